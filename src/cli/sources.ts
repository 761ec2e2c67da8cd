import { buffer } from 'node:stream/consumers'
import { Fault } from '../model/fault.ts'
import type { Source, SourceContext } from '../model/source.ts'

/** A SOURCE argument: `-` is stdin, an address is fetched, all else is a path. */
export async function sourceFrom(argument: string, context: SourceContext): Promise<Source> {
  if (argument === '-') return { kind: 'bytes', bytes: await buffer(process.stdin), context }
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(argument)) return { kind: 'url', url: argument, context }
  return { kind: 'file', path: argument, context }
}

/** Checks what somebody says about an article. Faults: `bad-date`, `bad-url`. */
export function checkedContext(context: SourceContext): SourceContext {
  if (context.publishedAt !== undefined && !isDate(context.publishedAt))
    throw new Fault('bad-date', { date: context.publishedAt.slice(0, 40) })
  if (context.url !== undefined && !isWebAddress(context.url))
    throw new Fault('bad-url', { url: context.url.slice(0, 80) })
  return Object.fromEntries(Object.entries(context).filter(([, value]) => value !== undefined))
}

/** `2024-03-23`, or with a time and an offset; a day that the calendar has. */
function isDate(text: string): boolean {
  const [, day] =
    /^(\d{4}-\d\d-\d\d)(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?$/.exec(text) ?? []
  if (!day) return false
  const time = Date.parse(`${day}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day)
}

/** `http:` or `https:`, and whole. */
export const isWebAddress = (text: string): boolean => /^https?:\/\//i.test(text) && URL.canParse(text)
