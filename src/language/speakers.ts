import type { Block } from '../model/article.ts'
import type { NameSpan } from '../model/reading.ts'
import type { Span } from '../model/span.ts'
import { FEMALE_NAMES, MALE_NAMES } from './first-names.ts'
import { introducedRoles } from './introductions.ts'
import { nameWithoutCapitals } from './name-without-capitals.ts'
import { TITLES } from './name-words.ts'
import type { FullQuoteCues, PronounKind } from './quote-cues.ts'
import type { Phrase } from './speaker-phrase.ts'
import type { SpeechUnit, Token } from './speech-units.ts'

/** Who speaks: the words there, the fullest name, what the article calls them. */
export interface SpeakerFound {
  readonly mention: Span | null
  readonly speaker: string | null
  readonly role: string | null
}

export interface SpeakerBook {
  /** The fullest form of a name and its role. */
  readonly named: (name: string) => { readonly speaker: string; readonly role: string | null }
  readonly find: (unit: SpeechUnit, phrase: Phrase | null) => SpeakerFound
}

const NOBODY: SpeakerFound = { mention: null, speaker: null, role: null }

/** Finds the speakers of one text; remembers roles and bodies as the text goes on. */
export function speakerBook(
  text: string,
  blocks: readonly Block[],
  names: readonly NameSpan[],
  cues: FullQuoteCues,
): SpeakerBook {
  const full = fullNames(text, names, cues)
  const introduced = introducedRoles(text, names, cues)
  const roles = new Map<string, string>()
  const roleFor = (speaker: string): string | null => roles.get(speaker) ?? introduced.get(speaker) ?? null
  const types = typesByName(text, names)
  let last: LastSpeaker | null = null
  const find = (unit: SpeechUnit, phrase: Phrase | null): SpeakerFound => {
    const found = findIn(unit, phrase)
    const { mention, speaker } = found
    const type = speaker && types.get(speaker)
    if (mention && speaker && type) last = { speaker, type, end: mention[1], block: unit.block }
    return found
  }
  const findIn = (unit: SpeechUnit, phrase: Phrase | null): SpeakerFound => {
    if (!phrase) return NOBODY
    const tokens = unit.tokens
    const mention = tokenSpan(tokens, phrase.head)
    const first = tokens[phrase.head[0]]
    const alone = phrase.head[1] - phrase.head[0] === 1
    const pronoun =
      alone && first && !/^(?:US|IT|WHO)$/.test(first.text) ? cues.pronouns.get(first.lower) : undefined
    if (pronoun) {
      const said = namesBetween(names, behind(blocks, unit.block, 2, mention[0]), mention[0]).filter(
        (name) =>
          !isQuoted(unit, name) &&
          !(name.type === 'PERSON' && /\bthe $/i.test(text.slice(Math.max(0, name.start - 5), name.start))),
      )
      const speaker =
        spokeLast(last, pronoun, unit, said, mention[0]) ??
        personBehind(text, pronoun, mention[0], unit.block, blocks, said, full)
      return { mention, speaker, role: speaker && roleFor(speaker) }
    }
    const words = text.slice(...mention)
    const apposed =
      phrase.aside && !holdsPerson(names, mention)
        ? personIn(text, tokenSpan(tokens, phrase.aside), names)
        : null
    if (apposed) {
      const speaker = full.get(apposed) ?? apposed
      if (!roles.has(speaker)) roles.set(speaker, words)
      return { mention, speaker, role: words }
    }
    const named = namedIn(text, tokens, phrase, names)
    const aside = phrase.aside ? roleOf(text.slice(...tokenSpan(tokens, phrase.aside))) : null
    if (named) {
      const speaker = full.get(named.name) ?? named.name
      const role = longer(aside, named.prefix)
      if (role && !roles.has(speaker)) roles.set(speaker, role)
      return { mention, speaker, role: role ?? roleFor(speaker) }
    }
    const maker = makerOf(text, unit, phrase, names)
    if (maker) return { mention, speaker: full.get(maker) ?? maker, role: roleFor(full.get(maker) ?? maker) }
    const known =
      behindNoun(words, tokens, phrase, roles) ??
      bodyBehind(text, words, mention[0], unit.block, blocks, names, cues, last)
    if (known) return { mention, speaker: full.get(known) ?? known, role: roleFor(known) }
    const unlettered = nameWithoutCapitals(tokens.slice(...phrase.head), cues)
    if (unlettered) roles.set(unlettered.speaker, unlettered.role)
    return { mention, ...(unlettered ?? { speaker: words, role: roles.get(words) ?? null }) }
  }
  const named = (name: string) => {
    const speaker = full.get(name) ?? name
    return { speaker, role: roleFor(speaker) }
  }
  return { find, named }
}

/** Who spoke last by name, and where. */
interface LastSpeaker {
  readonly speaker: string
  readonly type: NameSpan['type']
  readonly end: number
  readonly block: number
}

/** Nobody reads on from a name so many characters back; three long paragraphs have fewer. */
const FARTHEST = 6000

/** Where `back` paragraphs before this one begin, as far as a reader still has them in mind. */
const behind = (blocks: readonly Block[], block: number, back: number, at: number): number =>
  Math.max(blocks[block - back]?.start ?? 0, at - FARTHEST)

/** The type of each name; its first mention decides. */
function typesByName(text: string, names: readonly NameSpan[]): ReadonlyMap<string, NameSpan['type']> {
  const types = new Map<string, NameSpan['type']>()
  for (const { start, end, type } of names) {
    const name = text.slice(start, end)
    if (!types.has(name)) types.set(name, type)
  }
  return types
}

const isQuoted = (unit: SpeechUnit, { start, end }: NameSpan): boolean =>
  start >= unit.start &&
  unit.tokens.some((token) => token.piece >= 0 && token.start < end && start < token.end)

/** The person who spoke in this or the last paragraph goes on as "he", unless somebody else was named since. */
function spokeLast(
  last: LastSpeaker | null,
  pronoun: PronounKind,
  unit: SpeechUnit,
  said: readonly NameSpan[],
  at: number,
): string | null {
  if (last?.type !== 'PERSON' || (pronoun !== 'he' && pronoun !== 'she')) return null
  if (unit.block - last.block > 2 || last.end > at || !fits(last.speaker, pronoun)) return null
  const since = said.some(({ start, type }) => start >= last.end && start < at && type === 'PERSON')
  return since ? null : last.speaker
}

/** "figures released in April by X": whose they are, not the figures. */
function makerOf(
  text: string,
  { tokens }: SpeechUnit,
  { head }: Phrase,
  names: readonly NameSpan[],
): string | null {
  const last = tokens[head[1] - 1]
  if (!last || !/(?:ed|done|made|written)$/.test(last.lower)) return null
  const by = tokens.slice(head[1], head[1] + 6).findIndex((token) => token.lower === 'by')
  if (by < 0 || tokens.slice(head[1], head[1] + by).some((token) => !token.word)) return null
  const from = tokens[head[1] + by]?.end ?? 0
  const name = names[firstAfter(names, from)]
  return name && /^\s(?:the )?$/.test(text.slice(from, name.start)) ? text.slice(name.start, name.end) : null
}

const holdsPerson = (names: readonly NameSpan[], [from, to]: Span): boolean =>
  namesBetween(names, from, to).some((name) => name.type === 'PERSON' && name.end === to)

const tokenSpan = (tokens: readonly Token[], [from, to]: readonly [number, number]): Span => [
  tokens[from]?.start ?? 0,
  tokens[Math.max(from, to - 1)]?.end ?? 0,
]

const longer = (a: string | null, b: string | null): string | null =>
  a && b ? (b.length > a.length ? b : a) : (a ?? b)

/** A description without what is no description: a bare age, a relative clause. */
function roleOf(words: string): string | null {
  const clean = words.trim()
  if (/^(?:\d\d|who|whose|which)\b/.test(clean) || clean.length < 2) return null
  return clean
}

/** The name inside the head, with what stands before it; null when the head's last noun is not a name. */
function namedIn(text: string, tokens: readonly Token[], phrase: Phrase, names: readonly NameSpan[]) {
  const [from, to] = tokenSpan(tokens, phrase.head)
  const inside = namesBetween(names, from, to)
  const person = inside.filter((name) => name.type === 'PERSON').at(-1)
  const last = person ?? inside.at(-1)
  if (!last) return null
  const after = text.slice(last.end, to)
  const tail = /^\s*(?:$|,|\(|of\b|at\b|from\b|for\b|with\b|in\b)/.test(after)
  if (!tail) return null
  const before = text.slice(from, last.start)
  // "a lawyer for X", "the head of X": the noun before the preposition speaks, not X.
  const office = last.type === 'PERSON' && /\s(?:of|for) (?!the )\p{Lu}[\p{L}-]+ $/u.test(before)
  const titled = TITLES.has(/(\S+) $/.exec(before)?.[1] ?? '')
  if (
    !(office && !titled) &&
    /\p{Ll}\s+(?:of|at|for|from|in|with|to|on|de|del|du|von)\s+(?:the\s+|la\s+)?(?:\p{L}[\p{L}’'.-]*\s+)?$/u.test(
      before,
    )
  )
    return null
  if (/['’]s?\s*$/.test(before) && last.type !== 'PERSON') return null
  const prefix = before
    .replace(/^(?:the|a|an)\s+/i, (article) => (/\s\S/.test(before.trim()) ? article : ''))
    .trim()
  return nameWithRank(text, last, from, prefix, phrase, tokens)
}

/** A rank between a set-off description and the name belongs to the name. */
function nameWithRank(
  text: string,
  name: NameSpan,
  from: number,
  prefix: string,
  phrase: Phrase,
  tokens: readonly Token[],
) {
  const words = text.slice(name.start, name.end)
  const apart = phrase.aside !== null && (tokens[phrase.aside[0]]?.start ?? 0) < from
  const useful = /\p{L}{2}/u.test(prefix) && !/^(?:the|a|an|but|and|as|in|on)$/i.test(prefix)
  return { name: words, prefix: useful && !apart ? prefix : null }
}

function namesBetween(names: readonly NameSpan[], from: number, to: number): NameSpan[] {
  const found: NameSpan[] = []
  for (let i = firstAfter(names, from); i < names.length && (names[i]?.start ?? to) < to; i++) {
    const name = names[i]
    if (name && name.end <= to) found.push(name)
  }
  return found
}

/** The index of the first name that begins at or after `at`. */
function firstAfter(names: readonly NameSpan[], at: number): number {
  let [low, high] = [0, names.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((names[middle]?.start ?? 0) < at) low = middle + 1
    else high = middle
  }
  return low
}

const personIn = (text: string, [from, to]: Span, names: readonly NameSpan[]): string | null => {
  const person = namesBetween(names, from, to).find((name) => name.type === 'PERSON' && name.start - from < 4)
  if (person) return text.slice(person.start, person.end)
  const inside = namesBetween(names, from, to)
  const bracketed = inside.length > 1 && text[(inside.at(-1)?.start ?? 0) - 1] === '('
  const last = inside.at(bracketed ? -2 : -1)
  if (!last || !/^(?:\s\([\p{Lu}.&-]+\)?)?$/u.test(text.slice(last.end, to))) return null
  const alone = last.start === from && last.type === 'ORG' && /\s/.test(text.slice(from, to))
  return alone || last.type === 'PERSON' ? text.slice(last.start, last.end) : null
}

/** Last names, acronyms in brackets and shorter forms, each with the one fuller name it can stand for. */
function fullNames(text: string, names: readonly NameSpan[], cues: FullQuoteCues): Map<string, string> {
  const longerForms = new Map<string, Set<string>>()
  const add = (short: string, long: string) => {
    if (short !== long) longerForms.set(short, (longerForms.get(short) ?? new Set()).add(long))
  }
  names.forEach((name, index) => {
    const long = text.slice(name.start, name.end)
    const parts = long.split(/\s+/)
    const next = names[index + 1]
    if (
      next &&
      /^\s?\(["“]?$/.test(text.slice(name.end, next.start)) &&
      isAcronym(text.slice(next.start, next.end), parts)
    )
      add(text.slice(next.start, next.end), long)
    if (parts.length < 2) return
    if (name.type === 'PERSON') add(parts.at(-1) ?? long, long)
    else if (name.type === 'ORG' && (parts.length > 2 || isBodyWord(parts[1] ?? '', cues)))
      add(parts.slice(0, -1).join(' '), long)
    if (name.type === 'ORG' && parts.length > 3 && /^(?:United|US|U\.S\.|UK)/.test(long))
      add(parts.slice(2).join(' '), long)
    if (name.type === 'ORG' && /(?:Inc|Corp|Corporation|Company|Co|Ltd|LLC|Group|PLC)\.?$/.test(long))
      add(parts[0] ?? long, long)
  })
  const unique = new Map<string, string>()
  for (const [short, long] of longerForms) {
    const [only] = long
    if (only !== undefined && long.size === 1) unique.set(short, only)
  }
  return unique
}

const isBodyWord = (word: string, cues: FullQuoteCues): boolean =>
  cues.bodies.has(word.toLowerCase()) ||
  /^(?:Inc|Corp|Corporation|Company|Co|Ltd|LLC|Group|PLC|AG|SA)\.?$/.test(word)

const isAcronym = (short: string, parts: readonly string[]): boolean =>
  /^[\p{Lu}.&-]{2,8}$/u.test(short) &&
  short[0] === parts[0]?.[0] &&
  short.replace(/[^\p{Lu}]/gu, '').length <= parts.length + 2

/** The one person a pronoun can stand for: alone of its gender in this paragraph so far, else in the last two. */
function personBehind(
  text: string,
  pronoun: PronounKind,
  at: number,
  block: number,
  blocks: readonly Block[],
  names: readonly NameSpan[],
  full: ReadonlyMap<string, string>,
): string | null {
  if (pronoun !== 'he' && pronoun !== 'she' && pronoun !== 'it' && pronoun !== 'they') return null
  const type = pronoun === 'it' || pronoun === 'they' ? 'ORG' : 'PERSON'
  for (const back of [0, 1, 2]) {
    const from = behind(blocks, block, back, at)
    const close = namesBetween(names, from, at).filter((name) => name.type === type)
    const people = new Set(
      close.map((name) => text.slice(name.start, name.end)).map((name) => full.get(name) ?? name),
    )
    const fit = [...people].filter((name) => fits(name, pronoun))
    if (fit.length === 1) return fit[0] ?? null
    if (fit.length > 1) return null
  }
  return null
}

function fits(name: string, pronoun: PronounKind): boolean {
  const first = name.split(/\s+/).find((part) => !TITLES.has(part)) ?? ''
  if (pronoun === 'he') return !FEMALE_NAMES.has(first) || MALE_NAMES.has(first)
  if (pronoun === 'she') return !MALE_NAMES.has(first) || FEMALE_NAMES.has(first)
  return true
}

/** "the bank chief": the one person whose role ends in that noun. */
function behindNoun(
  words: string,
  tokens: readonly Token[],
  phrase: Phrase,
  roles: ReadonlyMap<string, string>,
): string | null {
  if (!/^(?:the|his|her|its|their)\s/i.test(words)) return null
  const noun = tokens[phrase.head[1] - 1]?.lower ?? ''
  const fit = [...roles]
    .filter(([, role]) =>
      role
        .toLowerCase()
        .split(/[^\p{L}]+/u)
        .includes(noun),
    )
    .map(([name]) => name)
  return fit.length === 1 && noun.length > 3 ? (fit[0] ?? null) : null
}

/** "The group": the body that was called so last, or the only body in the last two paragraphs. */
function bodyBehind(
  text: string,
  words: string,
  at: number,
  block: number,
  blocks: readonly Block[],
  names: readonly NameSpan[],
  cues: FullQuoteCues,
  spoke: LastSpeaker | null,
): string | null {
  const noun = /^(?:the|this)\s+(?:\p{Ll}+\s+(?=(?:firm|company|group|maker)$))?([\p{L}-]+)$/iu
    .exec(words)?.[1]
    ?.toLowerCase()
  if (
    !noun ||
    !cues.bodies.has(noun) ||
    /^(?:government|police|army|military|court|intelligence|authorities)$/.test(noun)
  )
    return null
  const from = behind(blocks, block, 2, at)
  const close = namesBetween(names, from, at).filter((name) => name.type === 'ORG')
  const before = new RegExp(`\\b${noun} $`, 'i')
  const after = new RegExp(`^, an? (?:[\\p{L}-]+ ){0,3}${noun}\\b`, 'iu')
  const called = close.findLast(
    ({ start, end }) =>
      before.test(text.slice(Math.max(0, start - 24), start)) || after.test(text.slice(end, end + 60)),
  )
  if (called) return text.slice(called.start, called.end)
  if (spoke?.type === 'ORG' && block - spoke.block <= 1 && spoke.end <= at) return spoke.speaker
  const all = new Set(close.map((name) => text.slice(name.start, name.end)))
  return all.size === 1 ? ([...all][0] ?? null) : null
}
