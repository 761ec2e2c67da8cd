import type { Block } from '../model/article.ts'
import type { NameSpan, Quotation } from '../model/reading.ts'
import type { Span } from '../model/span.ts'
import type { Attribution } from './attribution.ts'
import { attributionsOf } from './attributions.ts'
import { cuesFor } from './languages.ts'
import { completed, type FullQuoteCues } from './quote-cues.ts'
import { type QuotedPiece, quotedPieces } from './quoted-pieces.ts'
import { phraseBefore, phraseFrom } from './speaker-phrase.ts'
import { type SpeakerBook, type SpeakerFound, speakerBook } from './speakers.ts'
import { type SpeechUnit, speechUnits } from './speech-units.ts'
import { occasionOf } from './told-to.ts'
import { type Turn, turnsOf } from './turns.ts'

/** Shorter quotations without a reporting verb are scare quotes and titles. */
const FEWEST_WORDS = 4

/** A quotation that may still grow by what is quoted after it. */
interface Growing {
  quotation: Quotation
  readonly block: number
  readonly chains: Set<number>
}

/** Direct, mixed and reported speech, in text order, each with its speaker where one can be named. */
export function quotesOf(
  text: string,
  blocks: readonly Block[],
  sentences: readonly Span[],
  names: readonly NameSpan[],
  language: string | null,
): Quotation[] {
  const cues = completed(
    cuesFor(language).quotes ?? { speech: new Set(), that: new Set(), accordingTo: [], pronouns: new Map() },
  )
  const pieces = quotedPieces(text, blocks)
  const book = speakerBook(text, blocks, names, cues)
  const turns = turnsOf(text, blocks, names)
  const found = [...turns].flatMap(([block, turn]) => answered(block, turn, book))
  for (const unit of speechUnits(text, blocks, sentences, pieces)) {
    const turn = turns.get(unit.block)
    if (turn?.asks) continue
    const made = attributionsOf(unit, pieces, cues).filter((one) => !turn || isOthers(unit, one, cues))
    const used = new Set(made.flatMap((one) => one.pieces))
    for (const one of made) add(text, found, growing(text, unit, one, pieces, book, cues))
    if (turn) continue
    const free = unit.pieces.filter((piece) => !used.has(piece))
    for (const piece of free) {
      const speaker = beside(unit, piece, pieces, book, cues, names)
      const joined = grow(text, blocks, unit, piece, pieces, found)
      const last = found.at(-1)
      if (joined && last && speaker && last.quotation.cue === null)
        last.quotation = { ...last.quotation, ...speaker }
      else if (!joined) start(text, unit, piece, pieces, found, speaker)
    }
  }
  return found
    .map(({ quotation }) => quotation)
    .filter(({ content }) => content.length > 0)
    .sort((a, b) => (a.content[0]?.[0] ?? 0) - (b.content[0]?.[0] ?? 0))
}

/** A quotation whose earlier sentences stood without a speaker gets them back when it is told who speaks. */
function add(text: string, found: Growing[], next: Growing): void {
  const last = found.at(-1)
  const goesOn =
    last?.quotation.cue === null && [...next.chains].some((chain) => chain >= 0 && last.chains.has(chain))
  const adds = last !== undefined && isAddition(text, last, next)
  if (!last || !(goesOn || adds)) {
    found.push(next)
    return
  }
  const told = adds ? last.quotation : next.quotation
  last.quotation = { ...told, content: [...last.quotation.content, ...next.quotation.content] }
  for (const chain of next.chains) last.chains.add(chain)
}

/** `“A,” X said, adding that “B.”`: one quotation in two parts. */
function isAddition(text: string, last: Growing, { quotation: { cue, content, speaker } }: Growing): boolean {
  const before = last.quotation
  const [part] = content
  return (
    cue !== null &&
    before.cue !== null &&
    before.kind === 'direct' &&
    part !== undefined &&
    content.length === 1 &&
    text.slice(...cue) === 'adding' &&
    speaker === before.speaker &&
    /^(?: that)?[,:]? ["“«„]$/.test(text.slice(cue[1], part[0])) &&
    !/[.\n]/.test(text.slice(before.cue[1], cue[0]))
  )
}

/** An answer of an interview is its guest's own words, all of it. */
const answered = (block: number, { label, content, asks, speaker }: Turn, book: SpeakerBook): Growing[] =>
  asks || speaker === null
    ? []
    : [
        {
          quotation: {
            content: [content],
            kind: 'direct',
            cue: label,
            mention: label,
            ...book.named(speaker),
            toldTo: null,
          },
          block,
          chains: new Set(),
        },
      ]

/** Inside an answer only those whom it names say something; a pronoun there stands for nobody we know. */
const isOthers = (unit: SpeechUnit, { phrase }: Attribution, cues: FullQuoteCues): boolean =>
  phrase !== null && !cues.pronouns.has(unit.tokens[phrase.head[0]]?.lower ?? '')

function growing(
  text: string,
  unit: SpeechUnit,
  one: Attribution,
  pieces: readonly QuotedPiece[],
  book: SpeakerBook,
  cues: FullQuoteCues,
): Growing {
  const found = book.find(unit, one.phrase)
  const occasion = one.told ?? (one.cue && occasionOf(unit, one, cues))
  return {
    quotation: {
      content: one.content,
      kind: one.kind,
      cue: one.cue,
      ...found,
      toldTo: toldWords(text, occasion),
    },
    block: unit.block,
    chains: new Set(one.pieces.map((piece) => pieces[piece]?.chain ?? -1)),
  }
}

/** The hearer as the text has it; a pronoun tells a reader nothing. */
function toldWords(text: string, span: Span | null): string | null {
  if (!span) return null
  const words = text.slice(...span)
  return /^(?:me|us|him|her|them|you|it)$/i.test(words) ? null : words
}

/** What is quoted right after a quotation of the same paragraph, or goes on from the last one, belongs to it. */
function grow(
  text: string,
  blocks: readonly Block[],
  unit: SpeechUnit,
  piece: number,
  pieces: readonly QuotedPiece[],
  found: readonly Growing[],
): boolean {
  const own = pieces[piece]
  const last = found.at(-1)
  if (!own || !last) return false
  const goesOn = last.chains.has(own.chain)
  const between = text.slice(blocks[last.block]?.end ?? 0, blocks[unit.block]?.start ?? 0)
  // A single line break between two sentences parts no paragraphs where texts come one sentence a line.
  const near = last.block === unit.block || (unit.block - last.block === 1 && between === '\n')
  // What goes on in the next paragraph is told there whose it is.
  const more = pieces[piece + 1]?.chain === own.chain
  const sameParagraph = near && !more && isAllQuoted(unit) && last.quotation.kind === 'direct'
  if (!goesOn && !sameParagraph) return false
  last.quotation = { ...last.quotation, content: [...last.quotation.content, own.inner] }
  last.chains.add(own.chain)
  return true
}

const isAllQuoted = (unit: SpeechUnit): boolean =>
  unit.tokens.every((token) => token.piece >= 0 || !token.word)

/** `Rank Name: “…”` and `“…,” Name, a baker.`: a person beside a quotation, and no verb. */
function beside(
  unit: SpeechUnit,
  piece: number,
  pieces: readonly QuotedPiece[],
  book: SpeakerBook,
  cues: FullQuoteCues,
  names: readonly NameSpan[],
): SpeakerFound | null {
  const { tokens } = unit
  const [first, after] = unit.places.get(piece) ?? [-1, 0]
  const ends = /[,]["”»’']*$/.test(
    tokens
      .slice(Math.max(0, after - 2), after)
      .map(({ text }) => text)
      .join(''),
  )
  const phrase =
    tokens[first - 1]?.text === ':'
      ? phraseBefore(tokens, first - 1, 0, cues)
      : ends && first === 0
        ? phraseFrom(tokens, after, tokens.length, cues)
        : null
  if (!phrase || !pieces[piece]) return null
  if (first === 0 && !/^[.]?$/.test(tokens[phrase.end]?.text ?? '')) return null
  const found = book.find(unit, phrase)
  const { mention } = found
  const person =
    mention &&
    names.some(({ start, end, type }) => type === 'PERSON' && end === mention[1] && start >= mention[0])
  return person ? found : null
}

/** A quotation without a reporting verb: the speaker is the one before it when nothing but the quotation stands there. */
function start(
  text: string,
  unit: SpeechUnit,
  piece: number,
  pieces: readonly QuotedPiece[],
  found: Growing[],
  own: SpeakerFound | null,
): void {
  const quoted = pieces[piece]
  if (!quoted) return
  const words = text.slice(...quoted.inner).match(/[\p{L}\p{N}][\p{L}\p{N}’'.-]*/gu) ?? []
  const goesOn = pieces[piece + 1]?.chain === quoted.chain
  if (!own && !goesOn && (words.length < FEWEST_WORDS || isTitleCase(words))) return
  const last = found.at(-1)
  const alone = isAllQuoted(unit)
  const heir =
    !own && alone && last && unit.block - last.block <= 1 && last.quotation.kind !== undefined
      ? last.quotation
      : null
  const { speaker, role } = own ?? heir ?? { speaker: null, role: null }
  found.push({
    quotation: {
      content: [quoted.inner],
      kind: 'direct',
      cue: null,
      mention: own?.mention ?? heir?.mention ?? null,
      speaker,
      role,
      toldTo: null,
    },
    block: unit.block,
    chains: new Set([quoted.chain]),
  })
}

/** A title: its long words all begin with a capital. */
function isTitleCase(words: readonly string[]): boolean {
  const long = words.filter((word) => word.length > 3)
  return long.length > 1 && long.every((word) => /^[\p{Lu}\p{N}]/u.test(word))
}
