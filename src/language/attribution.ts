import type { Span } from '../model/span.ts'
import type { Phrase } from './phrase.ts'
import type { Token } from './speech-units.ts'

/** Content, cue and speaker's words as they stand in one unit. */
export interface Attribution {
  content: Span[]
  kind: 'direct' | 'mixed' | 'indirect'
  readonly cue: Span | null
  /** Token indexes of the unit. */
  readonly phrase: Phrase | null
  /** The hearer's words after a verb of telling. */
  readonly told: Span | null
  /** The quoted pieces it holds. */
  readonly pieces: number[]
}

export interface Cue {
  readonly from: number
  readonly verb: number
  readonly to: number
  readonly phrase: Phrase | null
  readonly inverted: boolean
  readonly participle: boolean
  /** Who passes it on, where that is not who speaks: "X quoted Y as saying". */
  readonly through?: Phrase
}

export interface Made {
  readonly attribution: Attribution
  /** Token index where the content (or the cue) ends. */
  readonly end: number
}

export interface Content {
  readonly spans: Span[]
  readonly kind: Attribution['kind']
  readonly pieces: number[]
  readonly end: number
}

export const spanOf = (tokens: readonly Token[], from: number, to: number): Span => [
  tokens[from]?.start ?? 0,
  tokens[Math.max(from, to - 1)]?.end ?? 0,
]
