import type { Call } from '../model/call.ts'
import type { Channel } from '../model/channel.ts'
import type { SourceInput } from '../model/source.ts'
import type { Submission } from '../model/submission.ts'
import type { Pending } from '../ports.ts'
import { answering, type Command, type CommandDeps, type Reply, said } from './command.ts'
import { type Input, inputOf } from './input-of.ts'
import { postable, roleIn } from './roles.ts'
import { targetChannel } from './target.ts'

/** How long the bot waits for the article after a bare /digest, or for the rest of a text. */
export const PATIENCE_MS = 15 * 60_000

/** /digest: takes the article in, says so at once, and leaves the rest to a worker. */
export const digest: Command = {
  name: 'digest',
  role: 'moderator',
  menus: ['private', 'group', 'channel'],
  // Public: the notice becomes the post.
  toOne: false,
  options: [
    { name: 'url', kind: 'text' },
    { name: 'text', kind: 'text' },
    { name: 'file', kind: 'file' },
    { name: 'to', kind: 'channel' },
  ],
  onMessage: true,
  run: async (call, deps) => {
    const to = call.options['to']
    if (!to) return accept(call, inputOf(call), targetOf(call), deps)
    const target = await targetChannel(to, deps)
    if (!target) return answering(deps.words('target-unknown', { target: to }))
    if ((await roleIn(call.person, target, deps)) !== 'moderator')
      return answering(deps.words('target-denied', { title: to }))
    return accept(call, inputOf(call), target, deps)
  },
}

/** In private a digest is previewed; elsewhere it goes where it was asked for. */
export const targetOf = ({ chatKind, channel }: Call): Channel | null =>
  chatKind === 'private' ? null : channel

/** Takes an input in, or asks for what is missing. */
export async function accept(
  call: Call,
  input: Input,
  target: Channel | null,
  deps: CommandDeps,
): Promise<Reply> {
  const { words } = deps
  const listens = canBeAnswered(call)
  if (input.kind === 'none')
    return listens
      ? wait(call, { kind: 'article', text: '', target }, words('ask-article'), deps)
      : answering(words('ask-options'))
  if (input.kind === 'text' && input.full) {
    const platform = words(`platform-${deps.platform.name}`)
    return listens
      ? wait(call, { kind: 'rest', text: input.text, target }, words('ask-rest', { platform }), deps)
      : answering(words('ask-file'))
  }
  const source = await sourceOf(input, deps)
  const spoken = await submit(call, source, target, deps)
  return spoken ? { kind: 'silent' } : answering(words('accepted'))
}

/** Where commands come as interactions, the bot reads no messages but private ones. */
const canBeAnswered = ({ interaction, chatKind }: Call): boolean =>
  interaction === null || chatKind === 'private'

async function wait(
  call: Call,
  pending: Pending,
  question: string,
  { store, clock }: CommandDeps,
): Promise<Reply> {
  await store.conversations.set(call.channel, call.person.id, pending, clock.now() + PATIENCE_MS)
  return answering(question)
}

async function sourceOf(
  input: Exclude<Input, { kind: 'none' }>,
  { platform }: CommandDeps,
): Promise<SourceInput> {
  if (input.kind === 'url') return { kind: 'url', url: input.url }
  if (input.kind === 'text') return { kind: 'text', text: input.text }
  const { name, contentType } = input.file
  return {
    kind: 'bytes',
    bytes: await platform.download(input.file),
    name,
    ...(contentType ? { contentType } : {}),
  }
}

/**
 * The row first, then the notice, then the job: what a crash leaves out in between, the reconciler
 * finds. The id is made of the event's, so that an event that arrives twice is one submission. Says whether
 * the one who asked has been answered.
 */
async function submit(
  call: Call,
  source: SourceInput,
  target: Channel | null,
  deps: CommandDeps,
): Promise<boolean> {
  const { store, queue, platform, words } = deps
  const id = `${platform.name}-${call.id}`
  const added = await store.submissions.add({
    id,
    channel: call.channel,
    personId: call.person.id,
    personName: call.person.name,
    source,
    target,
    offers: target === null ? await offersTo(call, deps) : [],
    notice: null,
    state: 'received',
    digestId: null,
  })
  const notice = added
    ? await platform.answer(call, said(words('reading', { what: whatIs(source, words) })), { toOne: false })
    : null
  if (notice) await store.submissions.notice(id, notice)
  const known = added ? null : await store.submissions.get(id)
  await queue.add({ kind: 'digest', id })
  // An event that came again: its notice stands, or it has come to its end.
  return notice !== null || (known !== null && (known.notice !== null || known.state !== 'received'))
}

/** "example.com", "your text": what is being read, in a word. */
function whatIs(source: SourceInput, words: CommandDeps['words']): string {
  if (source.kind === 'url')
    return URL.canParse(source.url) ? new URL(source.url).hostname : source.url.slice(0, 60)
  return words(source.kind === 'bytes' ? 'reading-file' : 'reading-text')
}

async function offersTo({ person }: Call, deps: CommandDeps): Promise<Submission['offers']> {
  const chats = await postable(person, deps)
  return chats.map(({ id, handle, title }) => ({ chat: id, title: handle ?? title }))
}
