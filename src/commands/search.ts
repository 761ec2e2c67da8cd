import type { Call } from '../model/call.ts'
import { dayIn } from '../model/local-time.ts'
import type { PostBlock } from '../model/post.ts'
import { searchTerms } from '../model/search-words.ts'
import type { SearchHit } from '../ports.ts'
import { answering, type Command, type CommandDeps, type Reply } from './command.ts'

/** How long the bot waits for the words: whoever says something later in a group means the group. */
const PATIENCE_MS = 2 * 60_000

/** So many digests are shown at a time. */
const PAGE = 5

/** More of what was typed is neither looked for nor said again. */
const MAX_TYPED = 200

/** /search: the digests of this chat that say all these words; without words it asks for them. */
export const search: Command = {
  name: 'search',
  role: 'reader',
  menus: [],
  toOne: true,
  options: [{ name: 'words', kind: 'text' }],
  form: 'words',
  run: async (call, deps) => {
    const typed = call.options['words'] ?? (call.via === 'button' ? '' : call.argument)
    return typed.trim() === '' ? ask(call, deps) : found(typed, null, call, deps)
  },
}

/** The button "Older" under what was found. Only a button says this. */
export const searched: Command = {
  name: 'searched',
  role: 'reader',
  menus: [],
  toOne: true,
  buttonOnly: true,
  run: async (call, deps) => {
    const [, id, before] = /^([\w-]{1,40})\.(\d{1,15})$/.exec(call.argument) ?? []
    const typed = id === undefined ? null : await deps.store.searches.kept(id, call.channel)
    if (id === undefined || typed === null) return answering(deps.words('search-stale'))
    return found(typed, { id, before: Number(before) }, call, deps)
  },
}

/** What was typed after the bot had asked for it. */
export const searchFor = (call: Call, deps: CommandDeps): Promise<Reply> =>
  call.argument.trim() === '' ? ask(call, deps) : found(call.argument, null, call, deps)

/** Where commands come with options there is no message to wait for; a press comes here only where there are no forms. */
async function ask({ channel, chatKind, person, interaction, via }: Call, deps: CommandDeps): Promise<Reply> {
  const { store, clock, words } = deps
  if (interaction !== null && chatKind !== 'private' && via !== 'button')
    return answering(words('search-options'))
  const pending = { kind: 'search', text: '', target: null } as const
  await store.conversations.set(channel, person.id, pending, clock.now() + PATIENCE_MS)
  return answering(words('search-ask'))
}

/** A page of a search that was made before. */
interface Page {
  readonly id: string
  readonly before: number
}

async function found(
  typed: string,
  page: Page | null,
  call: Call,
  { store, words, clock, platform, settingsOf }: CommandDeps,
): Promise<Reply> {
  const asked = typed.replace(/\s+/g, ' ').trim().slice(0, MAX_TYPED)
  const terms = searchTerms(asked)
  if (terms.length === 0) return answering(words('search-words'))
  const options = { limit: PAGE + 1, before: page?.before ?? null }
  const hits = await store.searches.find(call.channel, terms, options)
  const shown = hits.slice(0, PAGE)
  const last = shown.at(-1)
  if (!last) return { kind: 'answer', post: { blocks: [plain(words('search-none', { words: asked }))] } }
  const { settings } = await settingsOf(call.channel)
  const lines = shown.map((hit) => lineOf(hit, settings.timezone, { words, platform, call }))
  const linked = lines.some(({ kind }) => kind === 'link')
  const id = page?.id ?? clock.id()
  if (hits.length > PAGE && !page) await store.searches.keep(id, call.channel, asked)
  const blocks: PostBlock[] = [
    { kind: 'heading', text: words('search-heading', { words: asked }) },
    ...lines,
    ...(linked
      ? []
      : [{ kind: 'paragraph', text: words('search-how', { id: last.digest.id }), own: true } as const]),
    ...(hits.length > PAGE ? [older(`${id}.${last.number}`, words)] : []),
  ]
  // In private the page takes the other one's place; elsewhere the platform sees to that where one person reads it.
  return { kind: page && call.chatKind === 'private' ? 'replace' : 'answer', post: { blocks } }
}

/** Not as the bot's own words: nothing that somebody typed may come to life in an answer. */
const plain = (text: string): PostBlock => ({ kind: 'paragraph', text })

const older = (argument: string, words: CommandDeps['words']): PostBlock => ({
  kind: 'buttons',
  buttons: [{ label: words('search-older'), command: 'searched', argument }],
})

/** "Tessel bridge closed to lorries · 24 March 2026 · kd7q", leading to the post where that is this chat's. */
function lineOf(
  { delivery, digest, at }: SearchHit,
  zone: string,
  { words, platform, call }: Pick<CommandDeps, 'words' | 'platform'> & { readonly call: Call },
): PostBlock {
  const [headline] = digest.claims.headline
  const text = words('search-line', {
    headline: headline?.translation?.lines.join(' ') ?? headline?.text ?? '',
    date: words('date', { value: dayIn(zone, at) }),
    id: digest.id,
  })
  const [message] = delivery.messages
  const ours = call.chatKind === 'private' || delivery.channel.chat === call.channel.chat
  const url = message && ours ? platform.linkTo(message) : null
  return url ? { kind: 'link', text, url } : plain(text)
}
