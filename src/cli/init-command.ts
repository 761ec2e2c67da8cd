import { type Command, InvalidArgumentError, Option } from 'commander'
import type { InitOptions } from './init/options.ts'

/** What a shell gives for a program that Ctrl-C ended. */
const INTERRUPTED = 130

/** `groundwire init`. */
export function initCommand(program: Command): void {
  program
    .command('init')
    .description('set the bot up: tokens, links, the news channel, a test post')
    .option('--telegram-token <token>', 'instead of the question (or TELEGRAM_BOT_TOKEN in the environment)')
    .option('--discord-token <token>', 'instead of the question (or DISCORD_BOT_TOKEN in the environment)')
    .option('--data-dir <folder>', 'where the database lives')
    .addOption(new Option('--engine <name>', 'who chooses the sentences').choices(['extractive', 'model']))
    .option('--llm-provider <name>', 'with --engine model')
    .option('--llm-url <address>', 'with --engine model: where it answers')
    .option('--llm-model <name>', 'with --engine model')
    .option('--llm-key <key>', 'with --engine model (or LLM_API_KEY in the environment)')
    .option('--wait <minutes>', 'for the bot to be added and claimed; 0: not at all', minutes)
    .option('--channel <target>', 'the news channel, as telegram/@name or discord/id')
    .option('--name <name>', 'the name that stands for it', undefined)
    .option('--test', 'send it a test post')
    .option('--no-test', 'send no test post')
    .option('-y, --yes', 'ask nothing, and replace what stands in .env')
    .action(run)
}

async function run(options: InitOptions): Promise<void> {
  const { init, wasStopped } = await import('./init/init.ts')
  const asking = await askingFor(options)
  try {
    await init(options, asking, process.env)
  } catch (error) {
    if (!wasStopped(error)) throw error
    asking.say('\nStopped. What was written stays; groundwire init goes on from there.')
    process.exitCode = INTERRUPTED
  } finally {
    asking.close()
  }
}

async function askingFor({ yes = false }: InitOptions) {
  const live = process.stdin.isTTY && process.stdout.isTTY && !yes
  return live
    ? (await import('./init/terminal-asking.ts')).terminalAsking()
    : (await import('./init/silent-asking.ts')).silentAsking(yes)
}

function minutes(text: string): number {
  const number = Number(text)
  if (!Number.isFinite(number) || number < 0 || number > 1440)
    throw new InvalidArgumentError('It is a number of minutes from 0 to 1440.')
  return number
}
