/**
 * `npm run bench [part]`: how long a digest takes by the article's length, how long the program and the
 * service take to start, how much memory they hold, and how well pages and texts are read where sets with
 * known answers are at hand. A machine's own speed cancels out in the ratios: the peers
 * run in the same process (compromise) or the same minute (a bare `node`).
 */
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import nlp from 'compromise'
import { createApp } from '../src/app.ts'
import { accuracy } from './accuracy.ts'
import { answersBench } from './answers.ts'
import { deliveryBench } from './delivery.ts'
import { engineBench } from './engines.ts'
import { faithAccuracy } from './faith.ts'
import { pictureBench } from './picture.ts'
import { scalingBench } from './scaling.ts'
import { serviceBench } from './service.ts'
import { storiesBench } from './stories.ts'
import { understandingAccuracy } from './understanding.ts'

const ROOT = resolve(import.meta.dirname, '..')
const EXAMPLE = join(ROOT, 'examples/concert-hall-attack.txt')
const SIZES = [10_000, 100_000, 1_000_000]

/** An article of about `size` characters: the example's paragraphs again and again, its list once. */
function articleOf(size: number): string {
  const text = readFileSync(EXAMPLE, 'utf8')
  const prose = text.split(/\n\s*\n/).filter((part) => part.length > 120)
  const parts = [text]
  for (let length = text.length, i = 0; length < size; i += 1) {
    const part = (prose[i % prose.length] ?? '').replaceAll(/\b(19|20)\d\d\b/g, () => String(1950 + (i % 70)))
    parts.push(part)
    length += part.length + 2
  }
  return parts.join('\n\n')
}

/** The median of several runs, in milliseconds. */
async function median(runs: number, work: () => unknown): Promise<number> {
  const times: number[] = []
  for (let i = 0; i < runs; i += 1) {
    const start = performance.now()
    await work()
    times.push(performance.now() - start)
  }
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0
}

const ms = (value: number): string => `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`

async function digestTimes(): Promise<void> {
  const app = createApp({ ...process.env, CONFIG_DIR: join(ROOT, 'config') }, () => {})
  console.log('digest of an article, in process, against compromise reading the same text')
  let before: number | null = null
  for (const size of SIZES) {
    const text = articleOf(size)
    const runs = size > 500_000 ? 3 : 9
    const digest = () =>
      app.digest({ kind: 'text', text, context: { publishedAt: '2024-03-23' } }, { points: null })
    await digest()
    const ours = await median(runs, digest)
    const peer = await median(size > 500_000 ? 1 : 3, () => nlp(text).json())
    const growth = before === null ? '' : ` · ${(ours / before).toFixed(1)} times the size before`
    const rss = Math.round(process.memoryUsage().rss / 1e6)
    console.log(
      `  ${String(size / 1000).padStart(5)} KB  ${ms(ours)} · ${(ours / peer).toFixed(2)} of compromise (${ms(peer)})${growth} · rss ${rss} MB`,
    )
    before = ours
  }
}

/** Wall time and peak memory of a whole process. */
function processRun(args: readonly string[]): { wall: number; peak: number } {
  const probe = `process.on('exit', () => process.stderr.write('\\u0000' + process.resourceUsage().maxRSS))`
  const hook = join(tmpdir(), `groundwire-bench-${process.pid}.mjs`)
  writeFileSync(hook, probe)
  const start = performance.now()
  const { stderr, status } = spawnSync(process.execPath, ['--import', hook, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`node ${args.join(' ')}: ${stderr}`)
  return { wall: performance.now() - start, peak: Number(stderr.split('\u0000')[1]) / 1000 }
}

function startTimes(): void {
  const best = (args: readonly string[]) =>
    Array.from({ length: 7 }, () => processRun(args)).sort((a, b) => a.wall - b.wall)[3] ?? {
      wall: 0,
      peak: 0,
    }
  const bare = best(['-e', '0'])
  const help = best(['src/cli.ts', '--help'])
  const digest = best(['src/cli.ts', 'digest', EXAMPLE, '--published', '2024-03-23'])
  console.log('whole processes, the median of seven')
  for (const [name, { wall, peak }] of Object.entries({
    'node -e 0': bare,
    '--help': help,
    'digest of the example': digest,
  }))
    console.log(
      `  ${name.padEnd(22)} ${ms(wall)} · ${(wall / bare.wall).toFixed(1)} of a bare node · peak ${Math.round(peak)} MB`,
    )
}

/** Each part by its name: `npm run bench -- service` runs one. */
const PARTS: Readonly<Record<string, () => void | Promise<void>>> = {
  start: startTimes,
  digest: digestTimes,
  service: serviceBench,
  delivery: deliveryBench,
  answers: answersBench,
  scaling: scalingBench,
  picture: pictureBench,
  reading: accuracy,
  understanding: () => understandingAccuracy(),
  faith: () => faithAccuracy(),
  stories: () => storiesBench(),
  engines: engineBench,
}

for (const name of process.argv[2] ? [process.argv[2]] : Object.keys(PARTS)) {
  const part = PARTS[name]
  if (!part) throw new Error(`There is no part ${name}: ${Object.keys(PARTS).join(', ')}.`)
  await part()
}
