import { gunzipSync } from 'node:zlib'
import { Fault } from '../../model/fault.ts'
import { refuseOver } from './refuse-over.ts'

/**
 * The bytes inside a gzip wrapper, or the bytes as they are. The cap holds while unpacking, so a bomb
 * never exists in memory; one wrapper is taken off, a second one is not.
 */
export function unpack(bytes: Uint8Array, maxBytes: number): Uint8Array {
  if (!(bytes[0] === 0x1f && bytes[1] === 0x8b)) return bytes
  try {
    return gunzipSync(bytes, { maxOutputLength: maxBytes })
  } catch (error) {
    if (error instanceof RangeError) refuseOver(maxBytes, Infinity)
    throw new Fault('binary', { what: 'GZIP' }, { cause: error })
  }
}
