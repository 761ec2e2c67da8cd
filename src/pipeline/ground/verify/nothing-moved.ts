import type { Token } from '../../../language/tokens.ts'
import { isName } from './name-tokens.ts'
import { type Pair, PUNCTUATION, wordsOf } from './pair.ts'

/** One word of many may stand elsewhere ("whose value is" for "the value of"), but no name or number. */
const MOVABLE = 8

/** A word that stands in the evidence but elsewhere in its order may have changed who did what. */
export function movedWords({ statement, alignment, cues, stems, index }: Pair): string[] {
  const { tokens } = statement
  const moved = tokens.filter(
    ({ word, stem }, at) => alignment[at] === null && stems.has(stem) && !cues.fillers.has(word),
  )
  const fixed = moved.filter((token) => isName(tokens, tokens.indexOf(token), index) || /\d/.test(token.word))
  return moved.length === 1 && fixed.length === 0 && statement.content.length >= MOVABLE ? [] : wordsOf(moved)
}

/**
 * The statement begins where a clause of the evidence does: "the spokesman for the mayor left" does
 * not say that the mayor left, nor "the mayor's wife left" that the wife of somebody did.
 */
export function lostSubject({ alignment, evidence, cues, index }: Pair): string[] {
  const first = alignment.find((partner) => partner !== null)
  if (first === undefined) return []
  const skipped: Token[] = []
  for (let at = first - 1; at >= 0; at--) {
    const token = evidence[at]
    const next = evidence[at + 1]
    if (!token || !next || startsClause(token, next)) break
    skipped.push(token)
  }
  return wordsOf(skipped.filter((token) => cues.subordinate.has(token.word) || isPossessive(token)))

  function startsClause(token: Token, next: Token): boolean {
    return (
      cues.clauseOpeners.has(token.word) || PUNCTUATION.test(index.folded.text.slice(token.end, next.start))
    )
  }

  function isPossessive(token: Token): boolean {
    return /'s?$/.test(index.folded.text.slice(token.start, token.end + 1))
  }
}

/** In "apples, pears and plums" the co-ordinator stands this near behind what is joined. */
const LIST = 4

/** "Improvements and upgrades" does not say "improvements": neither end of the statement halves a list. */
export function halfLists(pair: Pair): string[] {
  const { alignment, evidence, cues, index } = pair
  const partners = alignment.filter((partner) => partner !== null)
  const [first, last] = [partners[0], partners.at(-1)]
  if (first === undefined || last === undefined) return []
  const joins = (token: Token | undefined) => token !== undefined && cues.coordinators.has(token.word)
  const before = joins(evidence[first - 1]) && !opensSentence(first - 1) ? [evidence[first - 1]] : []
  const listed = /^,/.test(between(last, last + 1)) ? LIST : 1
  const after = evidence.slice(last + 1, last + 1 + listed).filter(joins)
  return wordsOf([...before, ...after].filter((token) => token !== undefined))

  function opensSentence(at: number): boolean {
    return at === 0 || /[.!?]/.test(between(at - 1, at))
  }

  function between(one: number, other: number): string {
    return index.folded.text.slice(evidence[one]?.end ?? 0, evidence[other]?.start ?? 0)
  }
}

/** Words that may be left out in one place within a clause. */
const GAP = 8

/**
 * What is left out in the middle stands between marks of punctuation, or is a few words of one
 * clause: else the subject of one clause meets the verb of another, or half a co-ordination is gone.
 */
export function openGaps(pair: Pair): string[] {
  const partners = pair.alignment.filter((partner) => partner !== null)
  const paired = new Set(pair.alignment)
  return partners.slice(1).flatMap((next, at) => {
    const gap = { before: partners[at] ?? next, next }
    const skipped = pair.evidence.slice(gap.before + 1, next)
    return skipped.length === 0 || placesOf(gap, paired, pair).some((place) => isClosed(place, pair))
      ? []
      : wordsOf(skipped)
  })
}

/** What stands between two places of the evidence. */
interface Gap {
  readonly before: number
  readonly next: number
}

/**
 * The same gap wherever it may lie: of "the work – and the fun of the work – as a whole" either "the
 * work" may be the one that was kept.
 */
function placesOf({ before, next }: Gap, paired: ReadonlySet<number | null>, { evidence }: Pair): Gap[] {
  const places: Gap[] = [{ before, next }]
  for (let moved = 1; moved <= GAP; moved++) {
    const [out, into] = [next + moved - 1, before + moved]
    // At the statement's end there is no gap but an end left off, which is judged as such.
    if (!paired.has(out) || !paired.has(out + 1) || evidence[out]?.stem !== evidence[into]?.stem) break
    places.push({ before: into, next: out + 1 })
  }
  return places
}

function isClosed({ before, next }: Gap, pair: Pair): boolean {
  const { evidence, cues, index } = pair
  const skipped = evidence.slice(before + 1, next)
  const marks = evidence
    .slice(before, next)
    .map((token, at) =>
      PUNCTUATION.test(index.folded.text.slice(token.end, evidence[before + at + 1]?.start)),
    )
  if (marks[0] && marks.at(-1) && skipped.length > 0) return !isListed(skipped, next, pair)
  return (
    skipped.length <= GAP &&
    !marks.includes(true) &&
    !skipped.some(({ word }) => cues.clauseOpeners.has(word))
  )
}

/** Of "apples, pears, plums and nuts" the pears stand between commas, and are no aside. */
function isListed(skipped: readonly Token[], next: number, { evidence, cues, index }: Pair): boolean {
  const after = index.folded.text.slice(skipped.at(-1)?.end, evidence[next]?.start)
  const follows = evidence.slice(next, next + LIST).some(({ word }) => cues.coordinators.has(word))
  return skipped.length < LIST && after.startsWith(',') && follows
}
