import type { Block } from '../model/article.ts'
import type { DatedEvent, DateSpan } from '../model/reading.ts'
import { contains, overlaps, type Span, slice } from '../model/span.ts'
import { formatDay, publicationDay } from './calendar.ts'
import { joinRanges } from './date-ranges.ts'
import { cuesFor } from './languages.ts'

/**
 * What happened when, in text order: an entry for each definite date of a sentence, else the day of the
 * news: the recent day that the lead names, else the publication day. A date that something is only
 * measured against ("the first loss since 1992") dates nothing.
 */
export function eventsOf(
  text: string,
  sentences: readonly Span[],
  dates: readonly DateSpan[],
  publishedAt: string | null,
  about: { blocks: readonly Block[]; headline: Span | null; language: string | null },
): DatedEvent[] {
  const published = publicationDay(publishedAt)
  const inHeading = headingFinder(about.blocks, about.headline)
  const takeDates = inOrder(dates)
  const { yardstick, range } = cuesFor(about.language).dates ?? {}
  const newsDay = newsDayFinder(published)
  return sentences.flatMap((sentence) => {
    const named = takeDates(sentence)
    const inside = named
      .filter(isDefinite)
      .filter((date) => !yardstick?.test(text.slice(sentence[0], date.start)))
    if (inHeading(sentence)) return []
    const day = newsDay(slice(text, sentence), inside)
    if (inside.length > 0) return datedEntries(sentence, joinRanges(text, sentence[0], inside, range))
    return day !== null && !named.some(isOfSomeDay) && isStatement(slice(text, sentence))
      ? [undatedEntry(sentence, day)]
      : []
  })
}

/** News is of a day at most so many days before its publication: what "on Monday" reaches. */
const RECENT_DAYS = 7

/**
 * The day of which undated sentences tell, asked in text order. What was published on Tuesday and opens
 * with “on Monday” tells of Monday: that rule finds a sixth more of the dates of Wikinews (SemEval-2015 task 4).
 */
function newsDayFinder(
  published: number | null,
): (sentence: string, dates: readonly DateSpan[]) => number | null {
  let day: number | null = null
  return (sentence, dates) => {
    if (day === null && published !== null && (dates.length > 0 || isStatement(sentence)))
      day = dates.map(({ value }) => publicationDay(value)).find(isRecent(published)) ?? published
    return day
  }
}

const isRecent =
  (published: number) =>
  (day: number | null): day is number =>
    day !== null && day <= published && published - day <= RECENT_DAYS

/** Tells sentences in headings or in the headline; asked in text order, as the blocks are. */
function headingFinder(blocks: readonly Block[], headline: Span | null): (sentence: Span) => boolean {
  const headings = blocks.filter((block) => block.kind === 'heading')
  let at = 0
  return (sentence) => {
    while ((headings[at]?.end ?? Infinity) <= sentence[0]) at++
    const heading = headings[at]
    if (heading && overlaps([heading.start, heading.end], sentence)) return true
    return headline !== null && overlaps(headline, sentence)
  }
}

/** A century is too wide to date an event; durations and sets name no time of the calendar. */
const isDefinite = ({ type, value }: DateSpan): boolean =>
  (type === 'DATE' || type === 'TIME') && /^\d{3,4}(?:-|\/|T|$)/.test(value)

/** A time of day whose day nobody knows: its sentence is not of the publication day either. */
const isOfSomeDay = ({ type, value }: DateSpan): boolean => type === 'TIME' && value.startsWith('XXXX')

/** Hands out the dates sentence by sentence: both lists are in text order. */
function inOrder(dates: readonly DateSpan[]): (sentence: Span) => DateSpan[] {
  let next = 0
  return (sentence) => {
    const inside: DateSpan[] = []
    for (let date = dates[next]; date && date.start < sentence[1]; date = dates[++next]) {
      if (contains(sentence, [date.start, date.end])) inside.push(date)
    }
    return inside
  }
}

/** One entry a date, though the sentence name it twice. A time of day counts as its day. */
function datedEntries([start, end]: Span, dates: readonly DateSpan[]): DatedEvent[] {
  const entries = dates.map(
    (date): DatedEvent => ({
      date: date.value.replace(/T.*$/, ''),
      basis: date.basis,
      start,
      end,
      words: [date.start, date.end],
    }),
  )
  return entries.filter((entry, index) => entries.findIndex(({ date }) => date === entry.date) === index)
}

const undatedEntry = ([start, end]: Span, day: number): DatedEvent => ({
  date: formatDay(day),
  basis: 'published',
  start,
  end,
  words: null,
})

/** A whole sentence of at least four words; labels, bylines and bare quotations tell nothing of the day. */
const isStatement = (sentence: string): boolean =>
  /[.!?…。؟]["'”’»)\]]*$/u.test(sentence) &&
  (sentence.match(/\s+/g)?.length ?? 0) >= 3 &&
  !isQuotation(sentence)

const isQuotation = (sentence: string): boolean => /^["“„«‘][^"“”„«»]*["”“»’]$/u.test(sentence)
