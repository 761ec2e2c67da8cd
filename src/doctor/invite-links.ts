import { loadAll } from '../adapters/config/load-all.ts'
import { loadWords } from '../adapters/words/words.ts'
import type { Finding } from './finding.ts'
import { type Invite, login } from './login.ts'
import { platformsOf, stopped } from './open-platforms.ts'
import { withoutSecrets } from './without-secrets.ts'

/** Invite links with exactly the permissions that the bot needs. Faults: `config`, `no-platform`; a login that fails is a finding. */
export async function inviteLinks(
  env: Readonly<Record<string, string | undefined>>,
): Promise<{ readonly invites: readonly Invite[]; readonly failed: readonly Finding[] }> {
  const { config, places } = loadAll(env)
  const platforms = await platformsOf(places, loadWords(config.configDir, 'en'))
  const answers = await Promise.all(platforms.map((platform) => login(platform, env)))
  await stopped(platforms)
  return {
    invites: answers.flatMap((answer) => ('invites' in answer ? answer.invites : [])),
    failed: answers.flatMap((answer) => ('failed' in answer ? answer.failed : [])).map(withoutSecrets(env)),
  }
}
