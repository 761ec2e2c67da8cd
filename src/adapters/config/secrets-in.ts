type Env = Readonly<Record<string, string | undefined>>

const NAMED = ['TELEGRAM_BOT_TOKEN', 'DISCORD_BOT_TOKEN', 'TELEGRAM_WEBHOOK_SECRET', 'LLM_API_KEY'] as const
const ADDRESSES = ['DATABASE_URL', 'REDIS_URL'] as const

/**
 * Every secret of an environment, as it stands there, whether or not it is in order: whole, the part of
 * a token that is the secret one, and the password inside an address.
 */
export const secretsIn = (env: Env): readonly string[] =>
  [
    ...NAMED.flatMap((name) => [env[name], env[name]?.split(/[:.]/).at(-1)]),
    ...ADDRESSES.flatMap((name) => passwordsIn(env[name] ?? '')),
  ].filter((secret) => secret !== undefined && secret.length >= 8) as string[]

/** As it is written, and as it is meant. */
function passwordsIn(address: string): readonly string[] {
  const [, password = ''] = /^[a-z]+:\/\/[^/@]*?:(.*)@/i.exec(address) ?? []
  try {
    return [password, decodeURIComponent(password)]
  } catch {
    return [password]
  }
}
