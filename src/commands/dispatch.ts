import type { Call } from '../model/call.ts'
import { faultOf } from '../model/fault.ts'
import type { Emit } from '../ports.ts'
import { answerOnce } from './answer-once.ts'
import { isCardReply, replyToCard } from './approve-reply.ts'
import { answering, type Command, type CommandDeps, MAX_LOGGED, type Reply } from './command.ts'
import { COMMANDS } from './index.ts'
import { isForUs, plainMessage } from './message.ts'
import { roleOf } from './roles.ts'
import { withoutDirections } from './without-directions.ts'

/** A plain message counts as the /digest that it answers or stands for. */
const PLAIN: Command = { name: '', role: 'moderator', menus: [], toOne: false, run: plainMessage }

/** Words that /search has asked for: anybody may look for something. */
const SEARCH_REPLY: Command = { ...PLAIN, name: 'search', role: 'reader', toOne: true }

/** Whoever may decide about a card is asked by the command: another chat's rights count than where it stands. */
const CARD_REPLY: Command = { name: 'approve', role: 'anybody', menus: [], toOne: true, run: replyToCard }

/**
 * From a call to its answer: known? allowed? run, answered, written down. An event is marked as
 * handled last: one that a crash interrupted arrives again, and what it asked for is kept under its id.
 */
export async function dispatch(heard: Call, given: CommandDeps, emit: Emit): Promise<void> {
  const call = plainlyTyped(heard)
  const { store, platform, clock } = given
  if (await store.calls.handled(platform.name, call.id)) return
  await noteLanguage(call, given)
  const deps = { ...given, words: await given.wordsOf(call.channel) }
  const command = await commandFor(call, deps)
  if (command) await carryOut(command, call, deps, emit)
  await store.calls.markHandled(platform.name, call.id, clock.now())
}

/** What is typed for a command, an article's text apart: of that nothing is taken. */
const plainlyTyped = (call: Call): Call =>
  call.command === '' || call.command === 'digest'
    ? call
    : { ...call, argument: withoutDirections(call.argument) }

/** In private the bot speaks as the person's app does, unless they chose otherwise. */
async function noteLanguage({ channel, chatKind, person }: Call, deps: CommandDeps): Promise<void> {
  const { store, languages } = deps
  if (chatKind !== 'private' || person.language === null) return
  const language = languages.codeOf(person.language) ?? languages.codes[0] ?? 'en'
  if ((await store.chats.languageOf(channel)) !== language) await store.chats.speaks(channel, language)
}

async function commandFor(call: Call, deps: CommandDeps): Promise<Command | null> {
  if (call.command === '') {
    if (await isCardReply(call, deps)) return CARD_REPLY
    const role = await isForUs(call, deps)
    return role && (role === 'reader' ? SEARCH_REPLY : PLAIN)
  }
  return COMMANDS.find(({ name }) => name === call.command) ?? (call.chatKind === 'private' ? UNKNOWN : null)
}

const UNKNOWN: Command = {
  name: 'unknown',
  role: 'reader',
  menus: [],
  toOne: true,
  run: async ({ command }, { words }) =>
    answering(words('command-unknown', { command: `/${command.slice(0, 32)}` })),
}

async function carryOut(command: Command, call: Call, deps: CommandDeps, emit: Emit): Promise<void> {
  const { platform, store, clock } = deps
  const heard = clock.now()
  const early = call.chatKind === 'private'
  if (early) await platform.acknowledge(call, command)
  const denied = await isDenied(command, call, deps)
  if (!early) await platform.acknowledge(call, { toOne: command.toOne || denied })
  const { reply, outcome } = denied
    ? { reply: answering(deniedWords(command, call, deps)), outcome: 'denied' as const }
    : await replyOf(command, call, deps, emit)
  if (call.chatKind === 'channel' && call.via === 'command' && call.message)
    await platform.remove(call.message)
  if (command.role === 'moderator' || outcome !== 'done')
    await store.audit.add({
      at: clock.now(),
      channel: call.channel,
      person: call.person,
      action: [command.name || 'digest', command.logged?.(call)]
        .filter(Boolean)
        .join(' ')
        .slice(0, MAX_LOGGED),
      outcome,
    })
  await send(reply, denied ? { ...command, toOne: true } : command, call, deps)
  emit({
    type: 'command.handled',
    command: command.name,
    outcome: outcome.startsWith('failed') ? 'failed' : outcome,
    ms: clock.now() - heard,
  })
}

/**
 * Asked before the call is acknowledged, so that a denial is for one person's eyes where an answer
 * would be public. In private the answer may take long (every chat is asked) and is private anyway.
 */
const isDenied = async (command: Command, call: Call, deps: CommandDeps): Promise<boolean> =>
  command.role === 'moderator' && (await roleOf(call, deps)) !== 'moderator'

/** What it was, and what there is instead: a digest is what most people ask for. */
function deniedWords({ name }: Command, { via, chatKind }: Call, { words }: CommandDeps): string {
  if (chatKind === 'private') return words('denied-private')
  if (name === '' || name === 'digest') return words('denied')
  return via === 'command' ? words('denied-command', { command: `/${name}` }) : words('denied-press')
}

type Outcome = 'done' | 'refused' | 'denied' | `failed: ${string}`

async function replyOf(
  command: Command,
  call: Call,
  deps: CommandDeps,
  emit: Emit,
): Promise<{ reply: Reply; outcome: Outcome }> {
  try {
    const reply = await command.run(call, deps)
    return { reply, outcome: reply.kind === 'answer' && reply.refused ? 'refused' : 'done' }
  } catch (error) {
    const fault = faultOf(error)
    emit({ type: 'command.failed', command: command.name, code: fault.code, error: fault })
    return {
      reply: answering(deps.words(`fault-${fault.code}`, fault.args)),
      outcome: `failed: ${fault.code}`,
    }
  }
}

async function send(reply: Reply, { toOne }: Command, call: Call, deps: CommandDeps): Promise<void> {
  const { platform } = deps
  if (reply.kind === 'silent') return
  if (reply.kind === 'replace' && call.message) await platform.edit(call.message, reply.post)
  else if (reply.kind === 'answer' && reply.once) await answerOnce(reply.post, reply.once, call, deps)
  else await platform.answer(call, reply.post, { toOne })
}
