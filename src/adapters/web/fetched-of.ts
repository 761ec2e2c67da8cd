import type { Readable } from 'node:stream'
import { Fault, tooLarge } from '../../model/fault.ts'
import type { Fetched } from '../../ports.ts'
import { bodyOf } from './body-of.ts'
import { noPage } from './no-page.ts'

/** An answer of which the head has come. */
export interface Answer {
  readonly statusCode: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: Readable
}

/** One header; the last where it came more than once. */
export function header({ headers }: Answer, name: string): string | null {
  const given = headers[name]
  return (Array.isArray(given) ? given.at(-1) : given) ?? null
}

/**
 * An answer with its body. The body is read where it can be used alone: of a success, within the
 * cap by its own word and, where a page is wanted, of a type that can be one. Faults: `too-large`, `binary`.
 */
export async function fetchedOf(
  url: URL,
  answer: Answer,
  { maxBytes, page }: { maxBytes: number; page: boolean },
): Promise<Fetched> {
  const contentType = header(answer, 'content-type')
  const isSuccess = answer.statusCode >= 200 && answer.statusCode < 300
  const what = isSuccess && page ? noPage(contentType) : null
  const isOver = isSuccess && Number(header(answer, 'content-length')) > maxBytes
  if (!isSuccess || what !== null || isOver) answer.body.destroy()
  if (what !== null) throw new Fault('binary', { what })
  if (isOver) throw tooLarge(maxBytes)
  return {
    url: url.href,
    status: answer.statusCode,
    contentType,
    bytes: isSuccess
      ? await bodyOf(answer.body, header(answer, 'content-encoding') ?? '', maxBytes)
      : new Uint8Array(),
    etag: header(answer, 'etag'),
    lastModified: header(answer, 'last-modified'),
    retryAfter: header(answer, 'retry-after'),
  }
}
