import type { Block } from './article.ts'
import type { Span } from './span.ts'

/**
 * What the language layer saw in one text, made once and read by every section. All offsets are
 * UTF-16 indexes into `text`.
 */
export interface Reading {
  readonly text: string
  /** The title that came beside the text (a page's), null for a pasted text. */
  readonly title: string | null
  readonly publishedAt: string | null
  readonly language: string | null
  readonly blocks: readonly Block[]
  /** In text order; none crosses a block's border; headings are sentences of their own. */
  readonly sentences: readonly Span[]
  readonly names: readonly NameSpan[]
  readonly dates: readonly DateSpan[]
  readonly events: readonly DatedEvent[]
  readonly quotes: readonly Quotation[]
  readonly sources: readonly SourceEntry[]
  readonly causes: readonly Cause[]
  readonly reasons: Reasons
  /** The text's own headline, where it stands inside the text; null when `title` is known or none is found. */
  readonly headline: Span | null
}

export interface NameSpan {
  readonly start: number
  readonly end: number
  readonly type: 'PERSON' | 'ORG' | 'PLACE'
}

/** A time expression. `value` is in TIMEX3 style: 2022-09, 2022-09-14, 2022-W37, 2022-Q3, 199, P3D, PAST_REF. */
export interface DateSpan {
  readonly start: number
  readonly end: number
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET'
  readonly value: string
  /** `resolved`: the publication date (or another date of the text) was needed to find the value. */
  readonly basis: 'stated' | 'resolved'
}

/** Something that happened at `date`, told by the sentence `start`–`end`. */
export interface DatedEvent {
  /** 2015, 2021-08, 2024-03-07, 2022-W37, 2022-Q3, 199, or `a/b` for a range: the grain the text states. */
  readonly date: string
  /** `published`: no date in the sentence; it is told as news of the day that the lead names, else of the publication day. */
  readonly basis: 'stated' | 'resolved' | 'published'
  readonly start: number
  readonly end: number
  /** The words that name the date; null when the basis is `published`. */
  readonly words: Span | null
}

/** Words that the article gives as somebody's. */
export interface Quotation {
  /** One span for each part: a quotation split by its cue has two. Quotation marks are not inside. */
  readonly content: readonly Span[]
  /** `direct`: all in quotation marks; `mixed`: in part; `indirect`: reported speech. */
  readonly kind: 'direct' | 'mixed' | 'indirect'
  /** The reporting verb or phrase. */
  readonly cue: Span | null
  /** The words that name the speaker where the quotation stands; may be a pronoun. */
  readonly mention: Span | null
  /** The speaker's fullest unambiguous name or description in the text; null when nobody can be named. */
  readonly speaker: string | null
  /** What the article calls the speaker: position, affiliation; a slice of the text. */
  readonly role: string | null
  /** The outlet or occasion that was told, a slice of the text. */
  readonly toldTo: string | null
}

export type SourceKind = 'person' | 'organisation' | 'document' | 'outlet' | 'anonymous'

/** Somebody or something that the article has statements from: one entry a source. */
export interface SourceEntry {
  readonly name: string
  readonly kind: SourceKind
  readonly role: string | null
  readonly toldTo: string | null
  readonly manner: 'quoted' | 'quoted-in-part' | 'reported'
  /** The sentences that carry its statements, in text order; never empty. */
  readonly evidence: readonly Span[]
  /** True when the only thing it says is that it did a violent act (product.md: claim of responsibility). */
  readonly claimsResponsibility: boolean
}

export interface Cause {
  readonly cause: Span
  readonly effect: Span
  readonly signal: Span
  /** `strong`: because, due to, led to …; `weak`: after, amid, for, to VERB …. */
  readonly strength: 'strong' | 'weak'
  /**
   * Where it is a reason of the article: in any sentence, only in one that tells the headline's event
   * (an act's own aim, what came before), or in none.
   */
  readonly reach: 'anywhere' | 'event' | 'none'
}

export interface Reasons {
  /** The number of items that the headline or lead promises; null when it promises none. */
  readonly promised: number | null
  readonly items: readonly ReasonItem[]
}

export interface ReasonItem {
  /** The item's heading without its number; null for a reason in prose. */
  readonly title: Span | null
  /** The number that the article gives it; null in prose. */
  readonly ordinal: number | null
  /** The item's own part for a heading, else the sentence: whole sentences, in order, never the heading. Empty when nothing follows the title. */
  readonly evidence: readonly Span[]
  /** Who says so; null when the article does. */
  readonly owner: string | null
}
