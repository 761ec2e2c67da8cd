import type { DiscordFacts } from '../adapters/platforms/examine.ts'
import { type Finding, hinders, note, ok } from './finding.ts'

const FEW_LOGINS = 10

/** The bot's own settings at Discord. */
export const ofDiscord = (facts: DiscordFacts): readonly Finding[] => [
  ok('discord', `knows the token: ${facts.username}`),
  ...ofIntents(facts),
  ...facts.servers
    .filter(({ commands }) => !commands)
    .map(({ name }) =>
      hinders(
        `discord server ${name}`,
        'the bot came without the scope applications.commands: nobody sees its commands there.',
        'Open the link of groundwire links again, for this server. Nothing is lost by that.',
      ),
    ),
  ...(facts.loginsLeft !== null && facts.loginsLeft < FEW_LOGINS
    ? [
        hinders(
          'discord logins',
          `only ${facts.loginsLeft} are left for today: something logs in again and again.`,
          'Find what restarts the service, and whether another program uses this token.',
        ),
      ]
    : []),
]

const ofIntents = ({ privileged }: DiscordFacts): readonly Finding[] =>
  privileged.length === 0
    ? [ok('discord intents', 'no privileged one is on, and none is needed')]
    : [
        note(
          'discord intents',
          `${privileged.join(', ')}: switched on and not needed.`,
          'In the developer portal, under Bot, switch the privileged intents off.',
        ),
      ]
