import { SECTION_KEYS } from './digest.ts'
import type { Span } from './span.ts'

/** What a reader can ask of a posted digest. */
export const VIEWS = [...SECTION_KEYS, 'evidence'] as const
export type View = (typeof VIEWS)[number]

/**
 * A message before any platform has seen it: no markup, no limits. Platforms translate it in their
 * own folder.
 */
export interface Post {
  readonly blocks: readonly PostBlock[]
  /** Comes with an answer; where the platform takes no file there, its text follows the blocks. */
  readonly file?: PostFile
}

export interface PostFile {
  readonly name: string
  readonly contentType: string
  /** What is in it; of a picture, what it shows, for who cannot see it. */
  readonly text: string
  /** A picture's bytes. Its post says the same in words. */
  readonly image?: Uint8Array
}

/** What is sent of a file. */
export const bytesOf = ({ text, image }: PostFile): Uint8Array => image ?? new TextEncoder().encode(text)

/** The post for where no file can be sent. */
export const withFileAsText = ({ blocks, file }: Post): Post =>
  file && !file.image
    ? { blocks: [...blocks, { kind: 'paragraph', text: file.text, own: true }] }
    : { blocks }

export type PostBlock =
  | { readonly kind: 'heading'; readonly text: string }
  /**
   * `note`: about the digest, not from the article (date line, wording line). `own`: the bot's words
   * alone, nothing of an article, so that a command in them may be tapped. `tags`: hashtags of the
   * channel's own and nothing else, live where the platform has them.
   */
  | {
      readonly kind: 'paragraph'
      readonly text: string
      readonly note?: boolean
      readonly own?: boolean
      readonly tags?: boolean
      /** Stretches of the text that stand out, whole words, in order. */
      readonly strong?: readonly Span[]
    }
  | {
      readonly kind: 'list'
      readonly ordered: boolean
      readonly items: readonly PostItem[]
      readonly own?: boolean
    }
  /** `lines`: lines of ours, to be folded away where the platform can; no quotation marks around them. */
  | { readonly kind: 'quote'; readonly text: string; readonly lines?: boolean }
  | { readonly kind: 'link'; readonly text: string; readonly url: string }
  | { readonly kind: 'buttons'; readonly buttons: readonly PostButton[] }

export interface PostItem {
  /** The number shown in an ordered list. */
  readonly ordinal?: number
  readonly text: string
  /** The article's words under the item. */
  readonly quote?: string
  /** About the item, not from the article. */
  readonly note?: string
}

/** A button carries the word of the command it runs and what that command acts on. */
export interface PostButton {
  readonly label: string
  readonly command: string
  /** A digest's unguessable token, or the id of a row that only this press may use; null in a terminal. */
  readonly argument: string | null
}
