import type { IncomingMessage } from 'node:http'
import type { Door } from '../../ports.ts'

/** Bytes; Telegram's updates are some kilobytes. */
const MAX_BODY = 1_048_576

/** 200 when it was kept; anything else makes the sender come again, or tells a stranger to go. */
const STATUS = { kept: 200, again: 503, nonsense: 400 } as const

/** Lets one request in at a door, and says with which status it ends. */
export async function enter(request: IncomingMessage, door: Door): Promise<number> {
  if (request.method !== 'POST') return 405
  const header = (name: string): string | undefined => {
    const value = request.headers[name]
    return Array.isArray(value) ? value[0] : value
  }
  if (!door.admits(header)) return 401
  const body = await bodyOf(request)
  return body === null ? 413 : STATUS[await door.take(body)]
}

/** Null when there is more than may come. */
async function bodyOf(request: IncomingMessage): Promise<string | null> {
  if (Number(request.headers['content-length'] ?? 0) > MAX_BODY) return null
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    size += chunk.length
    if (size > MAX_BODY) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}
