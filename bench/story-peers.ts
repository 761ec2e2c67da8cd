import { createHash } from 'node:crypto'
import type { StoryText } from '../src/language/same-story-marks.ts'
import type { StoryPair } from './story-pairs.ts'

/** How likely two reports tell one story, by somebody else's measure: more is likelier. */
export interface StoryPeer {
  readonly name: string
  readonly score: (pair: StoryPair) => number
}

/** The usual measures of near-duplicates, on the same texts. */
export function storyPeers(pairs: readonly StoryPair[]): readonly StoryPeer[] {
  return [
    { name: 'token Jaccard', score: ({ a, b }) => jaccard(tokensOf(a), tokensOf(b)) },
    { name: 'TF-IDF cosine', score: tfIdf(pairs) },
    { name: 'simhash (64 bits)', score: ({ a, b }) => 64 - distance(simhash(a), simhash(b)) },
  ]
}

const tokens = new Map<StoryText, readonly string[]>()

function tokensOf(story: StoryText): readonly string[] {
  const known = tokens.get(story)
  if (known) return known
  const made =
    `${story.headline} ${story.text.slice(0, 1_800)}`.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? []
  tokens.set(story, made)
  return made
}

function jaccard(one: readonly string[], other: readonly string[]): number {
  const [a, b] = [new Set(one), new Set(other)]
  const both = a.intersection(b).size
  return both / (a.size + b.size - both || 1)
}

function tfIdf(pairs: readonly StoryPair[]): (pair: StoryPair) => number {
  const stories = [...new Set(pairs.flatMap(({ a, b }) => [a, b]))]
  const times = new Map<string, number>()
  for (const story of stories)
    for (const word of new Set(tokensOf(story))) times.set(word, (times.get(word) ?? 0) + 1)
  const vectorOf = (story: StoryText): ReadonlyMap<string, number> => {
    const vector = new Map<string, number>()
    for (const word of tokensOf(story))
      vector.set(word, (vector.get(word) ?? 0) + Math.log(stories.length / (times.get(word) ?? 1)))
    return vector
  }
  return ({ a, b }) => {
    const [one, other] = [vectorOf(a), vectorOf(b)]
    const product = [...one].reduce((sum, [word, weight]) => sum + weight * (other.get(word) ?? 0), 0)
    return product / (Math.hypot(...one.values()) * Math.hypot(...other.values()) || 1)
  }
}

/** Charikar's (2002), over words. */
function simhash(story: StoryText): bigint {
  const sums = new Array<number>(64).fill(0)
  for (const word of tokensOf(story)) {
    const hash = createHash('md5').update(word).digest().readBigUInt64BE()
    for (let bit = 0; bit < 64; bit += 1) sums[bit] = (sums[bit] ?? 0) + ((hash >> BigInt(bit)) & 1n ? 1 : -1)
  }
  return sums.reduce((bits, sum, bit) => (sum > 0 ? bits | (1n << BigInt(bit)) : bits), 0n)
}

function distance(one: bigint, other: bigint): number {
  let [rest, bits] = [one ^ other, 0]
  for (; rest > 0n; rest >>= 1n) bits += Number(rest & 1n)
  return bits
}
