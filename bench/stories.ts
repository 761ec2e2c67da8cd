/**
 * How well reports of one event are told from reports of another: pairs with known answers, precision and
 * recall, beside the usual measures of near-duplicates, each at its best threshold for these very pairs. The
 * sets are other people's texts and stand outside the checkout: `../shared/bench`, or wherever BENCH_DIR says.
 */
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { loadLanguages } from '../src/language/languages.ts'
import { type SameStory, sameStory } from '../src/language/same-story.ts'
import { type StoryMarks, type StoryText, storyMarksOf } from '../src/language/same-story-marks.ts'
import { type StoryPair, storyPairs } from './story-pairs.ts'
import { storyPeers } from './story-peers.ts'

/** What must hold of those that are put together. */
const PRECISION = 0.98

/** Prints one table of the pairs found, or one line when there are no sets. */
export async function storiesBench(
  benchDir: string = process.env['BENCH_DIR'] ?? resolve(import.meta.dirname, '../../shared/bench'),
): Promise<void> {
  if (!existsSync(join(benchDir, 'summarize/articles.jsonl'))) {
    console.log('stories: no text sets here (BENCH_DIR)')
    return
  }
  await loadLanguages()
  const pairs = storyPairs(benchDir)
  const judged = pairs.map((pair) => ({ pair, verdict: judge(pair) }))
  const hits = judged.filter(({ verdict }) => verdict.same)
  const right = hits.filter(({ pair }) => pair.same).length
  const positives = pairs.filter(({ same }) => same).length
  console.log(`same story, over ${pairs.length} pairs, ${positives} of one event`)
  console.log(
    `  ${'ours'.padEnd(22)} precision ${share(right, hits.length)} · recall ${share(right, positives)}`,
  )
  // They know no days: what days part is not held against them.
  const undated = judged.filter(({ verdict }) => verdict.why !== 'published-apart').map(({ pair }) => pair)
  for (const { name, score } of storyPeers(undated))
    console.log(`  ${name.padEnd(22)} ${best(undated, score)}`)
  byKind(judged)
  worst(judged)
  speed(pairs)
}

const marks = new Map<StoryText, StoryMarks>()

function marksOf(story: StoryText): StoryMarks {
  const made = marks.get(story) ?? storyMarksOf(story)
  marks.set(story, made)
  return made
}

const judge = ({ a, b }: StoryPair): SameStory => sameStory(marksOf(a), marksOf(b))

const share = (some: number, all: number): string => (all === 0 ? '–' : (some / all).toFixed(3))

/** The most that a measure finds while at most two in a hundred are wrong; and what it is at its best F1. */
function best(pairs: readonly StoryPair[], score: (pair: StoryPair) => number): string {
  const ranked = pairs.map((pair) => ({ same: pair.same, at: score(pair) })).sort((a, b) => b.at - a.at)
  const positives = ranked.filter(({ same }) => same).length
  let [right, precise, top] = [0, 0, { f1: 0, precision: 0, recall: 0 }]
  for (const [index, { same }] of ranked.entries()) {
    if (same) right++
    const [precision, recall] = [right / (index + 1), right / positives]
    if (precision >= PRECISION) precise = recall
    const f1 = (2 * precision * recall) / (precision + recall || 1)
    if (f1 > top.f1) top = { f1, precision, recall }
  }
  return `recall ${precise.toFixed(3)} at precision ${PRECISION} · at its best F1 precision ${top.precision.toFixed(3)}, recall ${top.recall.toFixed(3)}`
}

type Judged = readonly { readonly pair: StoryPair; readonly verdict: SameStory }[]

function byKind(judged: Judged): void {
  for (const [kind, some] of Map.groupBy(judged, ({ pair }) => pair.kind)) {
    const together = some.filter(({ verdict }) => verdict.same).length
    const why = Map.groupBy(some, ({ verdict }) => verdict.why)
    const reasons = [...why].map(([name, those]) => `${name} ${those.length}`).join(', ')
    const meant = some[0]?.pair.same ? 'one event ' : 'two events'
    console.log(
      `    ${kind.padEnd(20)} ${meant} ${String(some.length).padStart(5)} · put together ${together} (decided by ${reasons})`,
    )
  }
}

function worst(judged: Judged): void {
  const wrong = judged
    .filter(({ pair, verdict }) => verdict.same !== pair.same && verdict.same)
    .sort((a, b) => b.verdict.score - a.verdict.score)
  console.log('  put together, and two events:')
  for (const { pair, verdict } of wrong.slice(0, 12))
    console.log(
      `    ${verdict.score.toFixed(1)} ${pair.kind} ${pair.id}: ${pair.a.headline.slice(0, 60)} | ${pair.b.headline.slice(0, 60)}`,
    )
}

/** A window's digests, each with each. */
function speed(pairs: readonly StoryPair[]): void {
  const stories = pairs.slice(0, 200).map(({ a }) => a)
  const start = performance.now()
  const fresh = stories.map(storyMarksOf)
  const read = performance.now()
  for (const [at, one] of fresh.entries()) for (const other of fresh.slice(at + 1)) sameStory(one, other)
  const end = performance.now()
  console.log(
    `  ${stories.length} digests: ${Math.round(read - start)} ms to read them, ${Math.round(end - read)} ms to compare each with each`,
  )
}
