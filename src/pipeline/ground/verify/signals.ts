import { cuesFor } from '../../../language/languages.ts'
import type { Token } from '../../../language/tokens.ts'
import type { Reading } from '../../../model/reading.ts'
import type { ArticleIndex } from './article-index.ts'
import { type Window, windowFor } from './evidence-window.ts'
import type { Statement } from './statement.ts'

/** What a statement and its best evidence show, each a number; for ranking only. */
export interface Signals {
  readonly inArticle: number
  readonly newWords: number
  readonly inEvidence: number
  readonly pairsInArticle: number
  readonly pairsInEvidence: number
  readonly newNames: number
  readonly newNumbers: number
  readonly namesElsewhere: number
  readonly numbersElsewhere: number
  readonly negation: number
  readonly contrast: number
  readonly longestRun: number
  readonly together: number
}

export function signalsOf(
  statement: Statement,
  reading: Reading,
  index: ArticleIndex,
): Signals & { window: Window | null } {
  const window = windowFor(statement, index)
  const from = window ? (index.ranges[window.first]?.[0] ?? 0) : 0
  const to = window ? (index.ranges[window.last]?.[1] ?? 0) : 0
  const evidence = index.tokens.slice(from, to)
  const stems = new Set(evidence.map((t) => t.stem))
  const { content, tokens } = statement
  const inArticle = content.filter((t) => index.sentencesWith.has(t.stem))
  const pairs = tokens.slice(1).map(({ stem }, at) => `${tokens[at]?.stem} ${stem}`)
  const evidencePairs = new Set(evidence.slice(1).map(({ stem }, at) => `${evidence[at]?.stem} ${stem}`))
  const names = tokens.filter((_, at) => isName(tokens, at, index))
  const newNames = names.filter((t) => !index.words.has(t.word) && !index.sentencesWith.has(t.stem))
  const numbers = statement.quantities
  const has = (list: typeof numbers, q: (typeof numbers)[number]) => list.some((o) => o.value === q.value)
  const evNumbers = index.quantities.filter((q) => q.at >= from && q.at < to)
  const newNumbers = numbers.filter((q) => !has(index.quantities, q))
  const cues = cuesFor(reading.language).verification
  const neg = (list: readonly Token[]) => list.filter((t) => cues?.negations.has(t.word)).length
  return {
    window,
    inArticle: inArticle.length / content.length,
    newWords: content.length - inArticle.length,
    inEvidence: content.filter((t) => stems.has(t.stem)).length / content.length,
    pairsInArticle: pairs.length ? pairs.filter((p) => index.pairs.has(p)).length / pairs.length : 1,
    pairsInEvidence: pairs.length ? pairs.filter((p) => evidencePairs.has(p)).length / pairs.length : 1,
    newNames: newNames.length,
    newNumbers: newNumbers.length,
    namesElsewhere: names.filter((t) => !newNames.includes(t) && !stems.has(t.stem)).length,
    numbersElsewhere: numbers.filter((q) => !newNumbers.includes(q) && !has(evNumbers, q)).length,
    negation: Math.abs(neg(tokens) - neg(evidence)) > 0 && neg(tokens) > 0 && neg(evidence) === 0 ? 1 : 0,
    contrast: cues ? contrastsIn(content, evidence, cues.contrasts) : 0,
    longestRun: longestRun(tokens, index) / tokens.length,
    together: togetherIn(content, index),
  }
}

/**
 * True for a capital inside the statement, for a word the article always writes with one (a claim in
 * small letters names people too), and for an opening word that goes on with a capital: "Eve Lee".
 */
export function isName(tokens: readonly Token[], at: number, index: ArticleIndex): boolean {
  const token = tokens[at]
  if (!token) return false
  if (index.names.has(token.word)) return true
  if (!token.capital || index.functionWords.has(token.word)) return false
  return at > 0 || (tokens[1]?.capital === true && !index.words.has(token.word))
}

function togetherIn(content: readonly Token[], index: ArticleIndex): number {
  const pairs = content.slice(1).map((t, at) => [content[at] as Token, t] as const)
  if (pairs.length === 0) return 1
  const ok = pairs.filter(([a, b]) => {
    const B = new Set(index.sentencesWith.get(b.stem) ?? [])
    return (index.sentencesWith.get(a.stem) ?? []).some((s) => B.has(s))
  })
  return ok.length / pairs.length
}

function longestRun(tokens: readonly Token[], index: ArticleIndex): number {
  let best = 0
  for (let from = 0; from < tokens.length - best; from++) {
    let to = from + best + 1
    while (
      to <= tokens.length &&
      index.running.includes(
        ` ${tokens
          .slice(from, to)
          .map((t) => t.word)
          .join(' ')} `,
      )
    ) {
      best = to - from
      to++
    }
  }
  return best
}

function contrastsIn(
  content: readonly Token[],
  evidence: readonly Token[],
  groups: readonly string[],
): number {
  const words = new Set(evidence.map((t) => t.word))
  const own = new Set(content.map((t) => t.word))
  let count = 0
  for (const group of groups) {
    const sides = group.split('|').map((side) => side.trim().split(/\s+/))
    for (const side of sides) {
      const claimed = side.some((w) => own.has(w)) && !side.some((w) => words.has(w))
      const opposed = sides.some((other) => other !== side && other.some((w) => words.has(w) && !own.has(w)))
      if (claimed && opposed) count++
    }
  }
  return count
}
