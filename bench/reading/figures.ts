import type { Answer, Answers } from './answers.ts'
import type { PageSet, Truth } from './page-sets.ts'

/** One figure of a set, between 0 and 1; null where the set has no truth for it. */
export type Figure = (set: PageSet, answers: Answers) => number | null

const NOTHING: Answer = { text: '', title: '', authors: [], date: '' }

function pagesOf({ truth }: PageSet, answers: Answers): [Truth, Answer][] {
  return Object.entries(truth).map(([id, known]) => [known, answers[id] ?? NOTHING])
}

/** Whole bodies by their runs of four words, each page weighing the same. */
export const bodyF1: Figure = (set, answers) => {
  const shares = pagesOf(set, answers).map(([{ articleBody = '' }, { text }]) => sharesOf(articleBody, text))
  return f1(
    mean(shares.flatMap(({ precision }) => precision ?? [])),
    mean(shares.flatMap(({ recall }) => recall ?? [])),
  )
}

/** The share of pages read to the word. */
export const exactPages: Figure = (set, answers) =>
  mean(
    pagesOf(set, answers).map(([{ articleBody = '' }, { text }]) =>
      Number(wordsOf(articleBody).join(' ') === wordsOf(text).join(' ')),
    ),
  )

/** Segments that must be in the text, and that must not, counted over all pages. */
export const segmentF1: Figure = (set, answers) => {
  let right = 0
  let wrong = 0
  let missed = 0
  for (const [truth, answer] of pagesOf(set, answers)) {
    const text = squashed(answer.text)
    for (const part of truth.with ?? []) text.includes(squashed(part)) ? right++ : missed++
    for (const part of truth.without ?? []) if (text.includes(squashed(part))) wrong++
  }
  return f1(right / (right + wrong || 1), right / (right + missed || 1))
}

export const titles: Figure = shareOf(
  ({ title }) => title,
  (title, answer) => keyOf(String(title)) === keyOf(answer.title),
)

export const authors: Figure = shareOf(
  ({ author }) => author,
  (author, answer) => {
    const [wanted, got] = [namesOf([author].flat().map(String)), namesOf(answer.authors)]
    return wanted.length === got.length && wanted.every((name) => got.includes(name))
  },
)

export const dates: Figure = shareOf(
  ({ date }) => date,
  (date, answer) => dayOf(String(date)) === dayOf(answer.date),
)

/** The share of pages that are right, among those with a truth. */
function shareOf<T>(
  known: (truth: Truth) => T,
  isRight: (value: NonNullable<T>, answer: Answer) => boolean,
): Figure {
  return (set, answers) => {
    const rows = pagesOf(set, answers).flatMap(([truth, answer]) => {
      const value = known(truth)
      const isKnown = Array.isArray(value) ? value.length > 0 : Boolean(value)
      return isKnown && value != null ? [Number(isRight(value, answer))] : []
    })
    return rows.length ? mean(rows) : null
  }
}

function sharesOf(truth: string, text: string): { precision: number | null; recall: number | null } {
  const [wanted, got] = [runsOf(truth), runsOf(text)]
  let shared = 0
  for (const [run, count] of wanted) shared += Math.min(count, got.get(run) ?? 0)
  const share = (all: ReadonlyMap<string, number>) => (all.size ? shared / sum([...all.values()]) : null)
  return { precision: share(got), recall: share(wanted) }
}

function runsOf(text: string): Map<string, number> {
  const words = wordsOf(text)
  const runs = new Map<string, number>()
  for (let i = 0; i < Math.max(Math.min(words.length, 1), words.length - 3); i++) {
    const run = words.slice(i, i + 4).join(' ')
    runs.set(run, (runs.get(run) ?? 0) + 1)
  }
  return runs
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}_]+/gu) ?? []

const keyOf = (text: string): string => wordsOf(text.normalize('NFKC').toLowerCase()).join(' ')

const namesOf = (lines: readonly string[]): string[] => {
  const names = lines
    .flatMap((line) => line.split(/\s*[;,|&/]\s*|\s+(?:und|and|et|y|i|e|og|och)\s+/iu))
    .map((name) => keyOf(name.trim().replace(/^(?:by|von|par|por|di|autor|author)\b[:\s]*/iu, '')))
  return [...new Set(names.filter(Boolean))]
}

const dayOf = (text: string): string => /\d{4}-\d\d-\d\d/.exec(text)?.[0] ?? ''

const squashed = (text: string): string => text.replace(/\s+/gu, ' ').trim()
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)
const mean = (numbers: readonly number[]): number => sum(numbers) / (numbers.length || 1)
const f1 = (precision: number, recall: number): number => (2 * precision * recall) / (precision + recall || 1)
