import { z } from 'zod'
import { Fault } from '../model/fault.ts'
import type { Source, SourceInput } from '../model/source.ts'
import { checkedContext, isWebAddress } from './sources.ts'

const optionalText = z.string().nullish()

const Asked = z.looseObject({
  id: z.union([z.string(), z.number()]).nullish(),
  text: optionalText,
  html: optionalText,
  file: optionalText,
  htmlBase64: optionalText,
  contentType: optionalText,
  url: optionalText,
  title: optionalText,
  publishedAt: optionalText,
  claim: optionalText,
})

type Asked = z.infer<typeof Asked>

/** One line of a `--jsonl` stream, understood. */
export interface Question {
  readonly id: string | number | null
  readonly source: Source
  readonly claim: string | null
}

/** What can be said of a line before it is checked: the id that its answer carries. */
export function idOf(line: string): string | number | null {
  try {
    const parsed = Asked.pick({ id: true }).safeParse(JSON.parse(line))
    return parsed.success ? (parsed.data.id ?? null) : null
  } catch {
    return null
  }
}

/** Faults: `bad-line` (not JSON, no source, a wrong type), `bad-date`. */
export function questionOf(line: string, number: number): Question {
  const asked = askedOf(line, number)
  const input = inputOf(asked)
  if (!input) throw new Fault('bad-line', { line: number, why: 'none of them is there' })
  const context = checkedContext({
    title: asked.title ?? undefined,
    publishedAt: asked.publishedAt ?? undefined,
    // Page sets name pages in their own ways; what is asked is the page, not its address.
    url: input.kind !== 'url' && asked.url && isWebAddress(asked.url) ? asked.url : undefined,
  })
  return { id: asked.id ?? null, source: { ...input, context }, claim: asked.claim ?? null }
}

function askedOf(line: string, number: number): Asked {
  let json: unknown
  try {
    json = JSON.parse(line)
  } catch {
    throw new Fault('bad-line', { line: number, why: 'it is not JSON' })
  }
  const parsed = Asked.safeParse(json)
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  throw new Fault('bad-line', { line: number, why: `${issue?.path.join('.') || 'line'}: ${issue?.message}` })
}

/** The first of the inputs that is there: a `url` beside a text or page is only its address. */
function inputOf(asked: Asked): SourceInput | null {
  const contentType = asked.contentType ?? undefined
  if (typeof asked.text === 'string') return { kind: 'text', text: asked.text }
  if (typeof asked.html === 'string') return { kind: 'html', html: asked.html }
  if (typeof asked.htmlBase64 === 'string')
    return { kind: 'bytes', bytes: Buffer.from(asked.htmlBase64, 'base64'), contentType }
  if (typeof asked.file === 'string') return { kind: 'file', path: asked.file }
  return typeof asked.url === 'string' ? { kind: 'url', url: asked.url } : null
}
