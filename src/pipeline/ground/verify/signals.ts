import type { Quantity } from '../../../language/quantities.ts'
import type { Token } from '../../../language/tokens.ts'
import type { VerificationCues } from '../../../language/verification.ts'
import type { ArticleIndex } from './article-index.ts'
import type { Window } from './evidence-window.ts'
import { namesIn } from './name-tokens.ts'
import type { Statement } from './statement.ts'

/** What a statement and its best evidence show, each a number; for ranking only. */
export interface Signals {
  /** Share of the content words that the article has, and that the evidence has. */
  readonly inArticle: number
  readonly inEvidence: number
  /** Share of the pairs of neighbouring words that stand side by side there too. */
  readonly pairsInArticle: number
  readonly pairsInEvidence: number
  /** Share of the statement that the article says in one go. */
  readonly longestRun: number
  readonly newNames: number
  readonly newNumbers: number
  /** Names and numbers that the article has, but not in the evidence. */
  readonly namesElsewhere: number
  readonly numbersElsewhere: number
  /** 1 when the statement denies and the evidence does not. */
  readonly negation: number
  /** Words whose contrary stands in the evidence. */
  readonly contrast: number
}

export function signalsOf(
  statement: Statement,
  window: Window | null,
  cues: VerificationCues | undefined,
  index: ArticleIndex,
): Signals {
  const evidence = window?.tokens ?? []
  return {
    ...sharesOf(statement, evidence, index),
    ...inventionsOf(statement, window, index),
    negation: cues && denies(statement.tokens, cues) && !denies(evidence, cues) ? 1 : 0,
    contrast: cues ? contrastsIn(statement.content, evidence, cues.contrasts) : 0,
  }
}

function sharesOf({ content, tokens }: Statement, evidence: readonly Token[], index: ArticleIndex) {
  const stems = new Set(evidence.map(({ stem }) => stem))
  const pairs = pairsOf(tokens)
  const evidencePairs = new Set(pairsOf(evidence))
  return {
    inArticle: share(content, ({ stem }) => index.sentencesWith.has(stem)),
    inEvidence: share(content, ({ stem }) => stems.has(stem)),
    pairsInArticle: share(pairs, (pair) => index.pairs.has(pair)),
    pairsInEvidence: share(pairs, (pair) => evidencePairs.has(pair)),
    longestRun: longestRun(tokens, index) / tokens.length,
  }
}

const share = <T>(all: readonly T[], holds: (one: T) => boolean): number =>
  all.length === 0 ? 1 : all.filter(holds).length / all.length

const pairsOf = (tokens: readonly Token[]): string[] =>
  tokens.slice(1).map(({ stem }, at) => `${tokens[at]?.stem} ${stem}`)

function inventionsOf({ tokens, quantities }: Statement, window: Window | null, index: ArticleIndex) {
  const names = namesIn(tokens, index)
  const newNames = names.filter(({ word, stem }) => !index.words.has(word) && !index.sentencesWith.has(stem))
  const newNumbers = quantities.filter((quantity) => !isAmong(quantity, index.quantities))
  const namesHere = names.filter(({ stem }) => window?.stems.has(stem))
  const numbersHere = quantities.filter((quantity) => isAmong(quantity, window?.quantities ?? []))
  return {
    newNames: newNames.length,
    newNumbers: newNumbers.length,
    namesElsewhere: Math.max(0, names.length - newNames.length - namesHere.length),
    numbersElsewhere: Math.max(0, quantities.length - newNumbers.length - numbersHere.length),
  }
}

const isAmong = ({ value }: Quantity, all: readonly Quantity[]): boolean =>
  all.some((other) => other.value === value)

const denies = (tokens: readonly Token[], { negations }: VerificationCues): boolean =>
  tokens.some(({ word }) => negations.has(word))

/** A statement longer than this is looked through in its first words only: it is no news sentence. */
const RUN_LIMIT = 200

/** How many words of the statement, at most, the article says in one go. */
function longestRun(tokens: readonly Token[], index: ArticleIndex): number {
  const words = tokens.slice(0, RUN_LIMIT).map(({ word }) => word)
  let longest = 0
  for (let from = 0; from + longest < words.length; from++) {
    while (
      from + longest < words.length &&
      index.running.includes(` ${words.slice(from, from + longest + 1).join(' ')} `)
    ) {
      longest++
    }
  }
  return longest
}

function contrastsIn(
  content: readonly Token[],
  evidence: readonly Token[],
  contrasts: VerificationCues['contrasts'],
): number {
  const said = new Set(evidence.map(({ word }) => word))
  const claimed = new Set(content.map(({ word }) => word))
  return contrasts.filter((sides) =>
    sides.some(
      (side) =>
        !side.isDisjointFrom(claimed) &&
        side.isDisjointFrom(said) &&
        sides.some((other) => other !== side && !other.difference(claimed).isDisjointFrom(said)),
    ),
  ).length
}
