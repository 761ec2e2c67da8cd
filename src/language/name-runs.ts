import type { Span } from '../model/span.ts'
import { BODY_WORDS, NOT_NAMES } from './name-words.ts'
import { DEMONYMS } from './place-names.ts'

/** A run of capitalised words that may be a name. */
export interface NameRun {
  readonly words: readonly Span[]
  /** The first word opens its sentence, so that its capital says nothing. */
  readonly opening: boolean
}

/** A word of a name: it may hold hyphens, apostrophes and inner stops; a stop at the end stays with initials and abbreviations. */
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-’'.&/+][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*(?:\.com)?/gu
const CAPITAL = /^(?:\p{Lu}|\p{N}+\p{Lu}|al-\p{Lu}|el-\p{Lu}|d['’]\p{Lu}|i[A-Z])/u
const ABBREVIATION =
  /^(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Lt|Col|Maj|Capt|Sgt|Adm|Rev|St|Jr|Sr|Inc|Corp|Co|Ltd|Bros|Cmdr|Brig|Cpl|\p{Lu}(?:\.\p{Lu})+|Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|Mich|Minn|Miss|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Va|Vt|Wash|Wis|Wyo)$/u
/** Small words that stand inside names of persons. */
const PARTICLES = new Set(
  'de da do dos del della di du van von der den bin bint ibn al el la le ten ter y'.split(' '),
)
const POSSESSIVE = /['’][sS]?$/u

/** The runs of capitalised words of one sentence, in order. */
export function nameRuns(text: string, [start, end]: Span): NameRun[] {
  const words = wordsIn(text, start, end)
  const runs: NameRun[] = []
  for (let at = 0; at < words.length; ) {
    const next = runEnd(text, words, at)
    if (next > at) runs.push({ words: words.slice(at, next), opening: opensSentence(text, start, words[at]) })
    at = Math.max(next, at + 1)
  }
  return runs.flatMap((run) => cleaned(text, run))
}

function wordsIn(text: string, start: number, end: number): Span[] {
  return [...text.slice(start, end).matchAll(WORD)].map((match) => {
    const from = start + match.index
    const to = from + match[0].length
    return text[to] === '.' && ABBREVIATION.test(match[0]) ? [from, to + 1] : [from, to]
  })
}

/** Where the run that begins at word `at` ends; `at` itself when no run begins there. */
function runEnd(text: string, words: readonly Span[], at: number): number {
  if (!isCapital(text, words[at])) return at
  let end = at + 1
  while (end < words.length && !endsRun(text, words[end - 1])) {
    const reach = step(text, words, at, end)
    if (reach === end) break
    end = reach
  }
  return end
}

/** The run's next end after one more word, or one more small word and a capital. */
function step(text: string, words: readonly Span[], at: number, end: number): number {
  if (!adjoins(text, words[end - 1], words[end])) return end
  if (isCapital(text, words[end])) return end + 1
  const beyond = joins(text, words, at, end)
  return beyond > end && adjoinsAll(text, words, end, beyond) ? beyond : end
}

/** How far small words ("of the", "van der", "and" within a body's name) lead to the next capital. */
function joins(text: string, words: readonly Span[], at: number, end: number): number {
  const small = wordAt(text, words[end])
  const body =
    BODY_WORDS.has(wordAt(text, words[end - 1])) ||
    /^(?:Department|Ministry|Bank|House|Secretary)$/.test(wordAt(text, words[end - 1]))
  if (PARTICLES.has(small)) {
    const two = PARTICLES.has(wordAt(text, words[end + 1])) ? 2 : 1
    return isCapital(text, words[end + two]) ? end + two + 1 : end
  }
  if ((small === 'of' || small === 'for') && body) {
    const skip = wordAt(text, words[end + 1]) === 'the' ? 2 : 1
    return isCapital(text, words[end + skip]) ? end + skip + 1 : end
  }
  const within = words.slice(at, end).some((word) => /^(?:of|for)$/.test(wordAt(text, word)))
  return (small === 'and' || small === '&') &&
    within &&
    isCapital(text, words[end + 1]) &&
    joinsBody(text, words, end)
    ? end + 2
    : end
}

/** "Department of Health and Human Services": what follows "and" is no name with a name's own opening. */
const joinsBody = (text: string, words: readonly Span[], end: number): boolean =>
  /^(?:Human|Social|Science|Security|Technology|Culture|Industry|Services|Labor|Trade|Sport|Development|Urban|Drug|Welfare|Prevention|Planning|Public|Research|Education|Foreign)/.test(
    wordAt(text, words[end + 1]),
  )

const wordAt = (text: string, word: Span | undefined): string => (word ? text.slice(word[0], word[1]) : '')

const isCapital = (text: string, word: Span | undefined): boolean =>
  word !== undefined && CAPITAL.test(wordAt(text, word))

/** A possessive closes a name: what comes after it is another. */
const endsRun = (text: string, word: Span | undefined): boolean => POSSESSIVE.test(wordAt(text, word))

/** Only a blank, an ampersand or an opening quotation mark may stand between two words of a name. */
function adjoins(text: string, left: Span | undefined, right: Span | undefined): boolean {
  if (!left || !right) return false
  return /^(?: |\u00a0| & )$/.test(text.slice(left[1], right[0]))
}

function adjoinsAll(text: string, words: readonly Span[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!adjoins(text, words[i - 1], words[i])) return false
  return true
}

const opensSentence = (text: string, start: number, word: Span | undefined): boolean =>
  word !== undefined &&
  !/[\p{L}\p{N}]/u.test(text.slice(start, Math.min(word[0], start + 12))) &&
  word[0] - start < 12

/** The run without words that only look like names, at both of its ends; parted where such a word stands inside. */
function cleaned(text: string, run: NameRun): NameRun[] {
  const bare = run.words.map((word) => withoutPossessive(text, word))
  const word = (at: number) => wordAt(text, bare[at])
  let from = 0
  while (from < bare.length && (isNoName(word(from), bare.length - from) || isTime(word, from, run.opening)))
    from++
  let to = bare.length
  while (to > from && NOT_NAMES.has(wordAt(text, bare[to - 1]))) to--
  const words = bare.slice(from, to)
  return words.length === 0 ? [] : [{ words, opening: run.opening && from === 0 }]
}

/** "Late on …", "Hours Later X": first words of a sentence that tell when. */
const TIME_OPENERS = new Set('Late Early Hours Minutes Days Weeks Months Years Moments'.split(' '))
const DAY_PARTS = new Set('Night Morning Afternoon Evening Day Week Month Year Eve Weekend'.split(' '))
const BEFORE_DAY_PART =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|Last|This|Next|Every|Each)$|^(?:Christmas|Easter|Thanksgiving|Independence|Boxing)$/
const FEASTS = new Set('Christmas Easter Thanksgiving Independence Halloween Ramadan Boxing'.split(' '))

/** "Last Night X", "Christmas Eve X": a time, not the beginning of the name behind it. */
function isTime(word: (at: number) => string, at: number, opening: boolean): boolean {
  if (DAY_PARTS.has(word(at))) return at > 0 && BEFORE_DAY_PART.test(word(at - 1))
  if (FEASTS.has(word(at))) return DAY_PARTS.has(word(at + 1))
  return opening && at === 0 && TIME_OPENERS.has(word(at))
}

/** A word of grammar; an adjective of a country that is followed by nothing. */
const isNoName = (word: string, left: number): boolean =>
  (NOT_NAMES.has(word) && !(word === 'New' && left > 1)) ||
  (left === 1 && DEMONYMS.has(word.replace(/s$/, '')))

function withoutPossessive(text: string, word: Span): Span {
  const tail = POSSESSIVE.exec(wordAt(text, word))
  return tail ? [word[0], word[0] + tail.index] : word
}
