import type { Span } from '../model/span.ts'
import { overlaps } from '../model/span.ts'
import { holdsAny } from './asides.ts'
import { quotedStretches } from './quoted-stretches.ts'
import type { TrimCues } from './trim-cues.ts'

/** Two or three capitalised words, then ", … ," without an inner comma, then a word in small letters. */
const APPOSITIVE =
  /(?<=(?:^|[\s“"„«])\p{Lu}[\p{L}\p{M}'’.-]+(?: \p{Lu}[\p{L}\p{M}'’.-]*){1,2}), ([\p{L}\p{M}’'-]+)( [^,;:.()“”"\d]{3,80}),(?= (\p{Ll}[\p{L}\p{M}]*))/gu

/**
 * Descriptions between commas after a full name, with both commas: "Ann Lee, a baker in the town,
 * left" allows ", a baker in the town,". None with a digit, none in a list (another comma and
 * description or an "and" after it), none that denies, weakens or attributes, none inside a quotation.
 */
export function appositivesOf(
  sentence: string,
  cues: Pick<TrimCues, 'appositiveOpeners' | 'untouchable'>,
): Span[] {
  const quoted = quotedStretches(sentence)
  return [...sentence.matchAll(APPOSITIVE)]
    .filter(([, opener = '', rest = '', next = '']) => isDescription(opener, rest, next, cues))
    .map(({ index, 0: whole }): Span => [index, index + whole.length])
    .filter((span) => !quoted.some((quote) => overlaps(quote, span)))
}

function isDescription(
  opener: string,
  rest: string,
  next: string,
  { appositiveOpeners, untouchable }: Pick<TrimCues, 'appositiveOpeners' | 'untouchable'>,
): boolean {
  return (
    appositiveOpeners.has(opener.toLowerCase()) &&
    !appositiveOpeners.has(next) &&
    !CO_ORDINATORS.has(next) &&
    !holdsAny(rest, CO_ORDINATORS) &&
    !holdsAny(rest, untouchable)
  )
}

/** Where one of these stands, the commas may part the members of a list. */
const CO_ORDINATORS: ReadonlySet<string> = new Set(
  'and or nor und oder et ou y o e ed ve veya и или та і або و أو who which that whose'.split(' '),
)
