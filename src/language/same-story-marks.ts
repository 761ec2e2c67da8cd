import type { Block } from '../model/article.ts'
import type { Span } from '../model/span.ts'
import { publicationDay } from './calendar.ts'
import { datesOf } from './dates.ts'
import { fold } from './fold.ts'
import { NUMBER_WORDS } from './number-words.ts'
import { saysNothing } from './same-story-words.ts'
import { sentencesOf } from './sentences.ts'
import { type Token, tokensOf } from './tokens.ts'

/** What is compared of a digest: its article's beginning, and the lines that it shows. */
export interface StoryText {
  readonly language: string | null
  readonly headline: string
  readonly lines: readonly string[]
  /** The article's text; its beginning is read. */
  readonly text: string
  readonly publishedAt: string | null
}

/** What tells a story from another one of its kind. */
export interface StoryMarks {
  readonly language: string | null
  /** The stems of its telling words. */
  readonly words: ReadonlySet<string>
  /** Stems that are written with a capital wherever they stand. */
  readonly names: ReadonlySet<string>
  /** Whether capitals tell names in its language at all. */
  readonly tellsNames: boolean
  /** The stems of headline and first sentences. */
  readonly lead: ReadonlySet<string>
  /** The numbers that stand before a word, by its stem: "12 dead", "three people". */
  readonly counts: ReadonlyMap<string, ReadonlySet<number>>
  /** The days that it speaks of, as numbers of days. */
  readonly days: ReadonlySet<number>
  /** The day and, where it is known, the instant (ms) of its publication. */
  readonly day: number | null
  readonly at: number | null
}

/** As much of an article says which story it is; what comes later is background, which many stories share. */
const READ = 1_800

/** Headline and first sentences up to here. */
const LEAD = 350

export function storyMarksOf({ language, headline, lines, text, publishedAt }: StoryText): StoryMarks {
  const body = [text.slice(0, READ), ...lines.filter((line) => !text.slice(0, READ).includes(line))].join(
    '\n',
  )
  const whole = fold(`${headline}.\n${body}`).text
  const tokens = tokensOf(whole, language)
  const names = namesIn(tokens, whole, language)
  const telling = tokens.filter((token) => isTelling(token, language))
  const until = headline.length + 2
  const at = publishedAt && /\d\dT\d/.test(publishedAt) ? Date.parse(publishedAt) : Number.NaN
  return {
    language,
    words: new Set(telling.map(({ stem }) => stem)),
    names,
    tellsNames: tellsNames(language),
    lead: new Set(telling.filter(({ start }) => start < until + LEAD).map(({ stem }) => stem)),
    counts: countsIn(tokens, language),
    days: daysIn(body.slice(0, READ), publishedAt, language),
    day: publicationDay(publishedAt),
    at: Number.isNaN(at) ? null : at,
  }
}

const isTelling = ({ word }: Token, language: string | null): boolean =>
  (word.length > 2 || /\p{N}/u.test(word)) && !saysNothing(word, language)

/** German writes every noun with a capital; these scripts have none. */
const WITHOUT_NAMES: ReadonlySet<string> = new Set('de lb ar fa ur he hi bn ta ka zh ja ko th'.split(' '))

const tellsNames = (language: string | null): boolean => language === null || !WITHOUT_NAMES.has(language)

function namesIn(tokens: readonly Token[], text: string, language: string | null): ReadonlySet<string> {
  if (!tellsNames(language)) return new Set()
  const small = new Set(tokens.filter(({ capital }) => !capital).map(({ word }) => word))
  const inside = tokens.filter(
    ({ capital, word, start }) =>
      capital &&
      word.length > 2 &&
      !small.has(word) &&
      !/(?:^|[.!?:\n'] ?)$/u.test(text.slice(Math.max(0, start - 2), start)),
  )
  return new Set(inside.filter(({ word }) => !saysNothing(word, language)).map(({ stem }) => stem))
}

/** How many of what: the words behind a number that may be what it counts. */
function countsIn(
  tokens: readonly Token[],
  language: string | null,
): ReadonlyMap<string, ReadonlySet<number>> {
  const counts = new Map<string, Set<number>>()
  for (const [index, token] of tokens.entries()) {
    const value = numberIn(token.word, language)
    if (value === null) continue
    for (const next of tokens.slice(index + 1, index + 4)) {
      if (!/^\p{L}{3,}/u.test(next.word) || saysNothing(next.word, language)) continue
      const known = counts.get(next.stem) ?? new Set()
      counts.set(next.stem, known.add(value))
    }
  }
  return counts
}

function numberIn(word: string, language: string | null): number | null {
  if (/^\d{1,3}(?:[.,]\d{3})+$/.test(word)) return Number(word.replace(/[.,]/g, ''))
  // A year counts nothing.
  if (/^\d{1,7}$/.test(word)) return /^(?:19|20)\d\d$/.test(word) ? null : Number(word)
  return wordsOfNumbers.get(language ?? 'en')?.get(word) ?? null
}

const wordsOfNumbers: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map(Object.entries(NUMBER_WORDS))

function daysIn(text: string, publishedAt: string | null, language: string | null): ReadonlySet<number> {
  const block: Block = { start: 0, end: text.length, kind: 'paragraph' }
  const sentences: readonly Span[] = sentencesOf(text, [block], language)
  const days = new Set<number>()
  for (const { type, value } of datesOf(text, sentences, publishedAt, language)) {
    const day = type === 'DATE' ? publicationDay(value) : null
    if (day !== null) days.add(day)
  }
  return days
}
