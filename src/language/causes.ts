import type { Cause } from '../model/reading.ts'
import type { Span } from '../model/span.ts'
import { type CauseSignal, causeSignals } from './cause-signals.ts'

/** The causes that a text states, in order. A sentence with a strong signal gives no weak ones, else one, a circumstance first. */
export function causesOf(text: string, sentences: readonly Span[], language: string | null): Cause[] {
  const signals = causeSignals(language)
  return signals === null ? [] : sentences.flatMap((sentence) => causesIn(text, sentence, signals))
}

/** A longer stretch without an end is a table or a list of names; searching it would also cost its length squared. */
const LONGEST_SENTENCE = 2_000

/** A sentence is read for the first of these that it holds. */
const RANKS: readonly (readonly CauseSignal['rank'][])[] = [['strong', 'act'], ['circumstance'], ['weak']]

function causesIn(text: string, sentence: Span, signals: readonly CauseSignal[]): Cause[] {
  if (sentence[1] - sentence[0] > LONGEST_SENTENCE) return []
  const body = text.slice(...sentence)
  for (const ranks of RANKS) {
    const found = signals
      .filter(({ rank }) => ranks.includes(rank))
      .flatMap((signal) => matchesOf(body, signal).map((match) => toCause(body, sentence[0], match, signal)))
      .filter((cause) => cause !== null)
      .sort((a, b) => a.signal[0] - b.signal[0])
    const first = found.find(({ reach }) => reach !== 'none') ?? found[0]
    if (first) return first.strength === 'strong' ? found : [first]
  }
  return []
}

const matchesOf = (body: string, { pattern }: CauseSignal): Span[] =>
  [...body.matchAll(pattern)].map((match) => [match.index, match.index + match[0].length])

/** Cause and effect are what stands on either side; after an opening signal they are parted by the comma. */
function toCause(
  body: string,
  offset: number,
  signal: Span,
  { causeFollows, rank, concurrent }: CauseSignal,
): Cause | null {
  const sides = sidesOf(body, signal)
  if (sides === null) return null
  const [near, far] = sides.map((span): Span => [span[0] + offset, span[1] + offset]) as [Span, Span]
  return {
    cause: causeFollows ? far : near,
    effect: causeFollows ? near : far,
    signal: [signal[0] + offset, signal[1] + offset],
    strength: rank === 'strong' || rank === 'act' ? 'strong' : 'weak',
    reach: concurrent && isMeanwhile(body, signal, concurrent) ? 'none' : REACH[rank],
  }
}

const REACH = { strong: 'anywhere', act: 'event', circumstance: 'event', weak: 'none' } as const

/** “…, as rescuers dug” */
const isMeanwhile = (body: string, [from, to]: Span, concurrent: RegExp): boolean =>
  concurrent.test(body.slice(from, to)) && /[,،]\s*$/u.test(body.slice(0, from))

/** What stands before the signal and after it; for a signal that opens the sentence, after and before the comma. */
function sidesOf(body: string, [from, to]: Span): [Span, Span] | null {
  const before = trimmed(body, [0, from])
  const after = trimmed(body, [to, body.length])
  if (before[1] - before[0] >= FEWEST_CHARACTERS) return after[1] > after[0] ? [before, after] : null
  const comma = /[,،]\s/u.exec(body.slice(to))
  if (!comma) return null
  const rest = trimmed(body, [to + comma.index + 1, body.length])
  const opened = trimmed(body, [to, to + comma.index])
  return rest[1] > rest[0] && opened[1] > opened[0] ? [rest, opened] : null
}

/** Less than this before a signal is no clause: “But because …”. */
const FEWEST_CHARACTERS = 4

function trimmed(body: string, [from, to]: Span): Span {
  const words = body.slice(from, to)
  const start = words.search(/[\p{L}\p{N}"“„«$€£]/u)
  if (start < 0) return [from, from]
  const tail = /[\s,;:.!?،؛–—-]*$/u.exec(words)?.[0].length ?? 0
  return [from + start, Math.max(from + start, to - tail)]
}
