/**
 * The engines side by side on the example articles: how long their posts are, in whose words, what was
 * refused and what it cost. The model is the one that LLM_* names; without it a stand-in on loopback
 * that names the first sentences, to show the path rather than a choice.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { createApp } from '../src/app.ts'
import type { Digest, Engine, Rejection } from '../src/model/digest.ts'
import type { Event } from '../src/model/event.ts'
import { modelServer } from '../test/fakes/model-server.ts'

const ROOT = resolve(import.meta.dirname, '..')
const EXAMPLES = join(ROOT, 'examples')

interface Run {
  readonly digest: Digest
  readonly rejected: readonly Rejection[]
  readonly ms: number
  readonly calls: number
  readonly tokens: number
}

/** Prints a line an article and engine. */
export async function engineBench(): Promise<void> {
  const own = process.env['LLM_MODEL'] ? null : await modelServer()
  const env = {
    ...process.env,
    CONFIG_DIR: join(ROOT, 'config'),
    ...(own ? { LLM_BASE_URL: own.url, LLM_MODEL: 'stand-in', LLM_PROVIDER: 'openai-compatible' } : {}),
  }
  console.log(`engines on the example articles (model: ${env['LLM_MODEL'] ?? 'stand-in'})`)
  const events: Event[] = []
  const app = createApp(env, (event) => events.push(event))
  for (const name of readdirSync(EXAMPLES).filter((file) => file.endsWith('.txt'))) {
    const text = readFileSync(join(EXAMPLES, name), 'utf8')
    for (const engine of ['extractive', 'model'] as const) {
      const run = await digestedBy(app, text, engine, events)
      console.log(`  ${name.padEnd(30)} ${engine.padEnd(11)} ${run ? shown(run) : 'no digest'}`)
    }
  }
  await own?.close()
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
  const tokens = calls.reduce((sum, { input, output }) => sum + (input ?? 0) + (output ?? 0), 0)
  return made.kind === 'digested'
    ? { ...made, calls: calls.length, tokens, ms: performance.now() - start }
    : null
}

function shown({ digest, rejected, ms, calls, tokens }: Run): string {
  const { lines, verbatim, trimmed, rephrased } = digest.wording
  const said = [...digest.claims.headline, ...digest.claims['key-points'], ...digest.claims.reasons]
  const words = said.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0)
  const share = (count: number) => `${Math.round((100 * count) / (lines || 1))} %`
  return [
    `${words} words in ${lines} lines`,
    `verbatim ${share(verbatim)}, trimmed ${share(trimmed)}, rephrased ${share(rephrased)}`,
    `${rejected.length} refused`,
    `${calls} calls, ${tokens} tokens`,
    `${Math.round(ms)} ms`,
    ...(digest.engine.name === 'model' ? [`by ${digest.engine.version}`] : []),
  ].join(' · ')
}

if (import.meta.main) await engineBench()
