/** Over this an answer is no digest: 200 sentences of JSON are under 100 KB. */
const MAX_BYTES = 1_000_000

/** An answer that cannot be used, told without a word of it. */
export class BadAnswer extends Error {
  readonly why: 'broken' | 'leaky'

  constructor(why: 'broken' | 'leaky', message: string) {
    super(message)
    this.name = 'BadAnswer'
    this.why = why
  }
}

/**
 * The fetch that a provider's library is given: asks one origin alone, follows no redirect, reads no
 * more than a megabyte, and lets no answer through that repeats the key in any form.
 */
export function boundFetch(baseUrl: string, key: string | null): typeof fetch {
  const { origin } = new URL(baseUrl)
  const forms = key === null ? [] : formsOf(key)
  return async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input)
    if (url.origin !== origin) throw new BadAnswer('broken', 'another origin was to be asked')
    const response = await fetch(url, { ...init, redirect: 'error' })
    // What a server says of an error is nothing we could use, and often repeats the key.
    if (!response.ok) {
      await response.body?.cancel()
      return new Response('{}', { status: response.status, headers: plainHeaders(response.headers) })
    }
    const text = await textOf(response)
    if (forms.some((form) => text.includes(form))) throw new BadAnswer('leaky', 'the answer repeats the key')
    return new Response(text, { status: response.status, headers: plainHeaders(response.headers) })
  }
}

/** The key as it is, encoded, and its halves: half a key is half a secret. */
export function formsOf(key: string): string[] {
  const half = Math.floor(key.length / 2)
  const halves = key.length >= 16 ? [key.slice(0, half), key.slice(half)] : []
  return [key, ...halves, encodeURIComponent(key), btoa(key).replace(/=+$/, '')]
}

async function textOf(response: Response): Promise<string> {
  const decoder = new TextDecoder()
  let text = ''
  let bytes = 0
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength
    if (bytes > MAX_BYTES) throw new BadAnswer('broken', 'the answer is too long')
    text += decoder.decode(chunk, { stream: true })
  }
  return text + decoder.decode()
}

/** The body has been unpacked and may have another length; nothing else of the answer is of use. */
const plainHeaders = (headers: Headers): Record<string, string> => ({
  'content-type': headers.get('content-type') ?? 'application/json',
})
