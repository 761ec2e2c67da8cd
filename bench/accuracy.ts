/**
 * How well and at what cost articles are read: page sets with ground truth through the command line,
 * beside Readability alone in the same run; then computing and memory. Without the sets, computing and
 * memory are measured on the project's own articles.
 */
import { type Answers, ours, readabilityAlone } from './reading/answers.ts'
import { costRatios } from './reading/cost.ts'
import { authors, bodyF1, dates, exactPages, type Figure, segmentF1, titles } from './reading/figures.ts'
import { memoryOver } from './reading/memory.ts'
import { type PageSet, pageSets, plainPages } from './reading/page-sets.ts'

interface Line {
  readonly set: string
  readonly what: string
  readonly figure: Figure
  readonly must: number
  readonly goal: number
}

const LINES: readonly Line[] = [
  { set: 'aeb', what: 'body F1', figure: bodyF1, must: 0.972, goal: 0.978 },
  { set: 'aeb', what: 'exact pages', figure: exactPages, must: 0.4, goal: 0.44 },
  { set: 'traf', what: 'segment F1', figure: segmentF1, must: 0.908, goal: 0.92 },
  { set: 'traf', what: 'title', figure: titles, must: 0.79, goal: 0.82 },
  { set: 'traf', what: 'author', figure: authors, must: 0.63, goal: 0.7 },
  { set: 'traf', what: 'date', figure: dates, must: 0.85, goal: 0.88 },
  { set: 'dates', what: 'date', figure: dates, must: 0.86, goal: 0.9 },
]

const MOST_COST = 5
const MOST_MEMORY = 500
const COST_PAGES = 90
const MEMORY_PAGES = 500
const EVERY = 100

/** Prints a line for each figure, with what it must be and should be, and its baseline. */
export async function accuracy(): Promise<void> {
  const sets = pageSets()
  if (sets.length === 0) console.log('accuracy of reading: no page sets here (BENCH_DIR)')
  else console.log('accuracy of reading: figure (must, goal) · readability and linkedom alone')
  for (const set of sets) printFigures(set, { ours: ours(set), peer: readabilityAlone(set) })
  printCost(sets)
  await printMemory(sets)
}

function printFigures(set: PageSet, { ours, peer }: { ours: Answers; peer: Answers }): void {
  for (const { what, figure, must, goal } of LINES.filter((line) => line.set === set.name)) {
    const [own, other] = [figure(set, ours) ?? 0, figure(set, peer) ?? 0]
    const verdict = own >= goal ? '' : own >= must ? ' · below the goal' : ' · MISSED'
    console.log(
      `  ${set.name.padEnd(6)} ${what.padEnd(12)} ${own.toFixed(3)} (${must}, ${goal}) · ${other.toFixed(3)}${verdict}`,
    )
  }
}

function printCost(sets: readonly PageSet[]): void {
  const ratios = costRatios(plainPages(sets, COST_PAGES))
  const at = (share: number): string => (ratios[Math.floor((ratios.length - 1) * share)] ?? 0).toFixed(1)
  console.log(
    `computing a page, readability and linkedom alone = 1: median ${at(0.5)} (at most ${MOST_COST}), nine in ten under ${at(0.9)}, worst ${at(1)}`,
  )
}

async function printMemory(sets: readonly PageSet[]): Promise<void> {
  const held = await memoryOver(plainPages(sets, MEMORY_PAGES), EVERY)
  const steps = held.map((megabytes, i) => `${(i + 1) * EVERY}: ${megabytes}`).join(', ')
  console.log(
    `memory over ${MEMORY_PAGES} pages through read --jsonl, MB after so many (under ${MOST_MEMORY}, flat after the first ${EVERY}): ${steps || 'measured on Linux only'}`,
  )
}

if (import.meta.main) await accuracy()
