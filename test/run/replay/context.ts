import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What reaches the build: .dockerignore shuts everything out but the names with an exclamation mark. */
export function contextOf(project: string): ReadonlySet<string> {
  const [first, ...rules] = readFileSync(join(project, '.dockerignore'), 'utf8').trim().split('\n')
  if (first !== '*') throw new Error('.dockerignore must start by shutting everything out: *')
  return new Set(rules.filter((rule) => rule.startsWith('!')).map((rule) => rule.slice(1)))
}
