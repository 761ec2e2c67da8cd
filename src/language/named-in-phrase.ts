import type { NameSpan } from '../model/reading.ts'
import type { Span } from '../model/span.ts'
import { TITLES } from './name-words.ts'
import { namesBetween } from './names-between.ts'
import type { Phrase } from './phrase.ts'
import type { Token } from './speech-units.ts'

export const tokenSpan = (tokens: readonly Token[], [from, to]: readonly [number, number]): Span => [
  tokens[from]?.start ?? 0,
  tokens[Math.max(from, to - 1)]?.end ?? 0,
]

/** The name inside the head, with what stands before it; null when the head's last noun is not a name. */
export function namedIn(text: string, tokens: readonly Token[], phrase: Phrase, names: readonly NameSpan[]) {
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

export const holdsPerson = (names: readonly NameSpan[], [from, to]: Span): boolean =>
  namesBetween(names, from, to).some((name) => name.type === 'PERSON' && name.end === to)

export const personIn = (text: string, [from, to]: Span, names: readonly NameSpan[]): string | null => {
  const person = namesBetween(names, from, to).find((name) => name.type === 'PERSON' && name.start - from < 4)
  if (person) return text.slice(person.start, person.end)
  const inside = namesBetween(names, from, to)
  const bracketed = inside.length > 1 && text[(inside.at(-1)?.start ?? 0) - 1] === '('
  const last = inside.at(bracketed ? -2 : -1)
  if (!last || !/^(?:\s\([\p{Lu}.&-]+\)?)?$/u.test(text.slice(last.end, to))) return null
  const alone = last.start === from && last.type === 'ORG' && /\s/.test(text.slice(from, to))
  return alone || last.type === 'PERSON' ? text.slice(last.start, last.end) : null
}
