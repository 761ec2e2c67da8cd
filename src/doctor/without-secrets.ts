import { secretsIn } from '../adapters/config/secrets-in.ts'
import { redactor } from '../adapters/log/json-log.ts'
import type { Finding } from './finding.ts'

/** Takes every secret of the environment out of a finding: what a server says of a request may hold any of them. */
export function withoutSecrets(
  env: Readonly<Record<string, string | undefined>>,
): (finding: Finding) => Finding {
  const redact = redactor(secretsIn(env))
  return ({ level, what, says, todo }) => ({
    level,
    what: redact(what),
    says: redact(says),
    todo: todo === null ? null : redact(todo),
  })
}
