/**
 * What somebody submitted: an article we have not read yet. The kinds are open: a new one is a
 * member here and a collector under `pipeline/collect/collectors/`.
 */
export type Source = SourceInput & { readonly context?: SourceContext }

export type SourceInput =
  /** Plain text, taken as it is: the article's text will be exactly this string. */
  | { readonly kind: 'text'; readonly text: string }
  /** A page's markup, already decoded. */
  | { readonly kind: 'html'; readonly html: string }
  /** A document of unknown form: its charset and kind are detected. `name` is a file name if known. */
  | {
      readonly kind: 'bytes'
      readonly bytes: Uint8Array
      readonly contentType?: string | undefined
      readonly name?: string | undefined
    }
  /** A path on the machine of whoever runs the command line. */
  | { readonly kind: 'file'; readonly path: string }
  /** An address to fetch. */
  | { readonly kind: 'url'; readonly url: string }

/** What the submitter knows beside the text. It wins over what the page says. */
export interface SourceContext {
  readonly url?: string | undefined
  readonly title?: string | undefined
  /** `2024-03-23`, or with time and offset. */
  readonly publishedAt?: string | undefined
}
