import type { Readable } from 'node:stream'
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
 * A response's bytes, unpacked. The cap counts decoded bytes while they stream: 51 bytes of brotli
 * hold 64 MiB. One encoding is taken off; a chain of them is no news site's.
 */
export async function bodyOf(body: Readable, encoding: string, maxBytes: number): Promise<Uint8Array> {
  const stream = unpacked(body, encoding.trim().toLowerCase())
  const parts: Buffer[] = []
  let size = 0
  try {
    for await (const part of stream as AsyncIterable<Buffer>) {
      size += part.length
      if (size > maxBytes) throw tooLarge(maxBytes)
      parts.push(part)
    }
  } finally {
    stream.destroy()
    body.destroy()
  }
  return Buffer.concat(parts)
}

function unpacked(body: Readable, encoding: string): Readable {
  if (encoding === '' || encoding === 'identity') return body
  const create = Object.hasOwn(UNPACKERS, encoding) ? UNPACKERS[encoding as keyof typeof UNPACKERS] : null
  if (!create) throw new Error('unknown content encoding')
  const unpacker = create()
  body.on('error', (error) => unpacker.destroy(error))
  return body.pipe(unpacker)
}
