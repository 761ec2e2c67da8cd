import type { Api } from 'grammy'
import type { Attachment } from '../../../model/call.ts'
import { Fault, tooLarge } from '../../../model/fault.ts'

/** An article is text: five megabytes are a long book. (Telegram hands out up to 20.) */
export const MAX_FILE_BYTES = 5 * 1024 * 1024
const TIMEOUT_MS = 30_000

interface FileServer {
  readonly api: Api
  readonly apiRoot: string
  readonly token: string
}

/** The bytes of a file that somebody sent. Faults: `too-large`, `unreachable` (no cause: it would name the token). */
export async function download(file: Attachment, { api, apiRoot, token }: FileServer): Promise<Uint8Array> {
  if (file.size > MAX_FILE_BYTES) throw tooLarge(MAX_FILE_BYTES)
  try {
    const { file_path } = await api.getFile(file.id)
    if (!file_path) throw new Fault('unreachable', {}, { detail: 'getFile gave no path' })
    const answer = await fetch(`${apiRoot}/file/bot${token}/${file_path}`, {
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
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
