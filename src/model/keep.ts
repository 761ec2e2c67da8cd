/** For how many days what is kept. */
export interface Keep {
  /** Texts of articles, after they were last read or posted. */
  readonly articles: number
  /** Digests, and what is known of their posts. */
  readonly digests: number
  /** Who asked for what. */
  readonly submissions: number
  readonly audit: number
  /** Items that feeds have shown. */
  readonly feedItems: number
  /** Calls of language models: tokens, costs, answers. */
  readonly model: number
}
