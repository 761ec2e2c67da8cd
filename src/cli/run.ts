import type { App } from '../app.ts'
import { EXIT_BY_BLAME, FAULTS } from '../model/fault.ts'
import type { SourceContext } from '../model/source.ts'
import { type Line, linesOf } from './lines.ts'
import type { Progress } from './progress.ts'
import { sourceFrom } from './sources.ts'
import { type Failure, failureOf, type Result, type Task } from './tasks.ts'
import { terminalOf } from './terminal.ts'

/** What a run needs of the process. */
export interface Run {
  readonly app: App
  readonly progress: Progress
  readonly signal: AbortSignal
}

/** A line of a stream may hold a page of 5 MB in base64 and what stands beside it. */
const MAX_LINE_BYTES = 8 * 1024 * 1024

/** Answers each SOURCE for people, a blank line apart. Returns the exit code. */
export async function runForPeople(
  task: Task,
  sources: readonly string[],
  context: SourceContext,
  claim: string | null,
  run: Run,
): Promise<number> {
  let exit = 0
  for (const [index, argument] of sources.entries()) {
    const result = await attempt(task, argument, context, claim, run)
    if ('failure' in result) {
      exit ||= complain(result.failure, sources.length > 1 ? argument : null)
      continue
    }
    const text = await result.answer.text(terminalOf(process.stdout, process.env))
    await write(`${index > 0 ? '\n' : ''}${text}\n`)
  }
  return exit
}

/** Answers as JSON: one object for one source, an array for several. */
export async function runAsJson(
  task: Task,
  sources: readonly string[],
  context: SourceContext,
  claim: string | null,
  run: Run,
): Promise<number> {
  let exit = 0
  const objects: object[] = []
  for (const argument of sources) {
    const result = await attempt(task, argument, context, claim, run)
    if ('failure' in result) exit ||= complain(result.failure, sources.length > 1 ? argument : null)
    objects.push({ id: argument, ...objectOf(result) })
  }
  await write(`${JSON.stringify(objects.length === 1 ? objects[0] : objects, null, 2)}\n`)
  return exit
}

/** Answers a stream of questions, a line each, in order; a bad line is answered and the stream goes on. */
export async function runStream(task: Task, run: Run): Promise<number> {
  // Loaded here: who asks for one article need not wait for what checks a stream.
  const reader = await import('./jsonl.ts')
  let number = 0
  for await (const line of linesOf(process.stdin, MAX_LINE_BYTES)) {
    number += 1
    if ('text' in line && line.text.trim() === '') continue
    await write(`${JSON.stringify(await answerLine(task, line, number, run, reader))}\n`)
  }
  return 0
}

async function attempt(
  task: Task,
  argument: string,
  context: SourceContext,
  claim: string | null,
  run: Run,
): Promise<Result> {
  return caught(run, async () => task(await sourceFrom(argument, context), claim, run.signal))
}

async function answerLine(
  task: Task,
  line: Line,
  number: number,
  run: Run,
  { idOf, questionOf }: typeof import('./jsonl.ts'),
): Promise<object> {
  if ('tooLong' in line)
    return {
      id: null,
      ...objectOf({ failure: { code: 'too-large', message: run.app.words('fault-too-large', { mb: 5 }) } }),
    }
  const result = await caught(run, async () => {
    const { source, claim } = questionOf(line.text, number)
    return task(source, claim, run.signal)
  })
  return { id: idOf(line.text), ...objectOf(result) }
}

async function caught(run: Run, work: () => ReturnType<Task>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    const failure = failureOf(run.app, error)
    if (failure.error)
      process.stderr.write(`${failure.error instanceof Error ? failure.error.stack : failure.error}\n`)
    return { failure }
  } finally {
    run.progress.stop()
  }
}

const objectOf = (result: Result): object =>
  'answer' in result
    ? { ok: true, ...result.answer.json }
    : { ok: false, fault: { code: result.failure.code, message: result.failure.message } }

/** Says on stderr what went wrong; returns the exit code for it. */
function complain({ code, message }: Failure, argument: string | null): number {
  process.stderr.write(`${argument ? `${argument}: ` : ''}${message}\n`)
  return EXIT_BY_BLAME[FAULTS[code].blame]
}

/** Writes to stdout and waits while the reader is slower than we are. */
function write(text: string): Promise<void> {
  return new Promise((resolve) => {
    if (process.stdout.write(text)) resolve()
    else process.stdout.once('drain', resolve)
  })
}
