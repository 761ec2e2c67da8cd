import { examine, inviteLinks } from '../doctor.ts'
import { EXIT_BY_BLAME } from '../model/fault.ts'

/** `groundwire links`: one line for each, its label first. Sets the exit code. */
export async function printLinks(): Promise<void> {
  const { invites, failed } = await inviteLinks(process.env)
  for (const { label, url } of invites) process.stdout.write(`${label}: ${url}\n`)
  for (const { what, says } of failed) process.stderr.write(`${what}: ${says}\n`)
  if (failed.length > 0) process.exitCode = EXIT_BY_BLAME.platform
}

/** `groundwire doctor`: one line for each part, with what to do where something is wrong. Exit 1 when something is. */
export async function printFindings(): Promise<void> {
  let wrong = 0
  await examine(process.env, ({ ok, what, says }) => {
    if (!ok) wrong++
    process.stdout.write(`${ok ? 'ok' : '!!'}  ${what}: ${says}\n`)
  })
  process.stdout.write(wrong === 0 ? 'Everything is in order.\n' : `To do: ${wrong}.\n`)
  if (wrong > 0) process.exitCode = 1
}
