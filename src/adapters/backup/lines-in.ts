import type { Readable } from 'node:stream'

/** A row may be a page of 5 MB, in hexadecimal and escaped; what is longer is no line of ours. */
const MAX_BYTES = 128 * 1024 * 1024

/** The lines of a stream, a piece of it in memory at a time. */
export async function* linesIn(stream: Readable): AsyncGenerator<string> {
  let held: Buffer[] = []
  let size = 0
  for await (const chunk of stream) {
    let rest: Buffer = chunk
    for (let at = rest.indexOf(10); at >= 0; at = rest.indexOf(10)) {
      yield Buffer.concat([...held, rest.subarray(0, at)]).toString('utf8')
      held = []
      size = 0
      rest = rest.subarray(at + 1)
    }
    held.push(rest)
    size += rest.length
    if (size > MAX_BYTES) throw new Error('a line without end')
  }
  if (size > 0) yield Buffer.concat(held).toString('utf8')
}
