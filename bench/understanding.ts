/**
 * How well articles are understood: dates, events, causes, names, speakers, reasons and key points,
 * asked of the public command line and marked by the scorers that stand beside the sets. The sets are
 * other people's texts and stand outside the checkout: `../shared/bench`, or wherever BENCH_DIR says.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { growth } from './growth.ts'
import { strangeWords } from './own-words.ts'
import { peers } from './peers.ts'
import { speed } from './speed.ts'

const ROOT = resolve(import.meta.dirname, '..')

// biome-ignore lint/suspicious/noExplicitAny: the sets' lines and the scorers' answers have a shape each.
type Line = any

interface Row {
  readonly name: string
  readonly value: number
  readonly floor: number | null
  readonly goal: number | null
}

/** Prints one table of the sets found, or one line when there are none. */
export async function understandingAccuracy(
  benchDir: string = process.env['BENCH_DIR'] ?? resolve(ROOT, '../shared/bench'),
): Promise<void> {
  if (!existsSync(join(benchDir, 'nlp/score.mjs'))) {
    console.log('understanding: no text sets here (BENCH_DIR)')
    return
  }
  console.log('understanding, by the scorers beside the sets'.padEnd(52), '  value   floor    goal')
  for (const part of [dates, timeline, causes, names, speakers, reasons, keyPoints, ownWords, sanity])
    for (const row of await part(benchDir)) console.log(shown(row))
  await speed(benchDir)
  await growth()
}

function shown({ name, value, floor, goal }: Row): string {
  const figure = (number: number | null) => (number === null ? '–' : number.toFixed(3)).padStart(8)
  const mark = floor !== null && value < floor ? '  below its floor' : ''
  return `  ${name.padEnd(50)}${figure(value)}${figure(floor)}${figure(goal)}${mark}`
}

const row = (name: string, value: number, floor: number | null = null, goal: number | null = null): Row => ({
  name,
  value,
  floor,
  goal,
})

const linesOf = (file: string): Line[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

const folder = mkdtempSync(join(tmpdir(), 'groundwire-understanding-'))

/** The answers of `groundwire <args> --jsonl` to these lines. */
function asked(args: readonly string[], lines: readonly object[]): Line[] {
  const { stdout } = spawnSync(process.execPath, [join(ROOT, 'src/cli.ts'), ...args, '--jsonl'], {
    cwd: ROOT,
    input: `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  })
  return stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
}

const analyzed = (gold: string): Line[] =>
  asked(
    ['analyze'],
    linesOf(gold).map(({ id, text, published }) => ({
      id,
      text,
      ...(published && { publishedAt: published }),
    })),
  )

/** What the scorer says of these predictions. */
function marked(scorer: string, task: string, gold: string, predictions: readonly object[]): Line {
  const file = join(folder, 'predictions.jsonl')
  writeFileSync(file, predictions.map((line) => JSON.stringify(line)).join('\n'))
  const { stdout } = spawnSync(process.execPath, [scorer, task, gold, file, '--json'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  return JSON.parse(stdout)
}

function dates(bench: string): Row[] {
  const gold = join(bench, 'nlp/timex/meantime.jsonl')
  const predicted = analyzed(gold).map(({ id, dates }) => ({ id, timex: dates ?? [] }))
  const score = marked(join(bench, 'nlp/score.mjs'), 'timex', gold, predicted)
  return [
    row('dates, meantime: value F1', score.value.f1),
    row('dates, meantime: calendar value F1', score.calendar_value.f1, 0.8, 0.85),
  ]
}

function timeline(bench: string): Row[] {
  const gold = join(bench, 'nlp/timeline/semeval2015-task4.jsonl')
  const predicted = analyzed(gold).map(({ id, events }) => ({ id, events: events ?? [] }))
  const score = marked(join(bench, 'nlp/score.mjs'), 'timeline', gold, predicted)
  return [
    row('timeline, semeval: recall', score.event_date_recall, 0.57, 0.65),
    row('timeline, semeval: not on the publication day', score.recall_not_publication_day, 0.36, 0.42),
    row('timeline, semeval: precision', score.entry_date_precision, 0.57, 0.65),
  ]
}

function causes(bench: string): Row[] {
  const gold = join(bench, 'nlp/causal/cnc.jsonl')
  const answers = analyzed(gold)
  const scoreOf = (kept: (cause: Line) => boolean) =>
    marked(
      join(bench, 'nlp/score.mjs'),
      'causal',
      gold,
      answers.map(({ id, causes = [] }) => ({ id, causal: causes.some(kept), pairs: causes.filter(kept) })),
    )
  const strong = scoreOf(({ strength }) => strength === 'strong')
  return [
    row('causal sentences, cnc: MCC', scoreOf(() => true).mcc, 0.38, 0.48),
    row('causal sentences, strong alone: precision', strong.sentence.p, 0.82, 0.85),
    row('causal sentences, strong alone: recall', strong.sentence.r, 0.18, 0.25),
  ]
}

function names(bench: string): Row[] {
  const gold = join(bench, 'nlp/ner/meantime.jsonl')
  const types: Record<string, string> = { PERSON: 'PER', PLACE: 'LOC' }
  const predicted = analyzed(gold).map(({ id, names = [] }) => ({
    id,
    entities: names.map((name: Line) => ({ ...name, type: types[name.type] ?? name.type })),
  }))
  const score = marked(join(bench, 'nlp/score.mjs'), 'ner', gold, predicted)
  return [
    row('names, meantime (nested ones count): strict F1', score.ALL_strict.f1),
    row('names, meantime: relaxed F1', score.ALL_relaxed.f1),
  ]
}

function speakers(bench: string): Row[] {
  const gold = join(bench, 'nlp/sources/wikinews.jsonl')
  const answers = analyzed(gold)
  const digests = asked(
    ['digest', '--points', '4'],
    linesOf(gold).map(({ id, text, published }) => ({ id, text, publishedAt: published })),
  )
  const points = new Map(digests.map(({ id, digest }) => [id, digest?.keyPoints ?? []]))
  const predicted = answers.map(({ id, quotes = [], sources = [] }) => ({
    id,
    quotes,
    sources,
    keySentences:
      points.get(id)?.map(({ evidence }: Line) => evidence.map(({ start, end }: Line) => [start, end])) ?? [],
  }))
  const score = marked(join(bench, 'reasons/score.mjs'), 'sources', gold, predicted)
  const direct = quotedAlone(bench, gold, predicted)
  const own = join(bench, 'reasons/articles.jsonl')
  const ownScore = marked(join(bench, 'reasons/score.mjs'), 'sources', own, analyzed(own))
  const recall = score.recall_by_kind_0_3
  return [
    row('quotes, wikinews: F1 at 0.3', score.quotes_iou_0_3.f1, 0.6, 0.72),
    row('quotes, wikinews: F1 at 0.8', score.quotes_iou_0_8.f1, 0.45, 0.58),
    row('quotes, direct and mixed: F1 at 0.3', direct.quotes_iou_0_3.f1, 0.87, 0.92),
    row('quotes, direct and mixed: F1 at 0.8', direct.quotes_iou_0_8.f1, 0.7, 0.78),
    row('quotes, wikinews: recall of direct ones', recall.direct),
    row('quotes, wikinews: recall of mixed ones', recall.mixed),
    row('speaker resolved, wikinews', score.speaker_acc_0_3, 0.85, 0.9),
    row('speaker resolved, own articles', ownScore.speaker_acc_0_3, 0.85, 0.9),
    row('told to, wikinews: F1', score.toldTo_0_3.f1),
    row('source list, wikinews: F1', score.source_list.f1, 0.6, 0.7),
    row('key sentences at 4, wikinews', score.key_sentence_recall_at_4, 0.6, 0.7),
  ]
}

/** The same without reported speech, on both sides. */
function quotedAlone(bench: string, gold: string, predicted: readonly Line[]): Line {
  const withoutReports = (line: Line) => ({
    ...line,
    quotes: line.quotes.filter(({ kind }: Line) => kind !== 'indirect'),
  })
  const file = join(folder, 'quoted.jsonl')
  writeFileSync(
    file,
    linesOf(gold)
      .map((line) => JSON.stringify(withoutReports(line)))
      .join('\n'),
  )
  return marked(join(bench, 'reasons/score.mjs'), 'sources', file, predicted.map(withoutReports))
}

function reasons(bench: string): Row[] {
  const gold = join(bench, 'reasons/articles.jsonl')
  const answers = analyzed(gold)
  const predicted = answers.map(({ id, reasons }) => ({
    id,
    promisedCount: reasons?.promised ?? null,
    reasons: reasons?.items ?? [],
  }))
  const score = marked(join(bench, 'reasons/score.mjs'), 'reasons', gold, predicted)
  const dated = answers.map(({ id, events = [] }) => ({
    id,
    timeline: events
      .filter(({ basis }: Line) => basis !== 'published')
      .map(({ date, start, end }: Line) => ({ date, evidence: [start, end] })),
  }))
  const times = marked(join(bench, 'reasons/score.mjs'), 'timeline', gold, dated)
  return [
    row('reasons: exact count', score.item_count_acc, null, 15 / 16),
    row('reasons: evidence F1', score.evidence_iou_0_3.f1, null, 0.88),
    row('reasons: owner', score.owner_acc_on_matched, null, 0.92),
    row('reasons: invented', score.invented, null, 0),
    row('timeline, own articles: F1', times.entries.f1, null, 0.85),
  ]
}

/** ROUGE-1 beside that of the first sentences and of other summarizers, in the same run. */
async function keyPoints(bench: string): Promise<Row[]> {
  const set = join(bench, 'summarize')
  const texts = new Map(
    linesOf(join(set, 'articles.jsonl')).map(({ article_id, text }): [string, string] => [article_id, text]),
  )
  const input = linesOf(join(set, 'refs/cnndm_val.jsonl')).map(({ id, article_id }) => ({
    id,
    text: texts.get(article_id) ?? '',
  }))
  const rows = [2, 3].flatMap((count) => {
    const points = asked(['digest', '--points', `${count}`], input).map(({ id, digest }) => ({
      id,
      sentences: (digest?.keyPoints ?? []).map(({ text }: Line) => text),
    }))
    const ours = rougeOf(set, points)
    const lead = rouge(set, ['--lead', `${count}`])
    const bounds = count === 2 ? ([1.6, 2.2] as const) : ([0.5, 0.9] as const)
    return [
      row(`key points, cnndm_val, ${count}: R-1 (LEAD ${lead.toFixed(2)})`, ours),
      row(`key points, cnndm_val, ${count}: gain over LEAD`, ours - lead, ...bounds),
    ]
  })
  return [...rows, ...(await peersPoints(set, input))]
}

/** What the peers choose as two sentences of the same articles. */
async function peersPoints(set: string, input: readonly { id: string; text: string }[]): Promise<Row[]> {
  const rows: Row[] = []
  for (const { name, summarize } of peers()) {
    const points: Line[] = []
    for (const { id, text } of input) points.push({ id, sentences: await summarize(text, 2) })
    rows.push(row(`key points, cnndm_val, 2: R-1 of ${name}`, rougeOf(set, points)))
  }
  return rows
}

function rougeOf(set: string, points: readonly Line[]): number {
  const file = join(folder, 'points.jsonl')
  writeFileSync(file, points.map((line) => JSON.stringify(line)).join('\n'))
  return rouge(set, ['--pred', file])
}

function rouge(set: string, args: readonly string[]): number {
  const json = join(folder, 'rouge.json')
  const scorer = join(set, 'score-summarize.mjs')
  spawnSync(process.execPath, [scorer, '--data', set, '--sets', 'cnndm_val', ...args, '--json', json])
  return 100 * JSON.parse(readFileSync(json, 'utf8')).cnndm_val.r1
}

/** Whole digests of every article of the sets: nothing in them is a word that the article lacks. */
function ownWords(bench: string): Row[] {
  const sets = ['nlp/sources/wikinews.jsonl', 'reasons/articles.jsonl', 'summarize/articles.jsonl']
  const input = sets.flatMap((set) =>
    linesOf(join(bench, set)).map(({ text, published }, index) => ({
      id: `${set}#${index}`,
      text,
      ...(published && { publishedAt: published }),
    })),
  )
  const texts = new Map(input.map(({ id, text }) => [id, text]))
  const digests = asked(['digest'], input).filter(({ digest }) => digest)
  const strange = digests.flatMap(({ id, digest }) => strangeWords(digest, texts.get(id) ?? ''))
  for (const word of strange.slice(0, 10)) console.log(`  not in its article: ${word}`)
  return [row(`words of ${digests.length} digests that the article lacks`, strange.length, null, 0)]
}

/** The article's own sentence must pass, another article's must not. */
function sanity(bench: string): Row[] {
  const set = join(bench, 'faith')
  const texts = new Map(
    linesOf(join(set, 'articles.jsonl')).map(({ article_id, text }) => [article_id, text]),
  )
  const claims = linesOf(join(set, 'claims/sanity.jsonl'))
  const answers = asked(
    ['verify'],
    claims.map(({ id, article_id, claim }) => ({ id, text: texts.get(article_id), claim })),
  )
  const supported = new Map(answers.map(({ id, supported }) => [id, supported]))
  const share = (label: number) => {
    const own = claims.filter((claim) => claim.label === label)
    return own.filter(({ id }) => supported.get(id) === (label === 1)).length / (own.length || 1)
  }
  return [
    row('sanity: verbatim sentences accepted', share(1), 1, 1),
    row('sanity: foreign sentences refused', share(0), 0.995, 1),
  ]
}
