/**
 * How well the verifier tells what an article says: labelled claims through the public command line,
 * marked by the scorer beside them, and sentences cut by rule. The sets are other people's texts and
 * stand outside the checkout: `../shared/bench`, or wherever BENCH_DIR says.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { loadLanguage } from '../src/language/languages.ts'
import { readArticle } from '../src/language/read.ts'
import { verify } from '../src/pipeline/ground/verify.ts'
import { type Trim, trimsOf } from './trims.ts'

const ROOT = resolve(import.meta.dirname, '..')

interface Claim {
  readonly id: string
  readonly set: string
  readonly article_id: string
  readonly claim: string
  readonly label: 0 | 1
}

interface Answer {
  readonly id: string
  readonly supported: boolean
  readonly score: number
}

const linesOf = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): T => JSON.parse(line))

/** Prints one table of the sets found, or one line when there are none. */
export async function faithAccuracy(
  benchDir: string = process.env['BENCH_DIR'] ?? resolve(ROOT, '../shared/bench'),
): Promise<void> {
  const set = join(benchDir, 'faith')
  if (!existsSync(join(set, 'score-faith.mjs'))) {
    console.log('faith: no labelled claims here (BENCH_DIR)')
    return
  }
  const articles = linesOf<{ article_id: string; text: string }>(join(set, 'articles.jsonl'))
  const texts = new Map(articles.map(({ article_id, text }) => [article_id, text]))
  await loadLanguage('en')
  if (process.argv[3] === 'cuts') return cuts([...texts.values()])
  const claims = readdirSync(join(set, 'claims'))
    .flatMap((file) => linesOf<Claim>(join(set, 'claims', file)))
    .sort((a, b) => a.article_id.localeCompare(b.article_id))
  if (process.argv[3] === 'time') return time(claims, texts)
  const answers = answersTo(claims, texts)
  console.log('faith, by the scorer beside the claims')
  scored(set, answers)
  rank(claims, answers, texts)
  cuts([...texts.values()])
  time(claims, texts)
}

function answersTo(claims: readonly Claim[], texts: ReadonlyMap<string, string>): Map<string, Answer> {
  const input = claims.map(({ id, article_id, claim }) =>
    JSON.stringify({ id, text: texts.get(article_id), claim }),
  )
  const { stdout } = spawnSync(process.execPath, [join(ROOT, 'src/cli.ts'), 'verify', '--jsonl'], {
    cwd: ROOT,
    input: `${input.join('\n')}\n`,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  })
  const lines = stdout.split('\n').filter(Boolean)
  return new Map(lines.map((line): Answer => JSON.parse(line)).map((answer) => [answer.id, answer]))
}

function scored(set: string, answers: ReadonlyMap<string, Answer>): void {
  const file = join(mkdtempSync(join(tmpdir(), 'groundwire-faith-')), 'answers.jsonl')
  const lines = [...answers.values()].map(({ id, supported, score }) =>
    JSON.stringify({ id, supported, score }),
  )
  writeFileSync(file, lines.join('\n'))
  const { stdout } = spawnSync(
    process.execPath,
    [join(set, 'score-faith.mjs'), '--data', set, '--pred', file],
    { encoding: 'utf8' },
  )
  for (const line of stdout.split('\n').filter((line) => line && !line.startsWith('  ')))
    console.log(`  ${line}`)
}

/** The parts that the articles are dealt into: no article is in two. Nothing is fitted, so the parts show the spread. */
const FOLDS = 5

/** Area under the ROC curve of the score, of plain token overlap beside it; the mean over the parts. */
function rank(
  claims: readonly Claim[],
  answers: ReadonlyMap<string, Answer>,
  texts: ReadonlyMap<string, string>,
): void {
  console.log(`  ranking: AUC over ${FOLDS} parts of the articles, mean (least–most)`)
  const fold = new Map(
    [...new Set(claims.map(({ article_id }) => article_id))].map((id, at) => [id, at % FOLDS]),
  )
  for (const name of ['bump', 'summedits_news', 'probe', 'fib_xsum']) {
    const own = claims.filter(({ set }) => set === name)
    const ours = foldsOf(own, fold, ({ id }) => answers.get(id)?.score ?? 0)
    const overlap = foldsOf(own, fold, (claim) => overlapOf(claim.claim, texts.get(claim.article_id) ?? ''))
    console.log(`    ${name.padEnd(16)} score ${ours} · token overlap ${overlap}`)
  }
}

function foldsOf(
  claims: readonly Claim[],
  foldOf: ReadonlyMap<string, number>,
  scoreOf: (claim: Claim) => number,
): string {
  const areas = Array.from({ length: FOLDS }, (_, part) =>
    areaUnder(
      claims.filter(({ article_id }) => foldOf.get(article_id) === part),
      scoreOf,
    ),
  ).filter((area) => !Number.isNaN(area))
  const mean = areas.reduce((sum, area) => sum + area, 0) / areas.length
  return `${mean.toFixed(3)} (${Math.min(...areas).toFixed(3)}–${Math.max(...areas).toFixed(3)})`
}

/** The share of pairs of a supported and an unsupported claim that are in the right order. */
function areaUnder(claims: readonly Claim[], scoreOf: (claim: Claim) => number): number {
  const [good, bad] = [1, 0].map((label) => claims.filter((claim) => claim.label === label).map(scoreOf))
  if (!good?.length || !bad?.length) return Number.NaN
  let right = 0
  for (const one of good) for (const other of bad) right += one > other ? 1 : one === other ? 0.5 : 0
  return right / (good.length * bad.length)
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

function overlapOf(claim: string, text: string): number {
  const there = new Set(wordsOf(text))
  const words = wordsOf(claim)
  return words.filter((word) => there.has(word)).length / (words.length || 1)
}

function cuts(texts: readonly string[]): void {
  const { allowed, forbidden } = trimsOf(texts, Number(process.argv[4] ?? 200))
  console.log('  sentences cut by rule')
  const passes = ({ sentence, claim }: Trim) => verify(readingOf(sentence), claim).supported
  const report = (name: string, trims: readonly Trim[], right: (trim: Trim) => boolean) => {
    const kinds = Object.groupBy(trims, ({ kind }) => kind)
    const share = (some: readonly Trim[]) => `${some.filter(right).length} of ${some.length}`
    const each = Object.entries(kinds).map(([kind, some = []]) => `${kind} ${share(some)}`)
    console.log(`    ${name.padEnd(20)} ${share(trims)} · ${each.join(' · ')}`)
    if (process.env['FAITH_SHOW'])
      for (const trim of trims.filter((one) => !right(one)))
        console.log(`      ${trim.kind}: ${trim.sentence}\n        ${trim.claim}\n        ${refusalOf(trim)}`)
  }
  report('allowed, passed', allowed, passes)
  report('forbidden, refused', forbidden, (trim) => !passes(trim))
}

const refusalOf = ({ sentence, claim }: Trim): string =>
  verify(readingOf(sentence), claim)
    .checks.filter(({ passed }) => !passed)
    .map(({ name, detail }) => `${name}: ${detail}`)
    .join('; ')

const readingOf = (text: string) =>
  readArticle({
    text,
    blocks: [{ start: 0, end: text.length, kind: 'paragraph' }],
    title: null,
    publishedAt: null,
    language: 'en',
  })

/** How long a claim takes, its article read: the mean over the claims of a hundred articles. */
function time(claims: readonly Claim[], texts: ReadonlyMap<string, string>): void {
  const byArticle = Object.entries(Object.groupBy(claims, ({ article_id }) => article_id)).slice(0, 100)
  const readings = byArticle.map(
    ([id, own = []]) => [readingOf(texts.get(id) ?? ''), own.map(({ claim }) => claim)] as const,
  )
  for (const [reading, own] of readings.slice(0, 10)) for (const claim of own) verify(reading, claim)
  // Of this process, not of the wall: a busy machine makes no claim slower.
  const start = process.cpuUsage()
  for (const [reading, own] of readings) for (const claim of own) verify(reading, claim)
  const count = readings.reduce((sum, [, own]) => sum + own.length, 0)
  console.log(
    `  a claim takes ${(process.cpuUsage(start).user / 1000 / count).toFixed(2)} ms (mean of ${count}, index of its article included)`,
  )
}

if (import.meta.main) await faithAccuracy()
