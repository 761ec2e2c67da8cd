import type { Span } from '../model/span.ts'
import type { Attribution } from './attribution.ts'
import { occasionAt } from './occasions.ts'
import type { Phrase } from './phrase.ts'
import { PLACES } from './place-names.ts'
import type { FullQuoteCues } from './quote-cues.ts'
import { phraseFrom } from './speaker-phrase.ts'
import type { SpeechUnit, Token } from './speech-units.ts'

/** How far from the reporting verb its occasion may stand, in tokens. */
const REACH = 16

/** Reads one way of naming who was told from token `at` on. */
type Finder = (tokens: readonly Token[], at: number, cues: FullQuoteCues) => Span | null

/** The occasion, outlet or hearer that was told, near the reporting verb: "in a briefing", "in an interview with X" (then X). */
export function occasionOf(
  unit: SpeechUnit,
  { cue, content, phrase }: Attribution,
  cues: FullQuoteCues,
): Span | null {
  if (!cue) return null
  const { tokens } = unit
  const inside = (at: number) => content.some(([from, to]) => from <= at && at < to)
  const verb = tokens.findIndex((token) => token.start >= cue[0])
  const from = Math.max(0, Math.min(verb, phrase?.start ?? verb) - REACH)
  for (let i = from; i < Math.min(tokens.length, verb + 2 * REACH); i++) {
    const token = tokens[i]
    if (!token?.word || token.piece >= 0 || inside(token.start)) continue
    for (const find of FINDERS) {
      const found = find(tokens, i, cues)
      if (found) return found
    }
  }
  return null
}

/** "on CNN", "to Telegram" after a verb of turning there. */
const onChannel: Finder = (tokens, at, cues) => {
  const [here, next] = [tokens[at], tokens[at + 1]]
  if (!here || !next || !/^\p{Lu}/u.test(next.text) || !cues.channels.has(next.lower)) return null
  const turned = here.lower === 'to' && /^(?:took|taking|turned|takes)$/.test(tokens[at - 1]?.lower ?? '')
  if (!turned && !/^(?:on|via)$/.test(here.lower)) return null
  let end = at + 1
  while (/^\p{Lu}/u.test(tokens[end + 1]?.text ?? '') && !cues.times.has(tokens[end + 1]?.lower ?? '')) end++
  return [here.start, tokens[end]?.end ?? next.end]
}

/** "speaking to X", "addressing a conference in X": the hearer. */
const spokenTo: Finder = (tokens, at, cues) => {
  const { lower } = tokens[at] ?? { lower: '' }
  if (/^address(?:ing|ed)$/.test(lower)) {
    const heard = phraseFrom(tokens, at + 1, tokens.length, cues)
    return heard && heads(tokens, heard, (word) => cues.occasions.has(word) || cues.people.has(word))
      ? spanOf(tokens, heard.head)
      : null
  }
  if (!/^(?:speaking|talking|spoke)$/.test(lower) || !/^(?:to|with)$/.test(tokens[at + 1]?.lower ?? ''))
    return null
  return namedOr(tokens, at + 2, cues, (word) => cues.people.has(word))
}

/** "in a statement to X", "in a message to employees": whom the document goes to. */
const writtenTo: Finder = (tokens, at, cues) => {
  if (!cues.documents.has(tokens[at]?.lower ?? '') || tokens[at + 1]?.lower !== 'to') return null
  const opened = tokens.slice(Math.max(0, at - 4), at).some(({ lower }) => /^(?:in|via|through)$/.test(lower))
  if (!opened) return null
  return namedOr(tokens, at + 2, cues, (word) => cues.people.has(word) || cues.bodies.has(word))
}

/** "on his blog", "on the firm's website". */
const writtenOn: Finder = (tokens, at, cues) => {
  if (tokens[at]?.lower !== 'on') return null
  for (let i = at + 1; i < at + 6; i++) {
    const token = tokens[i]
    if (!token?.word || token.piece >= 0 || cues.prepositions.has(token.lower)) return null
    if (cues.venues.has(token.lower)) return spanOf(tokens, [at, i + 1])
  }
  return null
}

/** "cited by X", "quoted by X as saying". */
const passedOnBy: Finder = (tokens, at, cues) =>
  /^(?:cited|quoted)$/.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === 'by'
    ? namedOr(tokens, at + 2, cues, (word) => cues.outlets.has(word))
    : null

/** "according to a report in X": the outlet. A place is none. */
const publishedIn: Finder = (tokens, at, cues) => {
  if (!cues.published.has(tokens[at]?.lower ?? '') || tokens[at + 1]?.lower !== 'in') return null
  const outlet = namedOr(tokens, at + 2, cues, (word) => cues.outlets.has(word))
  const words = tokens.filter(({ start, end }) => outlet && outlet[0] <= start && end <= outlet[1])
  const name = words.filter(({ lower }) => !cues.determiners.has(lower)).map(({ text }) => text)
  return outlet && !PLACES.has(name.join(' ')) && !cues.times.has(name[0]?.toLowerCase() ?? '')
    ? outlet
    : null
}

/** "testified before X", "a protest before X". */
const before: Finder = (tokens, at, cues) =>
  tokens[at]?.lower === 'before' && tokens.slice(Math.max(0, at - 6), at).some(isPleading)
    ? namedOr(tokens, at + 1, cues, (word) => cues.bodies.has(word) || cues.people.has(word))
    : null

const isPleading = ({ lower }: Token): boolean =>
  /^(?:testif(?:y|ied|ies|ying)|plead(?:s|ed|ing)?|appear(?:s|ed|ing)?|argu(?:es|ed|ing)|spoke|speaking|protest|complaint|appeal)$/.test(
    lower,
  )

const FINDERS: readonly Finder[] = [
  onChannel,
  spokenTo,
  occasionAt,
  writtenTo,
  writtenOn,
  passedOnBy,
  publishedIn,
  before,
]

/** The words of the phrase at `at`, if it is a name or its last word is one that `fits`. */
function namedOr(
  tokens: readonly Token[],
  at: number,
  cues: FullQuoteCues,
  fits: (word: string) => boolean,
): Span | null {
  const phrase = phraseFrom(tokens, at, tokens.length, cues)
  const last = phrase && tokens[phrase.head[1] - 1]
  if (!phrase || !last || cues.times.has(last.lower)) return null
  return /^\p{Lu}/u.test(last.text) || fits(last.lower) ? spanOf(tokens, phrase.head) : null
}

const heads = (tokens: readonly Token[], { head }: Phrase, fits: (word: string) => boolean): boolean =>
  tokens.slice(...head).some(({ lower }) => fits(lower))

const spanOf = (tokens: readonly Token[], [from, to]: readonly [number, number]): Span => [
  tokens[from]?.start ?? 0,
  tokens[to - 1]?.end ?? 0,
]
