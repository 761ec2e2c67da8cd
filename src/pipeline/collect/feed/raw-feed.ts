/** A feed as its format tells it, before links are resolved and markup is taken off. */
export interface RawFeed {
  readonly title?: RawText | undefined
  readonly link?: string | undefined
  readonly base?: string | undefined
  readonly ttl?: number | undefined
  readonly items: readonly RawItem[]
}

export interface RawItem {
  readonly guid?: string | undefined
  /** Whether the guid may stand in for a missing link. */
  readonly guidIsLink?: boolean | undefined
  readonly link?: string | undefined
  /** Where its content stands, when it is not here (Atom's `content src`). */
  readonly source?: string | undefined
  readonly base?: string | undefined
  readonly title?: RawText | undefined
  /** Summaries and contents, in the order of the format's preference. */
  readonly texts: readonly (RawText | undefined)[]
  readonly authors: readonly (string | undefined)[]
  readonly categories: readonly (string | undefined)[]
  /** Publication first, then what else dates it. */
  readonly dates: readonly (string | undefined)[]
}

export interface RawText {
  readonly value: string
  /** Plain: a `<` in it is a `<`. Else it is markup, or may be. */
  readonly plain: boolean
}

/** Markup, or what may be. */
export const markup = (value: string | undefined): RawText | undefined =>
  value ? { value, plain: false } : undefined

export const plain = (value: string | undefined): RawText | undefined =>
  value ? { value, plain: true } : undefined
