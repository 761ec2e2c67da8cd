import type { NameSpan, SourceKind } from '../model/reading.ts'
import type { FullQuoteCues } from './quote-cues.ts'

const PRESS =
  /(?:^|\s)(?:News|Times|Post|Journal|Herald|Tribune|Gazette|Courier|Guardian|Telegraph|Daily|Radio|TV|Television|Press|Magazine|Review|Reuters|Bloomberg|Observer|Chronicle|Broadcasting|Online)$|^(?:The )?(?:BBC|CNN|NBC|ABC|CBS|AFP|AP|NPR|MSNBC|Reuters|Al Jazeera|Politico)(?:\s|$)|\.com$/

/** What a source is; null when its words name no person, body, document or outlet. */
export function sourceKind(
  text: string,
  name: string,
  names: readonly NameSpan[],
  cues: FullQuoteCues,
  role: string | null,
): SourceKind | null {
  const bare = name.replace(/^the\s+/i, '')
  const known = names.find(
    (span) => text.slice(span.start, span.end) === bare || text.slice(span.start, span.end) === name,
  )
  if (known) {
    if (known.type === 'PERSON') return 'person'
    return PRESS.test(bare) ? 'outlet' : 'organisation'
  }
  const noun = headNoun(bare, cues)
  if (/^(?:an?|one|two|another)\s/i.test(name) && cues.people.has(noun)) return 'anonymous'
  if (cues.documents.has(noun)) return 'document'
  if (cues.bodies.has(noun)) return 'organisation'
  if (cues.people.has(noun)) return 'anonymous'
  if (cues.outlets.has(noun)) return 'outlet'
  if (/^an?\s/i.test(name) && PERSON_ENDING.test(noun)) return 'anonymous'
  return role && cues.headFirst && cues.people.has(headNoun(role, cues)) ? 'person' : null
}

/** Nouns for who does something; behind "a" they name a person that stays unnamed. */
const PERSON_ENDING = /(?:[^aeiou]ist|ian|er|or|man|woman)$/

/** Adjectives that follow their noun. */
const AFTER_NOUN: ReadonlySet<string> = new Set(
  'familiar close aware briefed involved present there here'.split(' '),
)

/** The last word before a preposition or a clause: "spokesman" in "a spokesman for the bank". */
function headNoun(words: string, cues: FullQuoteCues): string {
  const all = words.split(/\s+/)
  const stop = all.findIndex(
    (word, index) =>
      index > 0 && (cues.prepositions.has(word) || cues.clauseWords.has(word) || AFTER_NOUN.has(word)),
  )
  const head = stop < 0 ? all : all.slice(0, stop)
  return (head.at(cues.headFirst ? 0 : -1) ?? '').toLowerCase().replace(/[.,]$/, '')
}
