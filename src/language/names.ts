import type { NameSpan } from '../model/reading.ts'
import type { Span } from '../model/span.ts'
import { cuesFor } from './languages.ts'
import { type NameRun, nameRuns } from './name-runs.ts'
import { certainType, guessedType, type NameType } from './name-types.ts'
import { BODY_WORDS, PERSON_NOUNS, TITLES } from './name-words.ts'
import { DEMONYMS, PLACES } from './place-names.ts'

/** Titles that hardly ever are a word of a name. */
const PARTING_TITLES: ReadonlySet<string> = new Set(
  'CEO President Minister Secretary Senator Sen Sen. Rep Rep. Gov Gov. Governor Mayor Chairman Chairwoman Director Spokesman Spokeswoman Chief Chancellor Premier Ambassador Executive Officer Commissioner Analyst Economist Editor Coach Judge General Gen. Leader Speaker'.split(
    ' ',
  ),
)

interface Found {
  readonly words: readonly Span[]
  readonly titled: boolean
  readonly type: NameType | null
}

/** The names of persons, bodies and places in a text, in order, none overlapping. */
export function namesOf(text: string, sentences: readonly Span[], language: string | null): NameSpan[] {
  const small = smallWords(text)
  const people = cuesFor(language).quotes?.people ?? PERSON_NOUNS
  const found = sentences.flatMap((sentence) =>
    nameRuns(text, sentence)
      .flatMap((run) => partedAtTitles(text, run))
      .flatMap((run) => partedAfterOffice(text, run, people))
      .flatMap((run) => withoutTitles(text, run, small, people, sentence)),
  )
  const known = new Map<string, NameType>()
  for (const name of found) if (name.type) learn(text, name, known)
  const typed = found.map(({ words, type }) => {
    const span = spanOf(words)
    const sure = type ?? known.get(text.slice(...span))
    return { words, span, sure, type: sure ?? guessedType(text, words) }
  })
  const lasts = new Set<string>()
  for (const { words, type } of typed)
    if (type === 'PERSON' && words.length > 1) lasts.add(text.slice(...(words.at(-1) ?? [0, 0])))
  return typed.map(({ words, span, sure, type }) => ({
    start: span[0],
    end: span[1],
    type: !sure && words.length === 1 && lasts.has(text.slice(...span)) ? 'PERSON' : type,
  }))
}

const spanOf = (words: readonly Span[]): Span => [words[0]?.[0] ?? 0, words.at(-1)?.[1] ?? 0]

/** Every word that the text writes small somewhere: capital at a sentence's start is then no sign of a name. */
function smallWords(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}’'-]*/gu)].map((match) => match[0]))
}

/** "Bank of X President Y Z": a title inside a run parts the body before it from the person after it. */
function partedAtTitles(text: string, run: NameRun): NameRun[] {
  const { words } = run
  let last = -1
  for (let i = 1; i < words.length - 1; i++)
    if (PARTING_TITLES.has(text.slice(...(words[i] ?? [0, 0])))) last = i
  if (last < 1) return [run]
  let first = last
  while (first > 0 && TITLES.has(text.slice(...(words[first - 1] ?? [0, 0])))) first--
  const body = { words: words.slice(0, first), opening: run.opening }
  const person = { words: words.slice(last), opening: first === 0 && run.opening }
  return first > 0 ? [body, person] : [person]
}

/** "secretary of the Navy John Holt": behind an office that a body or a field goes with, the last two words are its holder. */
function partedAfterOffice(text: string, run: NameRun, people: ReadonlySet<string>): NameRun[] {
  const { words } = run
  const word = (at: number) => text.slice(...(words[at] ?? [0, 0]))
  const small = words.findLastIndex((_, at) => /^\p{Ll}/u.test(word(at)))
  if (words.length - small - 1 < 3 || /^\p{Lu}\p{Lu}+$/u.test(word(words.length - 1))) return [run]
  const before = text.slice(Math.max(0, (words[0]?.[0] ?? 0) - 40), words[0]?.[0] ?? 0)
  const office =
    small > 0 && /^(?:of|for|the)$/.test(word(small))
      ? word(0)
      : /(\p{L}+) (?:of|for) (?:the )?$/u.exec(before)?.[1]
  const isOffice = office && (people.has(office.toLowerCase()) || TITLES.has(office))
  const held = [word(words.length - 2), word(words.length - 1)]
  if (
    !isOffice ||
    held.some((part) => BODY_WORDS.has(part) || PLACES.has(part)) ||
    PLACES.has(held.join(' '))
  )
    return [run]
  if (PLACES.has(`${word(words.length - 3)} ${held[0]}`)) return [run]
  const opens = small > 0 ? small + 1 : 0
  return [
    { words: words.slice(opens, -2), opening: false },
    { words: words.slice(-2), opening: false },
  ]
}

/** The run as a name: sentence openers, peoples' adjectives and titles before it are not part of it. */
function withoutTitles(
  text: string,
  run: NameRun,
  small: ReadonlySet<string>,
  people: ReadonlySet<string>,
  sentence: Span,
): Found[] {
  const word = (index: number) => text.slice(...(run.words[index] ?? [0, 0]))
  let from = 0
  if (run.opening && small.has(word(0).toLowerCase()) && !TITLES.has(word(0))) from = 1
  const whole = certainType(text, run.words.slice(from), false, sentence)
  if (whole && whole !== 'PERSON') return [{ words: run.words.slice(from), titled: false, type: whole }]
  let titled = false
  while (from < run.words.length) {
    const isTitle = TITLES.has(word(from)) || isRoleNoun(word(from), run.words.length - from, people)
    if (!isTitle && !DEMONYMS.has(word(from))) break
    titled = isTitle
    from++
  }
  const words = run.words.slice(from)
  return words.length === 0 ? [] : [{ words, titled, type: certainType(text, words, titled, sentence) }]
}

/** "Teacher Mary Holt": a noun for persons that opens a sentence, before two words of name. */
const isRoleNoun = (word: string, left: number, people: ReadonlySet<string>): boolean =>
  left > 2 && (PERSON_NOUNS.has(word.toLowerCase()) || people.has(word.toLowerCase()))

/** What one place of the text is sure of holds for the others: a last name for its person. */
function learn(text: string, { words, type }: Found, known: Map<string, NameType>): void {
  if (!type) return
  const name = text.slice(...spanOf(words))
  if (!known.has(name)) known.set(name, type)
  if (type !== 'PERSON' || words.length < 2) return
  const last = text.slice(...(words.at(-1) ?? [0, 0]))
  if (!known.has(last)) known.set(last, type)
}
