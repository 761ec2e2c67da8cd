import { firstDay, grainOf } from '../language/calendar-order.ts'
import type { Claim, ClaimDate, Digest, Speaker } from '../model/digest.ts'
import type { PostBlock, PostItem } from '../model/post.ts'
import type { DatedEvent, Reading } from '../model/reading.ts'
import { contains, type Span } from '../model/span.ts'
import type { Words } from '../model/words.ts'
import type { Section } from './section.ts'
import { sentenceClaim } from './sentence-claim.ts'
import { speakerOf } from './speaker.ts'
import { noteOf, resolvedLine, whenOf } from './timeline-words.ts'

/** The dated events of the article, oldest first, at the grain it states. */
export const timeline: Section<'timeline'> = {
  key: 'timeline',
  count: { min: 0, max: null },
  extract: (reading) => {
    const said = saidIn(reading)
    return inOrder(toldEvents(reading)).map((event) => eventClaim(reading, event, said))
  },
  present: (digest, words) => {
    if (digest.claims.timeline.length === 0)
      return [{ kind: 'paragraph', text: words('timeline-none'), note: true }]
    return [
      { kind: 'list', ordered: false, items: digest.claims.timeline.map((claim) => entry(claim, words)) },
      ...resolvedNote(digest, words),
    ]
  },
}

/** Events with a date of their own; where none has one, the first is told as of the publication day. */
function toldEvents({ events }: Reading): readonly DatedEvent[] {
  const dated = events.filter(({ basis }) => basis !== 'published')
  return dated.length > 0 ? dated : events.slice(0, 1)
}

/** By first day, the coarser grain first; the same day in text order; entries of the publication day last. */
const inOrder = (events: readonly DatedEvent[]): DatedEvent[] =>
  [...events].sort(
    (a, b) =>
      Number(a.basis === 'published') - Number(b.basis === 'published') ||
      compare(firstDay(a.date), firstDay(b.date)) ||
      grainOf(a.date) - grainOf(b.date) ||
      a.start - b.start,
  )

/** Days as `YYYY-MM-DD` order by code units; a collator would take 50 ms to set up. */
const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b))

function eventClaim(reading: Reading, event: DatedEvent, said: readonly Said[]): Claim {
  const date: ClaimDate = {
    value: event.date,
    basis: event.basis,
    words: event.words && reading.text.slice(...event.words),
  }
  return { ...sentenceClaim(reading, [[event.start, event.end]]), date, ...assertedBy(reading, event, said) }
}

/** A stretch of somebody's words. */
interface Said {
  readonly span: Span
  readonly by: string | null
}

const saidIn = ({ quotes }: Reading): Said[] =>
  quotes
    .flatMap(({ content, speaker }) => content.map((span): Said => ({ span, by: speaker })))
    .sort((a, b) => a.span[0] - b.span[0])

/** So many stretches may lie over one another: a quotation within reported speech within a list. */
const DEEPEST = 8

/** Who says so, where the event stands inside a quotation or reported speech: the outermost one. */
function assertedBy(
  reading: Reading,
  { start, end, words }: DatedEvent,
  said: readonly Said[],
): { speaker?: Speaker } {
  const where: Span = words ?? [start, end]
  const next = firstBehind(said, where[0])
  const outermost = said.slice(Math.max(0, next - DEEPEST), next).find(({ span }) => contains(span, where))
  const source = outermost?.by && reading.sources.find(({ name }) => name === outermost.by)
  return source ? { speaker: speakerOf(source) } : {}
}

/** The index of the first stretch that begins behind `at`. */
function firstBehind(said: readonly Said[], at: number): number {
  let [low, high] = [0, said.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((said[middle]?.span[0] ?? 0) <= at) low = middle + 1
    else high = middle
  }
  return low
}

function entry(claim: Claim, words: Words): PostItem {
  if (!claim.date) return { text: claim.text }
  const note = noteOf(claim, words)
  return {
    text: words('timeline-entry', { when: whenOf(claim.date, words), text: claim.text }),
    ...(note === null ? {} : { note }),
  }
}

function resolvedNote({ claims }: Digest, words: Words): PostBlock[] {
  const text = resolvedLine(claims.timeline, words)
  return text === null ? [] : [{ kind: 'paragraph', text, note: true }]
}
