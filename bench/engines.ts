/**
 * The engines side by side on the example articles and the test fixtures: how long their posts are, in
 * whose words, what was refused by which check, and what it cost. The model is the one that LLM_* names;
 * without it stand-ins on loopback, which show the path and no model's choice.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { loadConfig } from '../src/adapters/config/config.ts'
import { createApp } from '../src/app.ts'
import type { Digest, Engine, Rejection } from '../src/model/digest.ts'
import type { Event } from '../src/model/event.ts'
import {
  answering,
  type ModelServer,
  modelServer,
  type Part,
  rightAnswer,
  saying,
} from '../test/fakes/model-server.ts'

const ROOT = resolve(import.meta.dirname, '..')
const FOLDERS = { examples: join(ROOT, 'examples'), fixtures: join(ROOT, 'test/fixtures') }

interface Run {
  readonly digest: Digest
  readonly rejected: readonly Rejection[]
  readonly ms: number
  readonly calls: number
  readonly input: number
  readonly output: number
}

/** An engine to be measured, under the name it is printed with. */
interface Engined {
  readonly label: string
  readonly engine: Engine['name']
  /** What a stand-in plays. */
  readonly part?: Part
}

const EXTRACTIVE: Engined = { label: 'extractive', engine: 'extractive' }

/** Three models that nobody has: one chooses, one shortens, one makes things up. */
const STAND_INS: readonly Engined[] = [
  { label: 'fake: chooses', engine: 'model', part: answering(rightAnswer) },
  // Without what stands behind the last comma: at times a lost speaker, at times a good line.
  { label: 'fake: shortens', engine: 'model', part: saying((line) => line.replace(/,[^,]*\.$/, '.')) },
  {
    label: 'fake: invents',
    engine: 'model',
    part: saying((line) => line.replace(/\.$/, ' for 9,731 dollars.')),
  },
]

/** Prints a line an article and engine, then what they come to. */
export async function engineBench(): Promise<void> {
  const own = process.env['LLM_MODEL'] ? null : await modelServer()
  const env = {
    ...process.env,
    CONFIG_DIR: join(ROOT, 'config'),
    ...(own ? { LLM_BASE_URL: own.url, LLM_MODEL: 'fake', LLM_PROVIDER: 'openai-compatible' } : {}),
  }
  const name = env['LLM_MODEL'] ?? ''
  const engines: readonly Engined[] = own
    ? [EXTRACTIVE, ...STAND_INS]
    : [EXTRACTIVE, { label: name, engine: 'model' }]
  console.log(
    own
      ? 'engines · no model is set up (LLM_MODEL): these are fakes on loopback, and say nothing of how a model chooses'
      : `engines · model ${name}`,
  )
  try {
    await compared(engines, env, own)
  } finally {
    await own?.close()
  }
}

async function compared(
  engines: readonly Engined[],
  env: NodeJS.ProcessEnv,
  own: ModelServer | null,
): Promise<void> {
  const events: Event[] = []
  const app = createApp(env, (event) => events.push(event))
  const runs = new Map<string, Run[]>(engines.map(({ label }) => [label, []]))
  for (const [title, text] of texts())
    for (const { label, engine, part } of engines) {
      if (part) own?.play(part)
      const run = await digestedBy(app, text, engine, events)
      if (run) runs.get(label)?.push(run)
      console.log(`  ${title.padEnd(27)} ${label.padEnd(15)} ${run ? shown([run]) : 'no digest'}`)
    }
  const { inputPrice, outputPrice } = loadConfig(env).model
  for (const [label, all] of runs) {
    console.log(`  ${'all'.padEnd(27)} ${label.padEnd(15)} ${shown(all)}`)
    const calls = all.reduce((sum, { calls }) => sum + calls, 0)
    if (calls > 0) console.log(`  ${''.padEnd(27)} ${''.padEnd(15)} ${costs(all, inputPrice, outputPrice)}`)
    const refused = byCheck(all.flatMap(({ rejected }) => rejected))
    if (refused !== '') console.log(`  ${''.padEnd(27)} ${''.padEnd(15)} refused by ${refused}`)
  }
}

function texts(): (readonly [title: string, text: string])[] {
  const examples = readdirSync(FOLDERS.examples).filter((file) => file.endsWith('.txt'))
  const fixtures = readdirSync(FOLDERS.fixtures)
    .map((slug) => [slug, join(FOLDERS.fixtures, slug, 'article.txt')] as const)
    .filter(([, path]) => existsSync(path))
  return [
    ...examples.map((file) => [file.replace(/\.txt$/, ''), join(FOLDERS.examples, file)] as const),
    ...fixtures,
  ].map(([title, path]) => [title, readFileSync(path, 'utf8')] as const)
}

async function digestedBy(
  app: ReturnType<typeof createApp>,
  text: string,
  engine: Engine['name'],
  events: readonly Event[],
): Promise<Run | null> {
  const start = performance.now()
  const before = events.length
  const made = await app.digest({ kind: 'text', text, context: {} }, { points: null }, undefined, engine)
  const calls = events.slice(before).filter((event) => event.type === 'model.asked')
  const sum = (of: 'input' | 'output') => calls.reduce((total, call) => total + (call[of] ?? 0), 0)
  return made.kind === 'digested'
    ? {
        ...made,
        calls: calls.length,
        input: sum('input'),
        output: sum('output'),
        ms: performance.now() - start,
      }
    : null
}

/** One digest, or what several come to: words for each, shares over all lines. */
function shown(runs: readonly Run[]): string {
  const total = (of: (run: Run) => number) => runs.reduce((sum, run) => sum + of(run), 0)
  const lines = total(({ digest }) => digest.wording.lines)
  const share = (kind: 'verbatim' | 'trimmed' | 'rephrased') =>
    `${kind} ${Math.round((100 * total(({ digest }) => digest.wording[kind])) / (lines || 1))} %`
  const byModel = runs.filter(({ digest }) => digest.engine.name === 'model').length
  const asked = runs.filter(({ calls }) => calls > 0).length
  const each = (sum: number) => Math.round(sum / (runs.length || 1))
  return [
    `${each(total(wordsOf))} words, ${(lines / (runs.length || 1)).toFixed(1)} lines`,
    `${share('verbatim')}, ${share('trimmed')}, ${share('rephrased')}`,
    `${total(({ rejected }) => rejected.length)} refused`,
    `${each(total(({ ms }) => ms))} ms`,
    ...(byModel < asked ? [`${asked - byModel} fell back`] : []),
  ].join(' · ')
}

const wordsOf = ({ digest: { claims } }: Run): number =>
  [...claims.headline, ...claims['key-points'], ...claims.reasons].reduce(
    (sum, { text }) => sum + text.split(/\s+/).length,
    0,
  )

/** For an article, as the model's server counts; a fake's figures are made up. */
function costs(runs: readonly Run[], inputPrice: number, outputPrice: number): string {
  const mean = (of: 'input' | 'output' | 'calls') => runs.reduce((sum, run) => sum + run[of], 0) / runs.length
  const cost = (mean('input') * inputPrice + mean('output') * outputPrice) / 1e6
  return [
    `an article: ${mean('calls').toFixed(1)} calls, ${Math.round(mean('input'))} tokens in, ${Math.round(mean('output'))} out`,
    cost > 0 ? `cost ${cost.toFixed(5)}` : 'cost 0 (no price under model: in config/default.yaml)',
  ].join(' · ')
}

/** "wording-kept 4 (vocabulary 3, numbers 1), pronouns 1": a paraphrase may fail several steps of the gate. */
function byCheck(rejected: readonly Rejection[]): string {
  const steps = rejected.flatMap(({ check, detail }) =>
    check === 'wording-kept' ? [...detail.matchAll(/(?:^|; )([a-z]+): /g)].map(([, step = '']) => step) : [],
  )
  const checks = counted(rejected.map(({ check }) => check))
  return steps.length === 0 ? checks : checks.replace(/(wording-kept \d+)/, `$1 (${counted(steps)})`)
}

function counted(names: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || a.localeCompare(b))
    .map(([name, count]) => `${name} ${count}`)
    .join(', ')
}

if (import.meta.main) await engineBench()
