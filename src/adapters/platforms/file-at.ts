import { Fault, tooLarge } from '../../model/fault.ts'

/** An article is text: five megabytes are a long book. (Telegram hands out up to 20.) */
export const MAX_FILE_BYTES = 5 * 1024 * 1024
const TIMEOUT_MS = 30_000

/**
 * The bytes of a file at an address of the platform's own. Faults: `too-large`, `unreachable`, without the
 * cause, which may name the address and a token in it.
 */
export async function fileAt(url: string): Promise<Uint8Array> {
  try {
    const answer = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(TIMEOUT_MS) })
    if (!answer.ok || !answer.body)
      throw new Fault('unreachable', {}, { detail: `file server: ${answer.status}` })
    return await limited(answer.body)
  } catch (error) {
    throw error instanceof Fault ? error : new Fault('unreachable', {}, { detail: 'the file did not arrive' })
  }
}

async function limited(body: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body) {
    size += chunk.length
    if (size > MAX_FILE_BYTES) throw tooLarge(MAX_FILE_BYTES)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
