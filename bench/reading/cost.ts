import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { parsePage } from '../../src/pipeline/collect/page/parse-page.ts'
import type { PlainPage } from './page-sets.ts'

/** The first round warms up. */
const ROUNDS = 3

/** How many times the computing of readability and linkedom alone each page takes, in order. */
export function costRatios(pages: readonly PlainPage[]): number[] {
  const { warn, error } = console
  console.warn = console.error = () => {}
  const best = pages.map(() => ({ ours: Infinity, peer: Infinity }))
  for (let round = 0; round < ROUNDS; round++)
    for (const [i, { html, url }] of pages.entries()) {
      const peer = computing(() => new Readability(parseHTML(html).document).parse())
      const ours = computing(() => parsePage(html, url))
      const known = best[i]
      if (known && round > 0) best[i] = { ours: Math.min(known.ours, ours), peer: Math.min(known.peer, peer) }
    }
  Object.assign(console, { warn, error })
  return best.map(({ ours, peer }) => ours / peer).sort((a, b) => a - b)
}

/** Milliseconds of CPU that the work takes; a page that fails has cost what it cost. */
function computing(work: () => unknown): number {
  const before = process.cpuUsage()
  try {
    work()
  } catch {}
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
