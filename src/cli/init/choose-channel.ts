import type { Chat } from '../../model/channel.ts'
import { Fault } from '../../model/fault.ts'
import { nameChannel, standsFor } from '../../setup/name-channel.ts'
import type { Session } from '../../setup/session.ts'
import type { Step } from './step.ts'
import { targetOf, titleOf } from './title-of.ts'

/** Short, and free of what YAML or a command would read in another way. */
const NAME = /^[\p{L}\p{N}][\p{L}\p{N}_-]{0,31}$/u
/** A server may have hundreds of channels; who wants another one gives its address. */
const MAX_LISTED = 20
const WHICH = 'Which is the news channel? Its number (Enter: none yet)'

/**
 * Which chat is the news channel, and by what name; null for none (more). `listed`: the chats as they were last
 * printed, null at first. A number means what it stands before on the screen, whatever has come since.
 * Faults: `usage`, `config`.
 */
export async function chooseChannel(session: Session, step: Step, listed: Listed): Promise<Chat | null> {
  const chat = step.options.channel
    ? await givenChannel(step.options.channel, session)
    : await askedChannel(session, step, listed)
  if (chat) await name(chat, step)
  return chat
}

async function givenChannel(target: string, session: Session): Promise<Chat> {
  const chat = await session.find(target)
  if (chat) return chat
  throw new Fault('config', {
    why: `${target}: the bot is not there, or it is written wrong. Write it as telegram/@name or discord/id, and add the bot first.`,
  })
}

export interface Listed {
  chats: readonly Chat[] | null
}

async function askedChannel(session: Session, { asking }: Step, listed: Listed): Promise<Chat | null> {
  const chats = (await session.chats()).slice(0, MAX_LISTED)
  const first = listed.chats === null
  if (chats.length === 0) {
    asking.say('The bot is in no chat yet. Add it by a link above, any time.')
    return null
  }
  if (!first && chats.length === 1) return null
  if (!isSame(chats, listed.chats)) await list(chats, session, asking)
  listed.chats = chats
  if (!asking.live) return null
  for (;;) {
    const answer = await asking.ask(first ? WHICH : 'Another one? Its number (Enter: no)', '')
    if (answer === '') return null
    const chat = chats[Number(answer) - 1]
    if (chat) return chat
    asking.say(`Give a number from 1 to ${chats.length}.`)
  }
}

const isSame = (chats: readonly Chat[], before: readonly Chat[] | null): boolean =>
  chats.length === before?.length &&
  chats.every(({ platform, id }, index) => platform === before[index]?.platform && id === before[index].id)

async function list(chats: readonly Chat[], session: Session, { say }: Step['asking']): Promise<void> {
  say('\nThe bot is in:')
  for (const [index, chat] of chats.entries())
    say(`  ${index + 1}. ${titleOf(chat)}: ${await rightsIn(chat, session)}`)
}

async function rightsIn(chat: Chat, session: Session): Promise<string> {
  try {
    const lacks = await session.lacks(chat)
    return lacks.length === 0
      ? 'has all the rights it needs'
      : lacks.map(({ right, hinders }) => `lacks “${right}” (${hinders})`).join(', ')
  } catch {
    return 'cannot be looked at now: groundwire doctor tells later'
  }
}

async function name(chat: Chat, { asking, options, env }: Step): Promise<void> {
  const target = targetOf(chat)
  const free = namesFor(chat).find((one) => takenBy(one, target, env) === null) ?? ''
  let given = options.name ?? (asking.live ? null : free)
  for (;;) {
    const called = given ?? (await asking.ask('By what name, as in /repost news?', free))
    const wrong = NAME.test(called) ? takenBy(called, target, env) : 'use letters, digits, _ and -'
    if (wrong === null) {
      if (standsFor(called, env) === target) return asking.say(`${called} stands for ${target} already.`)
      return written(called, target, { asking, env })
    }
    if (!asking.live) throw new Fault('usage', { why: `--name ${called}: ${wrong}.` })
    asking.say(`${called}: ${wrong}.`)
    given = null
  }
}

/** The first is the one of the docs; the next channels go by what they are called. */
const namesFor = ({ platform, id, handle, title }: Chat): readonly string[] => [
  'news',
  ...[(handle ?? title).replace(/^[@#]/, '').toLowerCase()].filter((name) => NAME.test(name)),
  `news-${platform}`,
  `news-${id}`,
]

/** A name that stands for something else keeps doing so. */
function takenBy(name: string, target: string, env: Step['env']): string | null {
  const before = standsFor(name, env)
  return before === undefined || before === target ? null : 'that name stands for another channel'
}

function written(name: string, target: string, { asking, env }: Pick<Step, 'asking' | 'env'>): void {
  const { path, written: done } = nameChannel(name, target, env)
  asking.say(
    done
      ? `Written to ${path}: ${name} stands for ${target}.`
      : `${path} is laid out in its own way. Add there, under channels, the line: ${name}: ${target}`,
  )
}
