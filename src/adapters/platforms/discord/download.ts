import type { Attachment } from '../../../model/call.ts'
import { tooLarge } from '../../../model/fault.ts'
import { fileAt, MAX_FILE_BYTES } from '../file-at.ts'

/** The bytes of a file that somebody sent, by the address that Discord gave with it. Faults: `too-large`, `unreachable`. */
export async function download({ id: url, size }: Attachment): Promise<Uint8Array> {
  if (size > MAX_FILE_BYTES) throw tooLarge(MAX_FILE_BYTES)
  return fileAt(url)
}
