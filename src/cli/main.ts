import { existsSync, readFileSync } from 'node:fs'
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { type App, createApp } from '../app.ts'
import { EXIT_BY_BLAME, FAULTS, Fault, faultOf } from '../model/fault.ts'
import { LANGUAGES, type Language } from '../model/language.ts'
import { VIEWS, type View } from '../model/post.ts'
import { dataCommands } from './data-commands.ts'
import { initCommand } from './init-command.ts'
import { Progress } from './progress.ts'
import { type Run, runAsJson, runForPeople, runStream } from './run.ts'
import { checkedContext } from './sources.ts'
import { analyzeTask, digestTask, failureOf, readTask, type Task, verifyTask } from './tasks.ts'

interface Options {
  readonly json?: boolean
  readonly jsonl?: boolean
  readonly published?: string
  readonly title?: string
  readonly url?: string
  readonly section?: View
  readonly engine?: 'extractive' | 'model'
  readonly language?: Language
  readonly points?: number
  readonly withText?: boolean
  readonly claim?: string
}

/** Runs one command line. stdout carries answers only; all else goes to stderr. Sets the exit code. */
export async function runCommandLine(argv: readonly string[]): Promise<void> {
  // A reader that has seen enough (`| head`) is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? 0 : EXIT_BY_BLAME.us)
  })
  // What is set already wins over the file.
  if (existsSync('.env')) process.loadEnvFile('.env')
  try {
    await commandLine().parseAsync(argv)
  } catch (error) {
    process.exitCode = exitFor(error)
  }
}

/** The exit code of what ended the program early; says why unless that has been said. */
function exitFor(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : EXIT_BY_BLAME.caller
  const fault = faultOf(error)
  const bug = fault.cause instanceof Error ? fault.cause.stack : fault.stack
  process.stderr.write(`${saying(fault) ?? bug}\n`)
  return EXIT_BY_BLAME[FAULTS[fault.code].blame]
}

/** A fault in words; null for a bug, and for a configuration in which no words can be found. */
function saying(fault: Fault): string | null {
  if (fault.code === 'config') return String(fault.args['why'])
  return fault.code === 'bug'
    ? null
    : createApp(process.env, () => {}).words(`fault-${fault.code}`, fault.args)
}

/** As package.json says; it lies beside src/ and, in a package, beside dist/. */
function version(): string {
  const manifest: { readonly version: string } = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  )
  return manifest.version
}

/** The whole command line: each command with its options. */
export function commandLine(): Command {
  const program = new Command('groundwire')
    .description('Short digests of news articles, every statement in the article’s own words.')
    .version(version())
    .exitOverride()
    .showHelpAfterError('(groundwire --help shows what there is)')
  digestCommand(program)
  sourceCommand(program, 'read', 'show the article as it was collected', readTask)
  sourceCommand(program, 'analyze', 'show what the language layer sees in a text', analyzeTask)
  sourceCommand(program, 'verify', 'does this text say this claim?', verifyTask).option(
    '--claim <text>',
    'the claim',
  )
  initCommand(program)
  program
    .command('start')
    .description('run the service')
    .addOption(
      new Option('--role <name>', 'what this process does').choices(['all', 'bot', 'worker']).default('all'),
    )
    .action(async ({ role }: { role: string }) => (await import('../main.ts')).runService(role))
  program
    .command('links')
    .description('invite links with exactly the permissions that the bot needs')
    .action(async () => (await import('./operate.ts')).printLinks())
  program
    .command('doctor')
    .description('check configuration, logins, database, queue and rights; say what to do')
    .option('--json', 'answer as JSON')
    .action(async (options: { json?: boolean }) => (await import('./operate.ts')).printFindings(options))
  dataCommands(program, version())
  return program
}

function digestCommand(program: Command): void {
  sourceCommand(program, 'digest', 'make a digest of an article', (app, options) => {
    const { section = null, points = null, withText = false, engine, language } = options
    return digestTask(app, { section, points, withText, engine, language })
  })
    .addOption(new Option('--section <name>', 'show one section whole').choices([...VIEWS]))
    .addOption(new Option('--engine <name>', 'who chooses the sentences').choices(['extractive', 'model']))
    .addOption(new Option('--language <code>', 'put the lines into it by the model').choices([...LANGUAGES]))
    .option('--points <n>', 'key points wanted', positive)
    .option('--with-text', 'with --json: the text that evidence points into')
}

/** A command over sources: `what` makes its task of the program and the options. */
function sourceCommand(
  program: Command,
  name: string,
  about: string,
  what: (app: App, options: Options) => Task,
): Command {
  return program
    .command(name)
    .description(about)
    .argument('[source...]', 'a file, an address, or - for stdin')
    .option('--json', 'answer as JSON')
    .option('--jsonl', 'JSON objects in on stdin, one a line; one answer a line')
    .option('--published <date>', 'when it was published, as 2024-03-23')
    .option('--title <text>', 'its title')
    .option('--url <address>', 'the page it is from')
    .action((sources: string[], options: Options) => answerAll(sources, options, what))
}

async function answerAll(
  sources: readonly string[],
  options: Options,
  what: (app: App, options: Options) => Task,
): Promise<void> {
  const progress = new Progress()
  const app = createApp(process.env, progress.emit)
  const run: Run = { app, progress, signal: interrupted() }
  try {
    const task = what(app, options)
    process.exitCode = await runMode(task, sources, options, run)
  } catch (error) {
    const { code, message } = failureOf(app, error)
    if (code === 'bug') throw error
    process.stderr.write(`${message}\n`)
    process.exitCode = EXIT_BY_BLAME[FAULTS[code].blame]
  }
}

function runMode(task: Task, sources: readonly string[], options: Options, run: Run): Promise<number> {
  if (options.jsonl) {
    if (sources.length > 0)
      throw new Fault('usage', { why: '--jsonl reads its sources from stdin: leave SOURCE out.' })
    return runStream(task, run)
  }
  if (sources.length === 0)
    throw new Fault('usage', { why: 'Which article? Give a file, an address, or - for stdin.' })
  const context = checkedContext({ title: options.title, url: options.url, publishedAt: options.published })
  const mode = options.json ? runAsJson : runForPeople
  return mode(task, sources, context, options.claim ?? null, run)
}

function positive(text: string): number {
  const number = Number(text)
  if (!Number.isInteger(number) || number < 1 || number > 100)
    throw new InvalidArgumentError('It is a whole number from 1 to 100.')
  return number
}

/** Ctrl-C stops the work at hand; a second one ends the process at once. */
function interrupted(): AbortSignal {
  const controller = new AbortController()
  process.once('SIGINT', () => controller.abort())
  return controller.signal
}
