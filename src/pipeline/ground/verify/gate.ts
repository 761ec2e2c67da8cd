import { cuesFor } from '../../../language/languages.ts'
import type { Quantity } from '../../../language/quantities.ts'
import type { Token } from '../../../language/tokens.ts'
import type { VerificationCues } from '../../../language/verification.ts'
import type { Reading } from '../../../model/reading.ts'
import { type Alignment, align } from './alignment.ts'
import type { ArticleIndex } from './article-index.ts'
import type { Window } from './evidence-window.ts'
import { isName, namesIn } from './name-tokens.ts'
import type { Statement } from './statement.ts'

export interface GateCheck {
  readonly name: string
  /** The words that fail; empty when it is passed. */
  readonly failing: readonly string[]
}

/** What the checks compare: a statement and its evidence, word by word. */
interface Pair {
  readonly statement: Statement
  readonly index: ArticleIndex
  readonly cues: VerificationCues
  readonly evidence: readonly Token[]
  readonly evidenceQuantities: readonly Quantity[]
  readonly stems: ReadonlySet<string>
  readonly alignment: Alignment
}

/**
 * The strict gate for words that are not the article's own: nothing may be new, nothing that turns,
 * weakens or attributes may be lost, and the order stays. It lets through little more than
 * deletions; what it stops is replaced by the article's sentence, so it is set for catch. A language
 * whose negations and hedges we do not know gets nothing through.
 */
export function gateChecks(
  statement: Statement,
  window: Window,
  reading: Reading,
  index: ArticleIndex,
): GateCheck[] {
  const cues = cuesFor(reading.language).verification
  if (!cues)
    return [{ name: 'language', failing: [`no rules for other words than the article's in this language`] }]
  if (statement.tokens.length * window.tokens.length > COMPARABLE) {
    return [{ name: 'length', failing: ['too long to compare word by word'] }]
  }
  const pair = pairOf(statement, window, cues, index)
  return CHECKS.map(([name, check]) => ({ name, failing: [...new Set(check(pair))] }))
}

/** Words times words: a sentence of two thousand words against another. News has none; memory has an end. */
const COMPARABLE = 4_000_000

function pairOf(statement: Statement, window: Window, cues: VerificationCues, index: ArticleIndex): Pair {
  return {
    statement,
    index,
    cues,
    evidence: window.tokens,
    evidenceQuantities: window.quantities,
    stems: window.stems,
    alignment: align(statement.tokens, window.tokens),
  }
}

const CHECKS: readonly (readonly [string, (pair: Pair) => string[]])[] = [
  ['numbers', newNumbers],
  ['names', newNames],
  ['negation', (pair) => [...kept(pair, pair.cues.negations), ...lostScope(pair)]],
  ['hedges', (pair) => kept(pair, pair.cues.hedges)],
  ['attribution', lostAttribution],
  ['pronouns', loosePronouns],
  ['vocabulary', newWords],
  ['order', movedWords],
  ['subject', lostSubject],
  ['gaps', openGaps],
  ['length', tooShort],
]

/** Every number with its unit stands in the evidence: one from elsewhere in the article counts something else. */
function newNumbers({ statement, evidenceQuantities }: Pair): string[] {
  return statement.quantities
    .filter(
      ({ value, unit }) => !evidenceQuantities.some((other) => other.value === value && other.unit === unit),
    )
    .map(({ value, unit }) => `${value}${unit ?? ''}`)
}

function newNames({ statement, index, stems }: Pair): string[] {
  return wordsOf(namesIn(statement.tokens, index).filter(({ stem }) => !stems.has(stem)))
}

/** Words of the kind must be the same on both sides, as far as the statement reaches into the evidence. */
function kept(pair: Pair, kind: ReadonlySet<string>): string[] {
  const claimed = new Set(pair.statement.tokens.map(({ word }) => word))
  const said = new Set(pair.evidence.map(({ word }) => word))
  const lost = reached(pair).filter(({ word }) => kind.has(word) && !claimed.has(word))
  const added = pair.statement.tokens.filter(({ word }) => kind.has(word) && !said.has(word))
  return wordsOf([...lost, ...added])
}

/**
 * "Did not raise taxes for the bridge" does not say "did not raise taxes": what is denied may lose
 * only what stands behind a mark of punctuation.
 */
function lostScope({ statement, alignment, evidence, cues, index }: Pair): string[] {
  if (!statement.tokens.some(({ word }) => cues.negations.has(word))) return []
  const last = alignment.findLast((partner) => partner !== null) ?? -1
  const [here, next] = [evidence[last], evidence[last + 1]]
  if (!here || !next || PUNCTUATION.test(index.folded.text.slice(here.end, next.start))) return []
  return wordsOf([next])
}

const PUNCTUATION = /[,;:.!?()"]|\s['-]|['-]\s/

/** How far before its first word a statement is still governed by what stands there ("is not likely to"). */
const GOVERNED = 4

/** The evidence from a little before the statement's first partner to its last one. */
function reached({ alignment, evidence }: Pair): readonly Token[] {
  const partners = alignment.filter((partner) => partner !== null)
  const first = partners[0]
  const last = partners.at(-1)
  return first === undefined || last === undefined
    ? evidence
    : evidence.slice(Math.max(0, first - GOVERNED), last + 1)
}

/** What the evidence gives as somebody's words may not become the article's. */
function lostAttribution({ statement, evidence, cues }: Pair): string[] {
  if (statement.tokens.some(({ word }) => cues.reporting.has(word))) return []
  return wordsOf(evidence.filter(({ word }) => cues.reporting.has(word)))
}

/** A pronoun needs somebody named before it in the statement itself. */
function loosePronouns({ statement, index, cues }: Pair): string[] {
  const named = statement.tokens.findIndex(
    (token, at) =>
      isName(statement.tokens, at, index) || (at === 0 && token.capital && !cues.pronouns.has(token.word)),
  )
  return wordsOf(
    statement.tokens.filter(({ word }, at) => cues.pronouns.has(word) && (named === -1 || at < named)),
  )
}

function newWords({ statement, stems, cues, evidenceQuantities }: Pair): string[] {
  const numbers = new Set(
    statement.quantities
      .filter((q) => evidenceQuantities.some(({ value }) => value === q.value))
      .map(({ at }) => at),
  )
  return wordsOf(
    statement.tokens.filter(
      ({ word, stem }, at) => !stems.has(stem) && !numbers.has(at) && !cues.fillers.has(word),
    ),
  )
}

/** One word of many may stand elsewhere ("whose value is" for "the value of"), but no name or number. */
const MOVABLE = 8

/** A word that stands in the evidence but elsewhere in its order may have changed who did what. */
function movedWords({ statement, alignment, cues, stems, index }: Pair): string[] {
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
function lostSubject({ alignment, evidence, cues, index }: Pair): string[] {
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

/** Words that may be left out in one place within a clause. */
const GAP = 8

/**
 * What is left out in the middle stands between marks of punctuation, or is a few words of one
 * clause: else the subject of one clause meets the verb of another, or half a co-ordination is gone.
 */
function openGaps(pair: Pair): string[] {
  const partners = pair.alignment.filter((partner) => partner !== null)
  return partners.slice(1).flatMap((next, at) => {
    const skipped = pair.evidence.slice((partners[at] ?? next) + 1, next)
    return skipped.length === 0 || isClosed(skipped, pair, partners[at] ?? next, next) ? [] : wordsOf(skipped)
  })
}

function isClosed(
  skipped: readonly Token[],
  { evidence, cues, index }: Pair,
  before: number,
  next: number,
): boolean {
  const marks = evidence
    .slice(before, next)
    .map((token, at) =>
      PUNCTUATION.test(index.folded.text.slice(token.end, evidence[before + at + 1]?.start)),
    )
  if (marks[0] && marks.at(-1) && skipped.length > 0) return true
  return (
    skipped.length <= GAP &&
    !marks.includes(true) &&
    !skipped.some(({ word }) => cues.clauseOpeners.has(word))
  )
}

/** Two words say nothing that could be supported. */
const SHORTEST = 3

function tooShort({ statement }: Pair): string[] {
  return statement.tokens.length < SHORTEST ? wordsOf(statement.tokens) : []
}

const wordsOf = (tokens: readonly Token[]): string[] => tokens.map(({ word }) => word)
