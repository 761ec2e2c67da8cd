import type { Language } from '../../../model/language.ts'

/** What a check knows beside the two texts. */
export interface Between {
  /** The article's language; null where it could not be told. */
  readonly from: string | null
  readonly to: Language
  /** Family names of the persons that the article names, as it writes them. */
  readonly persons: readonly string[]
}

/** One thing that a translated line must keep of its original. Null: it does; else what is wrong, in plain words. */
export interface LineCheck {
  readonly name: string
  readonly run: (of: string, text: string, between: Between) => string | null | Promise<string | null>
}
