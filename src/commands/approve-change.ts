import type { Approval } from '../model/approval.ts'
import type { Call } from '../model/call.ts'
import type { Digest, GroundedClaim } from '../model/digest.ts'
import type { Post } from '../model/post.ts'
import { revise } from '../model/revise.ts'
import { type LineChange, linesOf } from '../model/revision.ts'
import { already, argumentOf, logged } from './approve-card.ts'
import { answering, type CommandDeps, type Reply, refusing, said } from './command.ts'

/** Takes a line out. */
const OUT = '-'

/** A line of a post is a sentence or two. */
const MAX_CHARS = 600

/** The lines of a card's digest by number, each with a button that asks for its new text. */
export function linesPost(approval: Approval, { words }: CommandDeps): Post {
  const lines = linesOf(approval.digest)
  const buttons = lines.map((_, index) => ({
    label: words('correct-line', { number: index + 1 }),
    command: 'reword',
    argument: argumentOf(approval, String(index + 1)),
  }))
  const items = lines.map(({ claim: { title, text } }, index) => ({
    ordinal: index + 1,
    text: title && title !== text ? `${title}: ${text}` : text,
  }))
  return {
    blocks: [
      ...said(words('approval-which-line')).blocks,
      { kind: 'list', ordered: true, items },
      ...said(words('approval-edit-how')).blocks,
      { kind: 'buttons', buttons },
    ],
  }
}

/** Changes one line of what is to be posted; words of a moderator's own are marked as theirs. */
export async function changeLine(
  approval: Approval,
  { line, given, edits }: { readonly line: number; readonly given: string; readonly edits: number },
  call: Call,
  deps: CommandDeps,
): Promise<Reply> {
  const { words } = deps
  if (approval.outcome || approval.edits !== edits) return already(approval, call, deps)
  const { digest } = approval
  const place = linesOf(digest)[line - 1]
  if (!place) return refusing(words('approval-no-line', { line }))
  const text = given.replace(/\s+/g, ' ').trim()
  if (text === '') return answering(words('approval-edit-how'))
  if (text.length > MAX_CHARS) return refusing(words('correct-too-long', { max: MAX_CHARS }))
  const { section, index, claim } = place
  if (text === OUT && !mayGo(digest, section)) return refusing(words('approval-stays'))
  const after = text === OUT ? null : await worded(text, claim, section === 'headline', approval, deps)
  if (after?.text === claim.text) return refusing(words('correct-same'))
  const changed = revised(digest, { section, index, before: claim.text, after })
  return keep(approval, changed, section === 'headline' ? 'retitle' : 'edit', call, deps)
}

/** The headline stays, and so does the last line under it. */
const mayGo = (digest: Digest, section: LineChange['section']): boolean =>
  section !== 'headline' && linesOf(digest).length - digest.claims.headline.length > 1

/** Nothing was posted yet: what is changed now is no correction. */
function revised(digest: Digest, change: LineChange): Digest {
  const { corrected: _today, ...changed } = revise(digest, [change], '')
  // The editors' headline promises nothing that the article has to keep.
  const unpromised = change.section === 'headline' && change.after?.wording === 'editors'
  const reasons = unpromised ? { ...changed.reasons, promised: null } : changed.reasons
  return { ...changed, reasons, ...(digest.corrected === undefined ? {} : { corrected: digest.corrected }) }
}

/** The article's words where it says just that; else the editors', shown as theirs. */
async function worded(
  text: string,
  { evidence }: GroundedClaim,
  title: boolean,
  { articleId }: Approval,
  { claimIn, store }: CommandDeps,
): Promise<GroundedClaim> {
  const article = await store.articles.get(articleId)
  const found = article && (await claimIn(text, article, { title }))
  return found ?? { text, wording: 'editors', evidence }
}

/** The row first; a worker changes the card. */
async function keep(
  approval: Approval,
  digest: Digest,
  what: string,
  call: Call,
  deps: CommandDeps,
): Promise<Reply> {
  const { id, edits } = approval
  const { store, queue, words } = deps
  const change = { digest, edits, call: call.id, name: call.person.name }
  const kept = await store.approvals.change(id, change)
  await queue.add({ kind: 'approval', id })
  if (!kept) return already((await store.approvals.get(id)) ?? approval, call, deps)
  await logged(approval, 'done', call, deps, what)
  return answering(words('approval-edited'))
}
