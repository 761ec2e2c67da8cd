import { examine } from '../doctor/examine.ts'
import { type Finding, isWrong, toDo } from '../doctor/finding.ts'
import { inviteLinks } from '../doctor/invite-links.ts'
import { EXIT_BY_BLAME } from '../model/fault.ts'

/** `groundwire links`: one line for each, its label first. Sets the exit code. */
export async function printLinks(): Promise<void> {
  const { invites, failed } = await inviteLinks(process.env)
  for (const { label, url } of invites) process.stdout.write(`${label}: ${url}\n`)
  for (const { what, says, todo } of failed) process.stderr.write(`${what}: ${says} ${todo}\n`)
  if (failed.length > 0) process.exitCode = EXIT_BY_BLAME.platform
}

const MARKS = { ok: 'ok', note: '--', hinders: '!!', stops: '!!' } as const

/**
 * `groundwire doctor`: one line for each part, and what to do at the end. Exit 1 when something does
 * not work, 78 when the configuration is wrong.
 */
export async function printFindings({ json = false }: { readonly json?: boolean } = {}): Promise<void> {
  const findings: Finding[] = []
  const { configured } = await examine(process.env, (finding) => {
    findings.push(finding)
    const { level, what, says } = finding
    if (!json) process.stdout.write(`${MARKS[level]}  ${what}: ${says}\n`)
  })
  const ok = !findings.some(isWrong)
  process.stdout.write(json ? `${JSON.stringify({ ok, findings }, null, 2)}\n` : summaryOf(findings, ok))
  if (!ok) process.exitCode = configured ? 1 : EXIT_BY_BLAME.operator
}

function summaryOf(findings: readonly Finding[], ok: boolean): string {
  const lines = toDo(findings).map(({ whats, todo }, index) => `${index + 1}. ${listed(whats)}: ${todo}`)
  const head = ok ? 'Everything works.' : 'Something does not work.'
  return lines.length === 0
    ? 'Everything is in order.\n'
    : `\n${head} What to do, the most important first:\n${lines.join('\n')}\n`
}

/** More than these stand above, each in its line. */
const NAMED = 5

const listed = (whats: readonly string[]): string =>
  whats.length <= NAMED + 1
    ? whats.join(', ')
    : `${whats.slice(0, NAMED).join(', ')} and ${whats.length - NAMED} more`
