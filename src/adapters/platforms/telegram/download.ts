import type { Api } from 'grammy'
import type { Attachment } from '../../../model/call.ts'
import { Fault, tooLarge } from '../../../model/fault.ts'
import { fileAt, MAX_FILE_BYTES } from '../file-at.ts'

interface FileServer {
  readonly api: Api
  readonly apiRoot: string
  readonly token: string
}

/** The bytes of a file that somebody sent. Faults: `too-large`, `unreachable` (no cause: it would name the token). */
export async function download(file: Attachment, { api, apiRoot, token }: FileServer): Promise<Uint8Array> {
  if (file.size > MAX_FILE_BYTES) throw tooLarge(MAX_FILE_BYTES)
  return fileAt(`${apiRoot}/file/bot${token}/${await pathOf(file, api)}`)
}

async function pathOf({ id }: Attachment, api: Api): Promise<string> {
  const { file_path: path } = await api.getFile(id).catch(() => ({ file_path: undefined }))
  if (!path) throw new Fault('unreachable', {}, { detail: 'getFile gave no path' })
  return path
}
