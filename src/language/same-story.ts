import type { StoryMarks } from './same-story-marks.ts'

/** Whether two reports tell one story, and what decided it. */
export interface SameStory {
  readonly same: boolean
  readonly why: 'language' | 'published-apart' | 'other-days' | 'other-counts' | 'words'
  /** How alike they are; 0 where something else decided. */
  readonly score: number
}

/** Reports of one event come within two days; what comes later is another event of its kind, or the next chapter. */
const MAX_DAYS = 2
const MAX_MS = 48 * 3_600_000

/**
 * From here on it is one story; where nobody knows when one of them was published, from further up. Fitted,
 * with the weights below, on pairs made of newsrooms' texts (`npm run bench -- stories`) so that of a hundred
 * pairs that are put together at most two are wrong.
 */
const SAME = 8.2
const SAME_UNDATED = 9

/**
 * Whether two reports tell the same event. Rather no than a wrong yes: readers would take one event for another.
 * Reports in different languages are never put together. The same two always get the same answer.
 */
export function sameStory(a: StoryMarks, b: StoryMarks): SameStory {
  if (a.language !== b.language) return no('language')
  if (publishedApart(a, b)) return no('published-apart')
  if (daysApart(a.days, b.days) >= MAX_DAYS) return no('other-days')
  const counts = comparedCounts(a, b)
  const dated = a.day !== null && b.day !== null
  // Nothing tells that they are not weeks apart: of two events of a kind only the figures differ.
  if (!dated && counts.differ > 0 && counts.agree === 0) return no('other-counts')
  // Rounded: the order in which two are given must not tell.
  const score = Math.round(scoreOf(a, b, counts.differ) * 1_000) / 1_000
  return { same: score >= (dated ? SAME : SAME_UNDATED), why: 'words', score }
}

const no = (why: SameStory['why']): SameStory => ({ same: false, why, score: 0 })

function publishedApart(a: StoryMarks, b: StoryMarks): boolean {
  if (a.at !== null && b.at !== null) return Math.abs(a.at - b.at) > MAX_MS
  return a.day !== null && b.day !== null && Math.abs(a.day - b.day) > MAX_DAYS
}

/** How near the days come that both speak of; 0 where one speaks of none. */
function daysApart(days: ReadonlySet<number>, others: ReadonlySet<number>): number {
  if (days.size === 0 || others.size === 0) return 0
  let least = Number.POSITIVE_INFINITY
  for (const day of days) for (const other of others) least = Math.min(least, Math.abs(day - other))
  return least
}

/** Of how many things both give a number: the same one, and only other ones. */
function comparedCounts({ counts }: StoryMarks, other: StoryMarks): { agree: number; differ: number } {
  let [agree, differ] = [0, 0]
  for (const [stem, values] of counts) {
    const others = other.counts.get(stem)
    if (others && [...values].some((value) => others.has(value))) agree++
    else if (others) differ++
  }
  return { agree, differ }
}

/**
 * What their beginnings share counts most: there a report says what is new, further down what is known. How far
 * the beginning of one stands in the other is asked of both, since a brief holds no more than a long one's first lines.
 */
function scoreOf(a: StoryMarks, b: StoryMarks, differ: number): number {
  const cover = Math.max(coverOf(a, b), coverOf(b, a))
  const shared = [...a.lead].filter((stem) => b.lead.has(stem)).length
  return (
    2.25 * (shared / leastOf(FEWEST, a.lead.size, b.lead.size)) +
    8.4 * cover +
    3.7 * (namesShared(a, b) ?? cover) -
    0.9 * Math.min(differ, 3)
  )
}

/** A lead of a few words is shared too easily. */
const FEWEST = 6

/** How much of the beginning of one stands in the other, 0 to 1. */
const coverOf = ({ lead }: StoryMarks, { words }: StoryMarks): number =>
  [...lead].filter((stem) => words.has(stem)).length / Math.max(FEWEST, lead.size)

/** How many of the names of the one with fewer the other has, 0 to 1; null where the language tells no names. */
function namesShared({ names, tellsNames }: StoryMarks, other: StoryMarks): number | null {
  if (!tellsNames) return null
  const shared = [...names].filter((name) => other.names.has(name)).length
  return shared / leastOf(2, names.size, other.names.size)
}

const leastOf = (atLeast: number, one: number, other: number): number =>
  Math.max(atLeast, Math.min(one, other))
