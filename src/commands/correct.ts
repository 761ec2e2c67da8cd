import type { Call } from '../model/call.ts'
import { type MessageRef, scopeOf } from '../model/channel.ts'
import type { GroundedClaim } from '../model/digest.ts'
import type { PostButton } from '../model/post.ts'
import { revise } from '../model/revise.ts'
import { type LineChange, linesOf } from '../model/revision.ts'
import { answering, type Command, type CommandDeps, type Reply, said } from './command.ts'
import { PATIENCE_MS } from './digest.ts'
import { logInCopies } from './log-elsewhere.ts'
import { ownCopies } from './own-copies.ts'
import { type Found, type Which, whichDigest } from './which-digest.ts'

/** Takes a line out. */
const OUT = '-'

/** A line of a post is a sentence or two. */
const MAX_CHARS = 600

/** /correct [id] [line] [text]: changes one line in every copy of a digest, in place. */
export const correct: Command = {
  name: 'correct',
  role: 'moderator',
  menus: ['group', 'channel'],
  toOne: true,
  options: [
    { name: 'line', kind: 'text' },
    { name: 'wording', kind: 'text' },
    { name: 'id', kind: 'text' },
  ],
  onMessage: true,
  form: 'wording',
  run: async (call, deps) => {
    const pressed = pressedLine(call.argument)
    if (pressed) return correctLine(pressed, call.options['wording'] ?? '', call, deps)
    const { id, line, text } = argumentsOf(call)
    const which = await whichDigest(call, id, deps)
    if (typeof which === 'string') return answering(deps.words(`digest-${which}`))
    return line === null ? ask(which, call, deps) : changeTo(which, line, text, call, deps)
  },
}

/** What a button, a form or a question stands for: a line of one copy's digest, at the revision that was shown. */
interface LineOf {
  readonly token: string
  readonly revision: number
  /** From 1; null: the answer names it. */
  readonly line: number | null
}

function pressedLine(argument: string): LineOf | null {
  const [, token, revision, line] = /^([\w-]{10,})\.(\d+)\.(\d*)$/.exec(argument) ?? []
  if (token === undefined) return null
  return { token, revision: Number(revision), line: line ? Number(line) : null }
}

/** The new text that the bot waited for: of a line that was chosen, or with its number in front. */
export function correctionSent(pending: string, text: string, call: Call, deps: CommandDeps): Promise<Reply> {
  const chosen = pressedLine(pending)
  const [, number, rest = ''] = /^\s*(\d{1,2})[.):]?\s+([\s\S]+)$/.exec(text) ?? []
  if (!chosen || (chosen.line === null && number === undefined))
    return Promise.resolve(answering(deps.words('correct-how')))
  return chosen.line === null
    ? correctLine({ ...chosen, line: Number(number) }, rest, call, deps)
    : correctLine(chosen, text, call, deps)
}

async function correctLine(
  { token, revision, line }: LineOf,
  text: string,
  call: Call,
  deps: CommandDeps,
): Promise<Reply> {
  const which: Which = await whichDigest({ ...call, via: 'button', argument: token }, '', deps)
  if (typeof which === 'string') return answering(deps.words('button-stale'))
  // The numbers are those of the lines that were shown.
  if (which.revision !== revision || line === null) return ask(which, call, deps)
  return changeTo(which, line, text, call, deps)
}

/** "kd7q", "2", "2 New text", "kd7q 2 New text": a short id has four to eight letters. */
function argumentsOf({ argument, options }: Call): { id: string; line: number | null; text: string } {
  const [, id = '', line, text = ''] =
    /^\s*(?:#?([b-df-hj-np-tv-z2-9]{4,8})(?=\s|$))?\s*(?:(\d{1,2})(?=\s|$))?\s*([\s\S]*)$/i.exec(argument) ??
    []
  const number = Number.parseInt(options['line'] ?? line ?? '', 10)
  return {
    id: options['id'] ?? id,
    line: Number.isNaN(number) ? null : number,
    text: options['wording'] ?? text,
  }
}

/** Its lines by number, and how to change one. */
async function ask(which: Found, call: Call, deps: CommandDeps): Promise<Reply> {
  const { words } = deps
  const { digest } = which.stored
  const lines = linesOf(digest)
  const token = which.delivery?.token ?? (await tokenIn(which, call, deps))
  const argument = token && `${token}.${which.revision}.`
  const waits = argument !== null && canBeAnswered(call)
  if (waits) await wait(argument, call, deps)
  const buttons: PostButton[] = lines.map((_, index) => ({
    label: words('correct-line', { number: index + 1 }),
    command: 'correct',
    argument: `${argument}${index + 1}`,
  }))
  const headline = digest.claims.headline[0]?.text ?? ''
  return {
    kind: 'answer',
    post: {
      blocks: [
        { kind: 'paragraph', text: words('correct-which', { headline, id: digest.id }) },
        {
          kind: 'list',
          ordered: true,
          items: lines.map(({ claim }, index) => ({ ordinal: index + 1, text: shown(claim) })),
        },
        ...said(words(waits ? 'correct-how' : 'correct-options')).blocks,
        ...(argument ? [{ kind: 'buttons', buttons } as const] : []),
      ],
    },
  }
}

/** Where commands are interactions no message is read; a press that comes here had no form to open. */
const canBeAnswered = ({ interaction, via }: Call): boolean => interaction === null || via === 'button'

const shown = ({ title, text }: GroundedClaim): string =>
  title && title !== text ? `${title}: ${text}` : text

async function tokenIn({ stored }: Found, { channel }: Call, { store }: CommandDeps): Promise<string | null> {
  const copies = await store.outbox.copies(stored.id)
  return copies.findLast((copy) => scopeOf(copy.channel) === scopeOf(channel))?.token ?? null
}

const wait = (text: string, { channel, person }: Call, { store, clock }: CommandDeps): Promise<void> =>
  store.conversations.set(
    channel,
    person.id,
    { kind: 'correction', text, target: null },
    clock.now() + PATIENCE_MS,
  )

async function changeTo(
  which: Found,
  line: number,
  given: string,
  call: Call,
  deps: CommandDeps,
): Promise<Reply> {
  const { words } = deps
  const place = linesOf(which.stored.digest)[line - 1]
  if (!place) return answering(words('correct-no-line', { line }))
  const text = given.replace(/\s+/g, ' ').trim()
  if (text === '') return askFor(which, line, call, deps)
  if (text.length > MAX_CHARS) return answering(words('correct-too-long', { max: MAX_CHARS }))
  const { section, index, claim } = place
  if (text === OUT && !mayGo(which, section)) return answering(words('correct-stays'))
  const after = text === OUT ? null : await worded(text, claim, section === 'headline', which, deps)
  if (after?.text === claim.text) {
    const untold = await untoldOf(which, call, deps)
    return untold ? announce(untold, claim, which, call, deps) : answering(words('correct-same'))
  }
  return apply({ section, index, before: claim.text, after }, which, call, deps)
}

async function askFor(which: Found, line: number, call: Call, deps: CommandDeps): Promise<Reply> {
  const token = which.delivery?.token ?? (await tokenIn(which, call, deps))
  if (token === null || !canBeAnswered(call)) return ask(which, call, deps)
  await wait(`${token}.${which.revision}.${line}`, call, deps)
  return answering(deps.words('correct-text', { line }))
}

/** The headline stays, and so does the last line under it. */
const mayGo = ({ stored }: Found, section: LineChange['section']): boolean =>
  section !== 'headline' && linesOf(stored.digest).length - stored.digest.claims.headline.length > 1

/** The article's words where it says just that; else the editors', shown as theirs. */
async function worded(
  text: string,
  { evidence }: GroundedClaim,
  title: boolean,
  { article }: Found,
  { claimIn }: CommandDeps,
): Promise<GroundedClaim> {
  return (await claimIn(text, article, { title })) ?? { text, wording: 'editors', evidence }
}

/** The revision first, then the words about it, then the jobs: what a crash leaves out, the reconciler does. */
async function apply(change: LineChange, which: Found, call: Call, deps: CommandDeps): Promise<Reply> {
  const { store, platform, words, clock } = deps
  const { id, articleId, digest } = which.stored
  const { ours } = await ownCopies(id, call, deps)
  if (ours.length === 0) return answering(words('correct-none'))
  const now = clock.now()
  const revised = revise(digest, [change], new Date(now).toISOString().slice(0, 10))
  const added = await store.revisions.add(
    { digestId: id, at: now, by: call.person.id, articleId, digest: revised, lines: [change] },
    { intent: `${platform.name}-${call.id}`, base: which.revision, copies: ours.map((copy) => copy.id) },
  )
  if (!added) return answering(words('correct-changed'))
  return announce(added, change.after, which, call, deps)
}

/** A revision, and the copies that are to show it. */
interface Added {
  readonly number: number
  readonly copies: readonly string[]
}

/** The same event again after a crash: what it asked for is there, and nobody has heard of it. */
async function untoldOf({ stored, revision }: Found, call: Call, deps: CommandDeps): Promise<Added | null> {
  const { revisions } = deps.store
  const made = await revisions.get(stored.id, revision)
  if (made?.by !== call.person.id || (await revisions.notice(stored.id, revision))) return null
  const { ours } = await ownCopies(stored.id, call, deps)
  const copies = ours.filter((copy) => copy.revision === revision).map(({ id }) => id)
  return copies.length > 0 ? { number: revision, copies } : null
}

async function announce(
  added: Added,
  line: GroundedClaim | null,
  { stored: { id, digest } }: Found,
  call: Call,
  deps: CommandDeps,
): Promise<Reply> {
  const { store, queue, platform, words } = deps
  const { live, ours } = await ownCopies(id, call, deps)
  const left = live.length - added.copies.length
  const text = [
    words('correcting', { count: added.copies.length }),
    ...(line?.wording === 'editors' ? [words('correct-editors')] : []),
    ...(left ? [words('correct-left', { count: left })] : []),
  ]
  const notice = await platform.answer(call, said(text.join(' ')), { toOne: true })
  if (notice) await store.revisions.tell(id, added.number, notice)
  for (const copy of added.copies) await queue.add({ kind: 'correct', id: copy })
  if (notice) await tellIfDone(added, id, notice, deps)
  // What a card asks about may be out of date now.
  for (const card of await store.changeCards.open(id)) await queue.add({ kind: 'card', id: card.id })
  await logInCopies(ours, { action: `correct ${digest.id}`, outcome: 'done' }, call, deps)
  return { kind: 'silent' }
}

/** A worker that was faster than our answer found nowhere to say that all is done. */
async function tellIfDone(
  { number, copies }: Added,
  digestId: string,
  notice: MessageRef,
  { store, platform, words }: CommandDeps,
): Promise<void> {
  const ours = (await store.outbox.copies(digestId)).filter(({ id }) => copies.includes(id))
  if (ours.every(({ shown }) => shown >= number))
    await platform.edit(notice, said(words('corrected-copies', { count: copies.length })))
}
