import { Fault } from '../../../model/fault.ts'
import { collectBytes } from './bytes.ts'
import type { Collector } from './collector.ts'

/** A web address: fetched through the one door to the web, then read like any other document. */
export const collectUrl: Collector<'url'> = async ({ url, context }, deps) => {
  const fetched = await deps.fetcher.fetch(url, { signal: deps.signal })
  refuseStatus(fetched.status)
  const contentType = fetched.contentType ?? undefined
  const at = { ...context, url: context?.url ?? fetched.url }
  const name = new URL(fetched.url).pathname
  const gathered = await collectBytes(
    { kind: 'bytes', bytes: fetched.bytes, contentType, name, context: at },
    deps,
  )
  return { ...gathered, url: at.url }
}

function refuseStatus(status: number): void {
  if (status === 401) throw new Fault('login')
  if (status === 402) throw new Fault('paywall')
  if (status < 200 || status > 299) throw new Fault('unreachable', {}, { detail: `status ${status}` })
}
