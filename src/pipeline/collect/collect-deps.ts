import type { Words } from '../../model/words.ts'
import type { Emit, FileReader, Parser, WebFetcher } from '../../ports.ts'

/** What collecting takes from the outside, and its limits. */
export interface CollectDeps {
  readonly fetcher: WebFetcher
  readonly files: FileReader
  readonly parser: Parser
  readonly limits: CollectLimits
  /** Says why an article will be refused (`problem.message`). */
  readonly words: Words
  readonly emit: Emit
  readonly signal?: AbortSignal | undefined
}

export interface CollectLimits {
  /** A text of fewer words makes no digest. */
  readonly minWords: number
  /** Of one document, decoded and unpacked. */
  readonly maxBytes: number
}
