import { inviteLinks } from '../../doctor/invite-links.ts'
import { Fault } from '../../model/fault.ts'
import { standing } from '../../setup/env-file.ts'
import { openSession, type Session } from '../../setup/session.ts'
import { askEngine } from './ask-engine.ts'
import { askPlaces } from './ask-places.ts'
import { askTokens } from './ask-tokens.ts'
import type { Asking } from './asking.ts'
import { chooseChannel, type Listed } from './choose-channel.ts'
import { keep } from './keep.ts'
import type { InitOptions } from './options.ts'
import type { Step, Variables } from './step.ts'
import { testPost } from './test-post.ts'
import { waitForChats } from './wait-for-chats.ts'

type Env = Readonly<Record<string, string | undefined>>

/** As long as a claim link lives. */
const WAIT_MINUTES = 15

/**
 * From nothing to a bot that posts: tokens, places, links, who claims it, the news channel, a test post.
 * Each step keeps what it was told at once; a second run goes on from there.
 */
export async function init(options: InitOptions, asking: Asking, env: Env): Promise<void> {
  const step: Step = { asking, options, env, standing: standing() }
  const told = { ...(await askTokens(step)), ...(await askPlaces(step)) }
  await keep(told, step)
  const engine = await askEngine({ ...step, standing: standing() })
  if (Object.keys(engine).length > 0) await keep(engine, { ...step, standing: standing() })
  const set = { ...env, ...told, ...engine }
  await printLinks(set, asking)
  const minutes = options.wait ?? (asking.live ? WAIT_MINUTES : 0)
  const claimed = needsSession(options, minutes) ? await meet(minutes, { ...step, env: set }) : null
  asking.say(nextSteps(claimed))
}

const needsSession = ({ channel, test }: InitOptions, minutes: number): boolean =>
  minutes > 0 || channel !== undefined || test === true

async function printLinks(env: Variables | Env, asking: Asking): Promise<void> {
  const { invites, failed } = await inviteLinks(env)
  asking.say('\nAdd the bot by these links:')
  for (const { label, url } of invites) asking.say(`  ${label}: ${url}`)
  for (const { what, says } of failed) asking.say(`  ${what}: ${says}`)
}

/** Runs the bot while somebody adds it to chats; gives whether the operators' chat is claimed. */
async function meet(minutes: number, step: Step): Promise<boolean> {
  const { asking } = step
  asking.say('\nStarting the bot here for a while. The first time that takes some seconds.')
  const session = await openSession({ ...step.env })
  try {
    if (minutes > 0) {
      sayClaim(session, minutes, asking)
      await waitForChats(session, minutes, step)
    }
    const listed: Listed = { chats: null }
    for (;;) {
      const chat = await chooseChannel(session, step, listed)
      if (chat) await testPost(chat, session, step)
      if (!chat || !asking.live || step.options.channel) break
    }
    return await session.claimed()
  } finally {
    await session.close()
  }
}

function sayClaim({ claim }: Session, minutes: number, asking: Asking): void {
  if (claim)
    asking.say(
      [
        'Claim the operators’ chat, to which alerts go: send the bot this line where they shall come, or open the link.',
        `  /claim ${claim.code}`,
        ...claim.links.map((link) => `  ${link}`),
      ].join('\n'),
    )
  const enter = asking.live ? ' Enter goes on; Ctrl-C stops, and what was written stays.' : ''
  asking.say(
    `Waiting up to ${minutes} minutes for the bot to be added${claim ? ' and claimed' : ''}.${enter}`,
  )
}

function nextSteps(claimed: boolean | null): string {
  const lines = [
    'npx groundwire start    runs the bot',
    'npx groundwire doctor   says what is missing, and what to do',
    'Then send /digest and a link in a chat of the bot. Questions: docs/install.md',
    ...(claimed === false
      ? ['The operators’ chat is not claimed: the line that start prints says how.']
      : []),
  ]
  return `\nNext:\n${lines.map((line) => `  ${line}`).join('\n')}`
}

/** Ctrl-C, at whatever question. */
export const wasStopped = (error: unknown): boolean =>
  !(error instanceof Fault) && error instanceof Error && error.name === 'AbortError'
