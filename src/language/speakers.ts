import type { Block } from '../model/article.ts'
import type { NameSpan } from '../model/reading.ts'
import type { Span } from '../model/span.ts'
import { bodyBehind } from './body-meant.ts'
import { fullNames } from './full-names.ts'
import { introducedRoles } from './introductions.ts'
import { nameWithoutCapitals } from './name-without-capitals.ts'
import { holdsPerson, namedIn, personIn, tokenSpan } from './named-in-phrase.ts'
import { firstAfter, namesBetween } from './names-between.ts'
import { behind, type LastSpeaker, personBehind, spokeLast } from './person-meant.ts'
import type { Phrase } from './phrase.ts'
import type { FullQuoteCues } from './quote-cues.ts'
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

const longer = (a: string | null, b: string | null): string | null =>
  a && b ? (b.length > a.length ? b : a) : (a ?? b)

/** A description without what is no description: a bare age, a relative clause. */
function roleOf(words: string): string | null {
  const clean = words.trim()
  if (/^(?:\d\d|who|whose|which)\b/.test(clean) || clean.length < 2) return null
  return clean
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
