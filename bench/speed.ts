import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import nlp from 'compromise'
import { createApp } from '../src/app.ts'
import { INSTALL_PEERS, peers } from './peers.ts'

const CONFIG_DIR = resolve(import.meta.dirname, '../config')

/**
 * Prints how long an article of about 700 words takes, one after the other in this process: a whole digest
 * (five sections, checks included), beside what others on npm do with the same text.
 */
export async function speed(benchDir: string): Promise<void> {
  const articles = articlesOf(join(benchDir, 'summarize/articles.jsonl'))
  const app = createApp({ ...process.env, CONFIG_DIR }, () => {})
  const others = peers()
  const works: Readonly<Record<string, (text: string) => unknown>> = {
    'digest, five sections': (text) => app.digest({ kind: 'text', text, context: {} }, { points: null }),
    ...Object.fromEntries(
      others.map((peer) => [`${peer.name}, 3 sentences`, (text: string) => peer.summarize(text, 3)]),
    ),
    "compromise's tagging": (text) => nlp(text).json(),
  }
  console.log(`an article of 700 words, median of ${articles.length} (a digest: floor 15 ms, goal 8 ms)`)
  let ours = 0
  for (const [name, work] of Object.entries(works)) {
    const { wall, core } = await medianOf(articles, work)
    ours ||= core
    console.log(
      `  ${name.padEnd(38)}${core.toFixed(1).padStart(8)} ms of one core · ${(core / ours).toFixed(1)} of a digest · ${wall.toFixed(1)} ms by the clock`,
    )
  }
  if (others.length === 0) console.log(`  (lexrank and node-summarizer are not here: ${INSTALL_PEERS})`)
}

function articlesOf(file: string): string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): string => JSON.parse(line).text)
    .filter((text) => Math.abs(text.split(/\s+/).length - 700) < 60)
    .slice(0, 40)
}

/**
 * By the clock and of this thread's core, which a busy machine stretches less; of the second of two rounds: the
 * first one warms up.
 */
async function medianOf(texts: readonly string[], work: (text: string) => unknown) {
  let walls: number[] = []
  let cores: number[] = []
  for (let round = 0; round < 2; round += 1) {
    walls = []
    cores = []
    for (const text of texts) {
      const start = performance.now()
      const before = process.threadCpuUsage()
      await work(text)
      const { user, system } = process.threadCpuUsage(before)
      walls.push(performance.now() - start)
      cores.push((user + system) / 1000)
    }
  }
  return { wall: middle(walls), core: middle(cores) }
}

const middle = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0
