import type { DateSpan } from '../model/reading.ts'
import type { Span } from '../model/span.ts'
import { publicationDay } from './calendar.ts'
import { coreWindows } from './core-windows.ts'
import type { DateCues } from './date-cues.ts'
import type { DateRule, Found, Groups, Scene } from './date-rule.ts'
import { isoRules } from './iso-dates.ts'
import { cuesFor } from './languages.ts'

const NO_CUES: DateCues = { rules: () => [], joint: /^[ ,]{1,2}$/ }

/** The time expressions of a text, in order, none overlapping. Nothing is resolved without `publishedAt`. */
export function datesOf(
  text: string,
  sentences: readonly Span[],
  publishedAt: string | null,
  language: string | null,
): DateSpan[] {
  const cues = cuesFor(language).dates ?? NO_CUES
  const rules = [...cues.rules(), ...isoRules]
  const published = publicationDay(publishedAt)
  const chosen = longestFirst(matchesOf(text, rules, placer(text, sentences, published)), text.length)
  return readInOrder(chosen, text, cues.joint, dayAtHandFrom(sentences))
}

interface Match {
  readonly start: number
  readonly end: number
  readonly rule: DateRule
  readonly groups: Groups
  readonly scene: Scene
}

interface Read extends Found {
  readonly start: number
  readonly end: number
}

type Placer = (start: number, end: number) => Scene

function matchesOf(text: string, rules: readonly DateRule[], place: Placer): Match[] {
  const windows = new Map<RegExp, Span[]>()
  const whole: Span[] = [[0, text.length]]
  const windowsFor = (core: RegExp | undefined): Span[] => {
    if (!core) return whole
    const known = windows.get(core) ?? coreWindows(text, core)
    windows.set(core, known)
    return known
  }
  return rules.flatMap((rule) =>
    windowsFor(rule.core).flatMap((window) => matchesIn(window, text, rule, place)),
  )
}

function matchesIn([from, to]: Span, text: string, rule: DateRule, place: Placer): Match[] {
  const matches: Match[] = []
  const stretch = text.slice(from, to)
  if (rule.hint?.test(stretch) === false) return matches
  for (const found of stretch.matchAll(rule.pattern)) {
    const [start, end] = [from + found.index, from + found.index + found[0].length]
    const [groups, scene] = [found.groups ?? {}, place(start, end)]
    if (rule.accepts?.(groups, scene) !== false) matches.push({ start, end, rule, groups, scene })
  }
  return matches
}

/** Makes scenes: the words around a match within its sentence. */
function placer(text: string, sentences: readonly Span[], published: number | null): Placer {
  return (start, end) => {
    const sentenceStart = sentences[sentenceAt(sentences, start)]?.[0] ?? 0
    return {
      published,
      words: text.slice(start, end),
      before: text.slice(Math.max(sentenceStart, start - 200), start),
      after: text.slice(end, end + 80),
      earlier: [],
      sentenceStart,
    }
  }
}

/** The index of the last sentence that begins at or before `offset`, by bisection; -1 for none. */
function sentenceAt(sentences: readonly Span[], offset: number): number {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.[0] ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** Keeps the longest of overlapping matches, in text order. Array.sort is stable: earlier rules win ties. */
function longestFirst(matches: readonly Match[], length: number): Match[] {
  const taken = new Uint8Array(length)
  return matches
    .toSorted((a, b) => b.end - b.start - (a.end - a.start))
    .filter(({ start, end }) => {
      if (taken[start] || taken[end - 1]) return false
      taken.fill(1, start, end)
      return true
    })
    .sort((a, b) => a.start - b.start)
}

/** Reads the matches in text order, since "that day" and "a year earlier" look back at what was read before. */
function readInOrder(matches: readonly Match[], text: string, joint: RegExp, day: DayAtHand): DateSpan[] {
  const spans: DateSpan[] = []
  let open: Read | null = null
  for (const { start, end, rule, groups, scene } of matches) {
    const recent = spans.slice(-MEMORY)
    const closed = settled(open, recent, day)
    const earlier = [...recent, ...closed]
    const found = rule.read(groups, { ...scene, earlier })
    if (!found) continue
    const read: Read = { ...found, start, end }
    const joined: Read | null = open && joint.test(text.slice(open.end, start)) ? join(open, read) : null
    if (!joined) spans.push(...closed)
    open = joined ?? read
  }
  spans.push(...settled(open, spans.slice(-MEMORY), day))
  return spans
}

/** How many expressions back a rule may look. */
const MEMORY = 8

const isDay = (value: string): boolean => /^(?:\d{4}|XXXX)-(?:\d\d-\d\d|WXX-\d|XX-XX)$/.test(value)
const isTimeOfDay = (value: string): boolean => value.startsWith('T')

/** A day and a time of day side by side are one expression: "10 p.m. Wednesday", "Friday evening". */
function join(a: Read, b: Read): Read | null {
  const [day, time] = isTimeOfDay(a.value) ? [b, a] : [a, b]
  if (!isDay(day.value) || !isTimeOfDay(time.value) || day.type === 'SET') return null
  return { type: 'TIME', value: day.value + time.value, basis: day.basis, start: a.start, end: b.end }
}

type DayAtHand = (time: string, offset: number, earlier: readonly DateSpan[]) => string

/** The span of what was read, if it means something on its own; a bare time of day takes the day at hand. */
function settled(read: Read | null, earlier: readonly DateSpan[], day: DayAtHand): DateSpan[] {
  if (!read) return []
  const { start, end, type, value, basis } = read
  if (!isTimeOfDay(value)) return [{ start, end, type, value, basis }]
  if (read.needsDay) return []
  return [{ start, end, type: 'TIME', value: day(value, start, earlier) + value, basis: 'resolved' }]
}

/**
 * The one day that the sentence or the one before it names before the time; two days, or none, leave
 * it open, and so does a time that would go back on the day: an evening, then a morning.
 */
function dayAtHandFrom(sentences: readonly Span[]): DayAtHand {
  return (time, offset, earlier) => {
    const at = sentenceAt(sentences, offset)
    const from = sentences[at - 1]?.[0] ?? sentences[at]?.[0] ?? 0
    const near = earlier.filter((span) => span.start >= from && NAMES_DAY.test(span.value))
    const [first] = near
    const last = near.at(-1)
    if (!first || !last || near.some(({ value }) => value.slice(0, 10) !== first.value.slice(0, 10)))
      return UNKNOWN_DAY
    return hourOf(last.value.slice(10)) > hourOf(time) ? UNKNOWN_DAY : first.value.slice(0, 10)
  }
}

const UNKNOWN_DAY = 'XXXX-XX-XX'
const NAMES_DAY = /^\d{4}-\d\d-\d\d/

/** Where in the day a time of day begins; 0 for none. */
const hourOf = (time: string): number =>
  ({ TMO: 5, TAF: 12, TEV: 18, TNI: 20 })[time] ?? (Number.parseInt(time.slice(1), 10) || 0)
