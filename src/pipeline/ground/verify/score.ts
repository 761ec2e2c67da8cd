import type { Signals } from './signals.ts'

/**
 * How well a claim is supported, 0 to 1. The weights are set by hand so that each kind of error
 * has its say: made-up names and numbers, words and word pairs the evidence lacks, turned negations.
 * Fitting them to one benchmark cost the others more than it gained there.
 */
export function scoreOf(statements: readonly Signals[]): number {
  if (statements.length === 0) return 0
  const mean = (key: keyof Signals) => total(statements, key) / statements.length
  const count = (key: keyof Signals) => Math.min(2, total(statements, key))
  const said =
    2 * mean('inArticle') +
    2 * mean('inEvidence') +
    mean('pairsInArticle') +
    mean('pairsInEvidence') +
    0.5 * mean('longestRun')
  const against =
    2 * count('newNames') +
    2 * count('newNumbers') +
    0.2 * count('namesElsewhere') +
    0.3 * count('numbersElsewhere') +
    1.5 * count('negation') +
    0.6 * count('contrast')
  return 1 / (1 + Math.exp(-SLOPE * (said - against - MIDDLE)))
}

/** Where the development sets' best thresholds lie together, so that 0.5 parts likely from unlikely. */
const MIDDLE = 1.6
const SLOPE = 1

const total = (statements: readonly Signals[], key: keyof Signals): number =>
  statements.reduce((sum, signals) => sum + signals[key], 0)
