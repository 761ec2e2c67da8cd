import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

/** Another summarizer of npm's, asked for so many sentences of a text. */
export interface Peer {
  readonly name: string
  summarize(text: string, count: number): Promise<readonly string[]>
}

const FOLDER = join(import.meta.dirname, 'peers')

/** What brings them here; they stay out of the program's own tree (docs/dependencies.md says why). */
export const INSTALL_PEERS = 'npm ci --prefix bench/peers'

/** The peers that are installed; none is an error. */
export function peers(): Peer[] {
  if (!existsSync(join(FOLDER, 'node_modules'))) return []
  const load = createRequire(join(FOLDER, 'package.json'))
  return [lexrank(load('lexrank')), nodeSummarizer(load('node-summarizer'))]
}

type Told = (fault: unknown, lines: readonly { readonly text: string }[]) => void

const lexrank = (vendor: { summarize(text: string, count: number, told: Told): void }): Peer => ({
  name: 'lexrank',
  summarize: (text, count) =>
    new Promise((resolve, reject) => {
      vendor.summarize(text, count, (fault, lines) =>
        fault ? reject(fault) : resolve(lines.map((line) => line.text)),
      )
    }),
})

interface Manager {
  getSummaryByRank(): Promise<{ readonly summary?: string }>
}

const nodeSummarizer = (vendor: {
  SummarizerManager: new (text: string, count: number) => Manager
}): Peer => ({
  name: 'node-summarizer (rank)',
  summarize: async (text, count) => {
    const { summary } = await new vendor.SummarizerManager(text, count).getSummaryByRank()
    return summary ? [summary] : []
  },
})
