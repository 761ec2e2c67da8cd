/**
 * How well articles are read: page sets with ground truth, through the command line, beside
 * Readability alone in the same run. The sets are other people's pages and stand outside the
 * checkout: `../shared/bench`, or wherever BENCH_DIR says.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'

const ROOT = resolve(import.meta.dirname, '..')

interface Truth {
  readonly url: string
  readonly articleBody?: string
  readonly with?: readonly string[]
  readonly without?: readonly string[]
}

interface PageSet {
  readonly name: string
  readonly pages: string
  readonly truth: Readonly<Record<string, Truth>>
}

type Texts = Readonly<Record<string, string>>

/** Prints a table of the extraction sets found, or one line when there are none. */
export function accuracy(): void {
  const folder = join(process.env['BENCH_DIR'] ?? resolve(ROOT, '../shared/bench'), 'extraction')
  const sets = ['aeb', 'traf'].filter((name) => existsSync(join(folder, name, 'truth.json')))
  console.log(
    `accuracy of reading, F1 (precision, recall)${sets.length === 0 ? ': no page sets here (BENCH_DIR)' : ''}`,
  )
  for (const set of sets.map((name) => setOf(folder, name))) {
    const systems = { groundwire: ours(set), 'readability alone': readabilityAlone(set) }
    for (const [name, texts] of Object.entries(systems))
      console.log(`  ${set.name.padEnd(6)} ${name.padEnd(18)} ${scored(set, texts)}`)
  }
}

function setOf(folder: string, name: string): PageSet {
  const json = readFileSync(join(folder, name, 'truth.json'), 'utf8').replace(/\bNaN\b/g, 'null')
  return { name, pages: join(folder, name, 'pages'), truth: JSON.parse(json) }
}

const pathOf = (set: PageSet, id: string): string => join(set.pages, `${id}.html.gz`)

function ours(set: PageSet): Texts {
  const lines = Object.entries(set.truth).map(([id, { url }]) =>
    JSON.stringify({ id, file: pathOf(set, id), url }),
  )
  const { stdout } = spawnSync(process.execPath, [join(ROOT, 'src/cli.ts'), 'read', '--jsonl'], {
    cwd: ROOT,
    input: `${lines.join('\n')}\n`,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  })
  const answers = stdout.split('\n').filter(Boolean)
  return Object.fromEntries(
    answers.map((line) => JSON.parse(line)).map(({ id, article }) => [id, article?.text ?? '']),
  )
}

function readabilityAlone(set: PageSet): Texts {
  const read = (id: string): string => {
    const html = gunzipSync(readFileSync(pathOf(set, id))).toString('utf8')
    try {
      return new Readability(parseHTML(html).document).parse()?.textContent ?? ''
    } catch {
      return ''
    }
  }
  return Object.fromEntries(Object.keys(set.truth).map((id) => [id, read(id)]))
}

/** Whole bodies by their runs of four words, each page weighing the same; segments by counting them. */
function scored(set: PageSet, texts: Texts): string {
  const pages = Object.entries(set.truth)
  if (pages.some(([, { articleBody }]) => articleBody !== undefined)) {
    const shares = pages.map(([id, { articleBody = '' }]) => sharesOf(articleBody, texts[id] ?? ''))
    return row(
      mean(shares.flatMap(({ precision }) => precision ?? [])),
      mean(shares.flatMap(({ recall }) => recall ?? [])),
    )
  }
  let right = 0
  let wrong = 0
  let missed = 0
  for (const [id, truth] of pages) {
    const text = squashed(texts[id] ?? '')
    for (const part of truth.with ?? []) text.includes(squashed(part)) ? right++ : missed++
    for (const part of truth.without ?? []) if (text.includes(squashed(part))) wrong++
  }
  return row(right / (right + wrong || 1), right / (right + missed || 1))
}

function sharesOf(truth: string, text: string): { precision: number | null; recall: number | null } {
  const [wanted, got] = [runsOf(truth), runsOf(text)]
  let shared = 0
  for (const [run, count] of wanted) shared += Math.min(count, got.get(run) ?? 0)
  const share = (all: ReadonlyMap<string, number>) => (all.size ? shared / sum([...all.values()]) : null)
  return { precision: share(got), recall: share(wanted) }
}

function runsOf(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? []
  const runs = new Map<string, number>()
  for (let i = 0; i < Math.max(Math.min(words.length, 1), words.length - 3); i++) {
    const run = words.slice(i, i + 4).join(' ')
    runs.set(run, (runs.get(run) ?? 0) + 1)
  }
  return runs
}

const squashed = (text: string): string => text.replace(/\s+/gu, ' ').trim()
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)
const mean = (numbers: readonly number[]): number => sum(numbers) / (numbers.length || 1)

const row = (precision: number, recall: number): string => {
  const f1 = (2 * precision * recall) / (precision + recall || 1)
  return `${f1.toFixed(3)} (${precision.toFixed(3)}, ${recall.toFixed(3)})`
}

if (import.meta.main) accuracy()
