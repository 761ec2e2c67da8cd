import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What was asked, as a model's server sees it. */
export interface ModelRequest {
  readonly path: string
  readonly key: string | null
  readonly body: {
    readonly model: string
    readonly messages: readonly { readonly role: string; readonly content: string }[]
    readonly tools?: unknown
    readonly response_format?: { readonly type: string }
  }
  /** The numbered sentences of the prompt, by number. */
  readonly sentences: ReadonlyMap<number, string>
  readonly prompt: string
}

/** What the server does with a request. It may take its time, and it may be cut off. */
export type Part = (request: ModelRequest, response: ServerResponse) => void | Promise<void>

export interface ModelServer {
  /** What LLM_BASE_URL would be. */
  readonly url: string
  readonly requests: readonly ModelRequest[]
  /** What it plays from now on; of several each once, the last one for ever. */
  play(...parts: Part[]): void
  close(): Promise<void>
}

/** A model's server on loopback, in OpenAI's form: it plays whatever part it is given. */
export async function modelServer(): Promise<ModelServer> {
  const requests: ModelRequest[] = []
  let parts: Part[] = [answering(rightAnswer)]
  const server = createServer(async (incoming, response) => {
    const request = await requestOf(incoming)
    requests.push(request)
    const part = parts.length > 1 ? parts.shift() : parts[0]
    await part?.(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/v1`,
    requests,
    play: (...given) => {
      parts = given
    },
    close: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

async function requestOf(incoming: IncomingMessage): Promise<ModelRequest> {
  let text = ''
  for await (const chunk of incoming) text += chunk
  const body = JSON.parse(text || '{"messages": []}')
  const prompt = body.messages?.map(({ content }: { content: string }) => content).join('\n') ?? ''
  const lines = [...prompt.matchAll(/^\[(\d+)\] (.*)$/gm)]
  return {
    path: incoming.url ?? '',
    key: incoming.headers.authorization?.replace(/^Bearer /, '') ?? null,
    body,
    prompt,
    sentences: new Map(lines.map(([, number, sentence]) => [Number(number), sentence ?? ''])),
  }
}

/** A completion with this text; usage as a server would count it, or as a test wants it. */
export function completion(text: string, more: { usage?: unknown; message?: object } = {}): object {
  return {
    id: 'c1',
    object: 'chat.completion',
    created: 1,
    model: 'fake',
    choices: [
      { index: 0, finish_reason: 'stop', message: { role: 'assistant', content: text, ...more.message } },
    ],
    usage: 'usage' in more ? more.usage : { prompt_tokens: 900, completion_tokens: 80, total_tokens: 980 },
  }
}

export const sending =
  (status: number, body: object | string, headers: Record<string, string> = {}): Part =>
  (_request, response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers })
    response.end(typeof body === 'string' ? body : JSON.stringify(body))
  }

/** Answers with what `answer` makes of the request: an object becomes JSON. */
export const answering =
  (answer: (request: ModelRequest) => object | string, more?: Parameters<typeof completion>[1]): Part =>
  (request, response) => {
    const said = answer(request)
    const text = typeof said === 'string' ? said : JSON.stringify(said)
    return sending(200, completion(text, more))(request, response)
  }

/** An answer in the right form: the first sentences that are long enough. */
export function rightAnswer({ sentences }: ModelRequest) {
  const long = [...sentences].filter(([, text]) => text.split(' ').length >= 8 && text.endsWith('.'))
  const points = long.slice(0, 2).map(([number]) => ({
    sentences: [number],
    cuts: [] as string[],
    text: null as string | null,
  }))
  return {
    headline: { sentence: null as number | null, text: null as string | null },
    keyPoints: points,
    reasons: [] as { sentence: number; owner: string | null }[],
    timeline: [] as number[],
    sources: [] as number[],
  }
}

/** The right answer with points and headline said in other words: what a model must not get away with. */
export const saying = (reword: (sentence: string) => string): Part =>
  answering((request) => {
    const changed = [...request.sentences].filter(([, text]) => reword(text) !== text).slice(0, 4)
    const [number, text] = changed[0] ?? [1, '']
    return {
      ...rightAnswer(request),
      headline: { sentence: number, text: reword(text).slice(0, 400) },
      keyPoints: changed.map(([number, text]) => ({
        sentences: [number],
        cuts: [],
        text: reword(text).slice(0, 800),
      })),
    }
  })

/** Says nothing for longer than anybody waits. */
export const silent: Part = () => {}

/** One byte now and then, for ever. */
export const dripping: Part = (_request, response) => {
  response.writeHead(200, { 'content-type': 'application/json' })
  const timer = setInterval(() => response.write(' '), 20)
  response.on('close', () => clearInterval(timer))
}

export const hangingUp: Part = (_request, response) => {
  response.destroy()
}

/** True for a question that wants lines in another language. */
export const wantsTranslation = ({ prompt }: ModelRequest): boolean => prompt.includes('"number": 1')

/** Translates every line by `word`, and answers all else rightly. */
export const translating = (word: (line: string, number: number) => string): Part =>
  answering((request) =>
    wantsTranslation(request)
      ? { lines: [...request.sentences].map(([number, line]) => ({ number, text: word(line, number) })) }
      : rightAnswer(request),
  )
