/** A timeline as it is to be drawn: words only, in the order and the language in which they are read. */
export interface TimelinePicture {
  /** Above the headline: what this is. */
  readonly kicker: string
  readonly headline: string
  readonly entries: readonly PictureEntry[]
  /** Under the entries: what the marks mean, and how much is left out. */
  readonly notes: readonly string[]
  /** Publisher and date; the digest's short id. */
  readonly foot: readonly string[]
}

export interface PictureEntry {
  /** At the article's own grain, in the bot's words: `March 2024`, `7 March 2024*`. */
  readonly when: string
  /** The article states the day itself; else it was worked out. */
  readonly stated: boolean
  readonly text: string
  /** Who says so; null: the article. */
  readonly note: string | null
}

export const PICTURE_LOOKS = ['light', 'dark'] as const
export type PictureLook = (typeof PICTURE_LOOKS)[number]
