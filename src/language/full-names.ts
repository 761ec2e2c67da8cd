import type { NameSpan } from '../model/reading.ts'
import type { FullQuoteCues } from './quote-cues.ts'

/** Last names, acronyms in brackets and shorter forms, each with the one fuller name it can stand for. */
export function fullNames(
  text: string,
  names: readonly NameSpan[],
  cues: FullQuoteCues,
): Map<string, string> {
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
