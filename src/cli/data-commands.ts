import { createInterface } from 'node:readline/promises'
import type { Command } from 'commander'
import type { Copied } from '../data.ts'
import { Fault } from '../model/fault.ts'

/** The commands about data: `groundwire backup`, `restore` and `move`. */
export function dataCommands(program: Command, version: string): void {
  program
    .command('backup')
    .description('copy everything in the database into a new file')
    .argument('<file>', 'where to write it')
    .option('--check', 'read an existing backup instead, and say whether it is whole')
    .action((file: string, { check = false }: { check?: boolean }) => backup(file, check, version))
  program
    .command('restore')
    .description('put a backup into an empty database')
    .argument('<file>', 'the backup')
    .action(restore)
  program
    .command('move')
    .description('copy the embedded database into an empty one on a PostgreSQL server')
    .requiredOption('--to <address>', 'as postgres://user:password@host:5432/name')
    .action(({ to }: { to: string }) => move(to, version))
  program
    .command('export-chat')
    .description('write all that is kept of one chat into a new JSON file')
    .argument('<chat>', 'as telegram/-1001234567890 or discord/123456789012345678')
    .argument('<file>', 'where to write it')
    .action(exportChat)
  program
    .command('delete-chat')
    .description('erase all that is kept of one chat')
    .argument('<chat>', 'as telegram/-1001234567890 or discord/123456789012345678')
    .option('--yes', 'do not ask')
    .action(deleteChat)
}

async function backup(file: string, check: boolean, version: string): Promise<void> {
  const { backUp, checkBackup } = await import('../data.ts')
  const copied = check ? await checkBackup(file) : await backUp(process.env, file, version)
  const { made, program } = copied.head
  const when = `of ${minute(made)}, by version ${program}`
  say(
    check
      ? `${file} is whole: ${rowsIn(copied)} rows ${when}.`
      : `${file}: ${rowsIn(copied)} rows in ${copied.sums.size} tables.`,
  )
}

async function restore(file: string): Promise<void> {
  const data = await import('../data.ts')
  const copied = await data.restore(process.env, file)
  const { deliveries, submissions, feeds, cards } = copied.restored
  say(`Restored ${rowsIn(copied)} rows of ${minute(copied.head.made)}.`)
  if (deliveries > 0)
    say(`${counted(deliveries, 'post')} may have been sent since: /queue asks, nothing is sent by itself.`)
  if (submissions > 0)
    say(`${counted(submissions, 'article')} that waited to be read: let go. Send again what is missed.`)
  if (cards > 0)
    say(`${counted(cards, 'card')} that waited for a decision: ended. What is missed must be sent again.`)
  if (feeds > 0) say(`${counted(feeds, 'feed')}: what they show at the next poll counts as known.`)
}

async function move(to: string, version: string): Promise<void> {
  if (!/^postgres(?:ql)?:\/\//.test(to)) throw new Fault('usage', { why: '--to starts with postgres://' })
  const data = await import('../data.ts')
  const moved = await data.move(process.env, to, version)
  const width = Math.max(...[...moved.sums.keys()].map((name) => name.length))
  for (const [name, { rows, hash }] of moved.sums)
    say(`${name.padEnd(width)}  ${String(rows).padStart(9)}  ${hash.slice(0, 12)}`)
  say(`${rowsIn(moved)} rows, the same on both sides. The folder is as it was.`)
  say(
    `Now put DATABASE_URL=postgres://…@${moved.to} into .env, with user and password, and start. Do not start the folder again: it would post what waits in it.`,
  )
}

async function exportChat(chat: string, file: string): Promise<void> {
  const { exportOf } = await import('../data.ts')
  const counts = await exportOf(process.env, chat, file)
  sayCounts(counts)
  say(`${file}: all that is kept of ${chat}. Articles that everybody may see are not in it.`)
}

async function deleteChat(chat: string, { yes = false }: { yes?: boolean }): Promise<void> {
  const { erase } = await import('../data.ts')
  const counts = await erase(process.env, chat, async () => yes || (await agreed(chat)))
  if (!counts) {
    say('Nothing was erased.')
    process.exitCode = 1
    return
  }
  sayCounts(counts)
  say(
    `Erased what was kept of ${chat}. Its messages on the platform stay: retract posts before, or remove them there.`,
  )
  say(
    'Backups made before still have it. Where the bot still is in the chat, the next message makes it known again.',
  )
}

/** Without a terminal nobody can agree. */
async function agreed(chat: string): Promise<boolean> {
  if (!process.stdin.isTTY) throw new Fault('usage', { why: 'Add --yes: there is nobody here to ask.' })
  const asking = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await asking.question(`Erase all that is kept of ${chat}, for good? Type yes: `)
  asking.close()
  return answer.trim().toLowerCase() === 'yes'
}

function sayCounts(counts: ReadonlyMap<string, number>): void {
  for (const [table, rows] of counts) say(`${table.padEnd(18)} ${String(rows).padStart(8)}`)
}

const rowsIn = ({ sums }: Copied): number => [...sums.values()].reduce((sum, { rows }) => sum + rows, 0)

const minute = (at: number): string => `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`

const say = (line: string): void => void process.stdout.write(`${line}\n`)
