import type { NameSpan } from '../model/reading.ts'
import type { FullQuoteCues } from './quote-cues.ts'

/** As much text beside a name as a description can take. */
const REACH = 110

const BEFORE =
  /(?:^|[\s(–—])((?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|\p{L}+[’']s?)(?: [\p{L}’'-]+){1,6}), $/u
const AFTER =
  /^, (?:(?:aged )?\d\d, )?((?:(?:an?|the|its|his|her|their|\p{L}+[’']s?) )?(?:[\p{L}\p{N}’'-]+ ){0,12}[\p{L}\p{N}’'-]+?)(?=[,.;:–—]| (?:who|whose|said|says|told|had|has|is|was)\b)/u
const CLAUSE =
  /^, (?:\d\d, )?(who (?!was\b|has\b|does\b|says\b)\p{Ll}+s (?:[\p{L}\p{N}’'-]+ ){1,10}?[\p{L}\p{N}’'-]+)(?=[,.;–—”"])/u

/**
 * What the text calls a person where it introduces them, saying something or not: "Name, a baker,",
 * "the agency's director, Name,", "Name, who runs the mill". The first description of a name holds.
 */
export function introducedRoles(
  text: string,
  names: readonly NameSpan[],
  cues: FullQuoteCues,
): ReadonlyMap<string, string> {
  const roles = new Map<string, string>()
  for (const name of names) {
    const words = text.slice(name.start, name.end)
    if (name.type !== 'PERSON' || roles.has(words)) continue
    const role = introduction(text, name, cues)
    if (role) roles.set(words, role)
  }
  return roles
}

function introduction(text: string, { start, end }: NameSpan, cues: FullQuoteCues): string | null {
  const ahead = text.slice(end, end + REACH)
  const before = BEFORE.exec(text.slice(Math.max(0, start - REACH), start))?.[1]
  if (before && /^(?:[,.]| \p{Ll})/u.test(ahead) && cues.people.has(lastWord(before))) return before
  const direct = titleBefore(text.slice(Math.max(0, start - REACH), start), cues)
  if (direct) return direct
  const after = AFTER.exec(ahead)?.[1]
  if (after && startsWithPerson(after, cues)) return after
  return CLAUSE.exec(ahead)?.[1] ?? null
}

/** Nouns for who does something, after "a": acoustician, florist, weaver. */
const PERSON_ENDING = /(?:ist|ian|er|or|man|woman)$/

/** A title of four words has fewer characters. */
const TITLE_REACH = 60

/** "retired pilot Name": the words right before a name, back to the last word of grammar. */
function titleBefore(before: string, cues: FullQuoteCues): string | null {
  if (!before.endsWith(' ')) return null
  const run =
    /(?:\p{Lu}[\p{L}-]* )?(?:\p{Ll}[\p{L}-]* ){0,3}$/u
      .exec(before.slice(-TITLE_REACH))?.[0]
      .trim()
      .split(' ') ?? []
  const grammar = run.findLastIndex((word) => {
    const lower = word.toLowerCase()
    return (
      cues.prepositions.has(lower) ||
      cues.determiners.has(lower) ||
      cues.clauseWords.has(lower) ||
      cues.adverbs.has(lower)
    )
  })
  const title = run.slice(grammar + 1)
  return cues.people.has(title.at(-1)?.toLowerCase() ?? '') ? title.join(' ') : null
}

const lastWord = (words: string): string => /[\p{L}-]+$/u.exec(words)?.[0].toLowerCase() ?? ''

/** A noun for persons among the first words, before any preposition. */
function startsWithPerson(words: string, cues: FullQuoteCues): boolean {
  const all = words.toLowerCase().split(' ')
  const stop = all.findIndex((word) => cues.prepositions.has(word))
  const head = (stop < 0 ? all : all.slice(0, stop)).slice(0, 7)
  const noun = head.at(-1) ?? ''
  return (
    head.some((word) => cues.people.has(word)) || (/^an?$/.test(head[0] ?? '') && PERSON_ENDING.test(noun))
  )
}
