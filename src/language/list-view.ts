import type { Block } from '../model/article.ts'
import type { Span } from '../model/span.ts'
import type { ListCues } from './list-cues.ts'

/** What the readers of lists look at. */
export interface ListView {
  readonly text: string
  readonly blocks: readonly Block[]
  /** The sentences of each block, by the block's index. */
  readonly parts: readonly (readonly Span[])[]
  readonly cues: ListCues
  readonly language: string | null
}

/** A row of items that the article lists: the promise that stands before them, and the blocks that open them. */
export interface Listed {
  readonly promised: number | null
  /** The name before the promise, “X sets out four reasons”; null when there is none. */
  readonly giver: string | null
  readonly items: readonly ListedItem[]
}

export interface ListedItem {
  readonly title: Span | null
  readonly ordinal: number | null
  readonly evidence: readonly Span[]
}
