import { Fault } from '../../model/fault.ts'
import { checkToken, type TokenCheck } from '../../setup/check-token.ts'
import type { Step, Variables } from './step.ts'

interface PlatformWords {
  readonly name: 'telegram' | 'discord'
  readonly title: string
  readonly variable: 'TELEGRAM_BOT_TOKEN' | 'DISCORD_BOT_TOKEN'
  readonly flag: 'telegramToken' | 'discordToken'
  readonly where: string
}

const PLATFORMS: readonly PlatformWords[] = [
  {
    name: 'telegram',
    title: 'Telegram',
    variable: 'TELEGRAM_BOT_TOKEN',
    flag: 'telegramToken',
    where: 'In Telegram write /newbot to @BotFather (https://t.me/BotFather): it gives a token.',
  },
  {
    name: 'discord',
    title: 'Discord',
    variable: 'DISCORD_BOT_TOKEN',
    flag: 'discordToken',
    where:
      'At https://discord.com/developers/applications: New Application, then Bot, Reset Token. Leave all three intents off.',
  },
]

/** A token for each platform that is wanted, each one known to its platform. Faults: `config`, `usage`. */
export async function askTokens(step: Step): Promise<Variables> {
  const { asking } = step
  for (;;) {
    const kept: Record<string, string> = {}
    for (const platform of PLATFORMS) {
      const token = await tokenFor(platform, step)
      if (token !== null) kept[platform.variable] = token
    }
    if (Object.keys(kept).length > 0) return kept
    if (!asking.live)
      throw new Fault('usage', {
        why: 'Give --telegram-token or --discord-token, or set TELEGRAM_BOT_TOKEN or DISCORD_BOT_TOKEN.',
      })
    asking.say('One of the two is needed.')
  }
}

async function tokenFor(platform: PlatformWords, step: Step): Promise<string | null> {
  const { asking, options, env, standing } = step
  const { title, variable, where } = platform
  const before = standing[variable] || null
  let given = options[platform.flag] ?? (env[variable] || null)
  if (given === null && asking.live) asking.say(`\n${title}. ${where}`)
  for (;;) {
    const token =
      given ?? ((await asking.secret(`${title} token (not shown; Enter: without ${title})`)) || null)
    if (token === null) return null
    if (await isKnown(platform, token, step)) return replacing(platform, token, before, step)
    given = null
  }
}

/** Says whose token it is, or what is wrong with it; where nobody can be asked again, by a fault. */
async function isKnown(
  { name, title, variable }: PlatformWords,
  token: string,
  { asking, env }: Step,
): Promise<boolean> {
  const check = await checkToken(name, token, env)
  if (check.kind === 'known') {
    asking.say(`${title}: the token is that of ${check.name}.`)
    return true
  }
  if (!asking.live) throw faultOf(check, title, variable)
  asking.say(
    check.kind === 'wrong'
      ? `It ${check.why}.`
      : `${title} does not answer (${check.why}). Check this machine’s network; the token is asked for again.`,
  )
  return false
}

const faultOf = (check: Exclude<TokenCheck, { kind: 'known' }>, platform: string, variable: string): Fault =>
  check.kind === 'wrong'
    ? new Fault('config', { why: `${variable} ${check.why}.` })
    : new Fault('platform-unreachable', { platform, why: check.why })

/** Another token that stands in `.env` is another bot: it is not thrown away unasked. */
async function replacing(
  { variable }: PlatformWords,
  token: string,
  before: string | null,
  { asking, options }: Step,
): Promise<string> {
  if (before === null || before === token) return token
  if (options.yes || (await asking.confirm(`.env holds another ${variable}. Replace it?`, false)))
    return token
  if (!asking.live) throw new Fault('usage', { why: `.env holds another ${variable}: --yes replaces it.` })
  return before
}
