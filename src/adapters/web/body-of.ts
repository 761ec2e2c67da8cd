import { pipeline, type Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { tooLarge } from '../../model/fault.ts'

/** What we ask for, and can unpack. */
export const ENCODINGS = 'gzip, br'

const UNPACKERS = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
} as const

/**
 * A response's bytes, unpacked. The cap counts while they stream, twice: as they come over the wire
 * (empty blocks unpack to nothing, for ever) and as they are unpacked (51 bytes of brotli hold
 * 64 MiB). One encoding is taken off; a chain of them is no news site's.
 */
export async function bodyOf(body: Readable, encoding: string, maxBytes: number): Promise<Uint8Array> {
  const unpacker = unpackerOf(encoding.trim().toLowerCase())
  try {
    const wire = capped(body, maxBytes)
    // What breaks on the wire arrives here through the unpacker, which the pipeline destroys with it.
    const bytes = unpacker
      ? capped(
          pipeline(wire, unpacker, () => {}),
          maxBytes,
        )
      : wire
    const parts: Buffer[] = []
    for await (const part of bytes) parts.push(part)
    return Buffer.concat(parts)
  } finally {
    unpacker?.destroy()
    body.destroy()
  }
}

async function* capped(stream: AsyncIterable<Buffer>, maxBytes: number): AsyncGenerator<Buffer> {
  let size = 0
  for await (const part of stream) {
    size += part.length
    if (size > maxBytes) throw tooLarge(maxBytes)
    yield part
  }
}

function unpackerOf(encoding: string): ReturnType<typeof createGunzip> | null {
  if (encoding === '' || encoding === 'identity') return null
  if (!Object.hasOwn(UNPACKERS, encoding)) throw new Error('unknown content encoding')
  return UNPACKERS[encoding as keyof typeof UNPACKERS]()
}
