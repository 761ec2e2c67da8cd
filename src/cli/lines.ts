import type { Readable } from 'node:stream'

/** One line of a stream without its end, or the mark that it was longer than allowed (its text is gone). */
export type Line = { readonly text: string } | { readonly tooLong: true }

/** The lines of a byte stream; memory stays under `maxBytes` and one chunk, whatever arrives. */
export async function* linesOf(stream: Readable, maxBytes: number): AsyncGenerator<Line> {
  let held: Buffer[] = []
  let size = 0
  const end = (): Line => {
    const line: Line = size > maxBytes ? { tooLong: true } : { text: Buffer.concat(held).toString('utf8') }
    held = []
    size = 0
    return line
  }
  const take = (part: Buffer): void => {
    size += part.length
    if (size <= maxBytes) held.push(part)
    else held = []
  }
  for await (const chunk of stream) {
    let rest: Buffer = chunk
    for (let at = rest.indexOf(10); at >= 0; at = rest.indexOf(10)) {
      take(rest.subarray(0, at))
      yield end()
      rest = rest.subarray(at + 1)
    }
    take(rest)
  }
  if (size > 0) yield end()
}
