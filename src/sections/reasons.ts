import { contentWords } from '../language/content-words.ts'
import { standsAlone } from '../language/stands-alone.ts'
import {
  type Claim,
  type Digest,
  evidenceAt,
  type GroundedClaim,
  type LineTranslation,
  type Speaker,
} from '../model/digest.ts'
import { listed, noted } from '../model/joined.ts'
import type { PostBlock, PostItem } from '../model/post.ts'
import type { Reading, ReasonItem } from '../model/reading.ts'
import type { Words } from '../model/words.ts'
import type { Section } from './section.ts'
import { sentenceClaim } from './sentence-claim.ts'
import { speakerOf } from './speaker.ts'

/** The reasons that the article itself gives, never padded: its list's items, else those in its prose. */
export const reasons: Section<'reasons'> = {
  key: 'reasons',
  count: { min: 0, max: 5 },
  extract: (reading) => reading.reasons.items.slice(0, 5).map((item) => reasonClaim(reading, item)),
  present: (digest, words) => {
    if (digest.claims.reasons.length === 0)
      return [{ kind: 'paragraph', text: words('reasons-none'), note: true }]
    return [
      { kind: 'heading', text: reasonsHeading(digest, words) },
      {
        kind: 'list',
        ordered: true,
        items: digest.claims.reasons.map((claim, i) => itemWithSentence(claim, i, words)),
      },
      ...missing(digest, words),
    ]
  },
}

/** "3 of the 5 reasons the headline promises". */
export function reasonsHeading({ reasons: { promised, found }, claims }: Digest, words: Words): string {
  const shown = claims.reasons.length
  if (promised !== null && promised !== found) return words('reasons-of-promised', { found, promised })
  if (found > shown) return words('reasons-first', { shown, found })
  return claims.reasons.some(({ title }) => title)
    ? words('reasons-listed', { found })
    : words('reasons-stated', { found })
}

/** A reason as a post shows it: its title; the sentence only where the title cannot stand without it. */
export function briefItem(
  claim: GroundedClaim,
  index: number,
  language: string | null,
  words: Words,
): PostItem {
  if (claim.translation) return translatedItem(claim, claim.translation, index, language, words)
  if (claim.title === undefined || !standsAlone(claim.title, language))
    return itemWithSentence(claim, index, words)
  return { ordinal: index + 1, text: claim.title, ...ownerNote(claim, words) }
}

/** Without quotation marks: a translated quotation is none. */
function translatedItem(
  claim: GroundedClaim,
  { title, lines }: LineTranslation,
  index: number,
  language: string | null,
  words: Words,
): PostItem {
  const alone = claim.title !== undefined && standsAlone(claim.title, language)
  const said = title === undefined ? lines : alone ? [title] : [`${title}:`, ...lines]
  return {
    ordinal: index + 1,
    text: noted(said.join(' '), [words('translated-mark')], words),
    ...ownerNote(claim, words),
  }
}

function itemWithSentence(claim: GroundedClaim, index: number, words: Words): PostItem {
  if (claim.title === undefined) return { ordinal: index + 1, text: claim.text, ...ownerNote(claim, words) }
  const quote = claim.text === claim.title ? {} : { quote: claim.text }
  return { ordinal: index + 1, text: claim.title, ...quote, ...ownerNote(claim, words) }
}

/** Who says so, if not the article; and whose words these are. */
function ownerNote({ speaker, wording }: Claim, words: Words): Pick<PostItem, 'note'> {
  if (wording === 'editors') return { note: words('editors-words') }
  return speaker ? { note: words('reason-owner', { name: speaker.name }) } : {}
}

/** "4 and 5: not in the text we have. It ends after reason 3." */
function missing({ reasons: { promised, found } }: Digest, words: Words): PostBlock[] {
  if (promised === null || promised <= found) return []
  const numbers = Array.from({ length: promised - found }, (_, i) => String(found + 1 + i))
  return [
    {
      kind: 'paragraph',
      text: words('reasons-missing', { numbers: listed(numbers, words), count: numbers.length, last: found }),
      note: true,
    },
  ]
}

function reasonClaim(reading: Reading, item: ReasonItem): Claim {
  const title = item.title && reading.text.slice(...item.title)
  const sentence = title === null ? item.evidence : bestSentence(reading, item, title)
  const claim: Claim =
    sentence.length > 0 || !item.title
      ? sentenceClaim(reading, sentence)
      : { text: title ?? '', wording: 'verbatim', evidence: [evidenceAt(reading.text, item.title)] }
  return { ...claim, ...(title === null ? {} : { title }), ...owner(reading, item) }
}

/** Of the item's own part the sentence that says most of what the title says, for its length. */
function bestSentence(reading: Reading, item: ReasonItem, title: string): ReasonItem['evidence'] {
  const wanted = new Set(contentWords(title, reading.language))
  const scored = item.evidence.map((span, index) => {
    const sentence = reading.text.slice(...span)
    const said = contentWords(sentence, reading.language)
    const shared = new Set(said.filter((word) => wanted.has(word))).size
    const penalty = leansOnText(sentence) ? 0.5 : 1
    return { span, index, score: ((shared + 0.1) / Math.sqrt(said.length + 1)) * penalty }
  })
  const best = scored.sort((a, b) => b.score - a.score || a.index - b.index)[0]
  return best ? [best.span] : []
}

/** A sentence that points back ("From this initial obscurity, …") does not explain a title by itself. */
const leansOnText = (sentence: string): boolean =>
  /^[“"„«]?(?:\p{L}+ ){0,2}(?:this|these|that|those|such)\b/iu.test(sentence)

function owner(reading: Reading, item: ReasonItem): { speaker?: Speaker } {
  if (item.owner === null) return {}
  const source = reading.sources.find(({ name }) => name === item.owner)
  if (!source)
    return { speaker: { name: item.owner, role: null, kind: 'person', toldTo: null, manner: 'reported' } }
  return { speaker: speakerOf(source) }
}
