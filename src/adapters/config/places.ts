import { z } from 'zod'
import { configFault, ENVIRONMENT, problem } from './problems.ts'
import { discordToken, telegramToken } from './tokens.ts'

const PORT = 'is a number from 0 to 65535, or off'
const address = z.url({ protocol: /^https?$/, error: 'is not an address: write it as https://…' })

const Variables = z.object({
  TELEGRAM_BOT_TOKEN: telegramToken.optional(),
  TELEGRAM_API_ROOT: address.optional(),
  TELEGRAM_WEBHOOK_URL: z
    .url({ protocol: /^https?$/, error: 'is not an address: write it as https://bot.example.com/telegram' })
    .refine((url) => URL.canParse(url) && new URL(url).pathname.length > 1, {
      error: 'needs a path of its own: write it as https://bot.example.com/telegram',
    })
    .optional(),
  TELEGRAM_WEBHOOK_SECRET: z
    .string()
    .regex(/^[A-Za-z0-9_-]{16,256}$/, 'is 16 to 256 letters, digits, _ and -: openssl rand -hex 32 makes one')
    .optional(),
  DISCORD_BOT_TOKEN: discordToken.optional(),
  DISCORD_API_URL: address.optional(),
  DATA_DIR: z.string().min(1).default('./data'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(?:ql)?:\/\//, 'starts with postgres://')
    .optional(),
  REDIS_URL: z
    .string()
    .regex(/^rediss?:\/\//, 'starts with redis://')
    .optional(),
  HTTP_PORT: z
    .union([z.literal('off'), z.coerce.number(PORT).int(PORT).min(0, PORT).max(65_535, PORT)], PORT)
    .default(8787),
  HTTP_HOST: z.string().min(1).default('127.0.0.1'),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error'], 'is one of debug, info, warn, error').default('info'),
})

/** What belongs together: the address that Telegram posts to, the secret that it shows, our open port. */
const Environment = Variables.superRefine((given, context) => {
  const { TELEGRAM_WEBHOOK_URL: url, TELEGRAM_WEBHOOK_SECRET: secret, HTTP_PORT: port } = given
  const wrong = (name: string, message: string) => context.addIssue({ code: 'custom', path: [name], message })
  if (url && !secret)
    wrong('TELEGRAM_WEBHOOK_SECRET', 'is needed with TELEGRAM_WEBHOOK_URL: openssl rand -hex 32 makes one')
  if (secret && !url) wrong('TELEGRAM_WEBHOOK_URL', 'is needed with TELEGRAM_WEBHOOK_SECRET')
  if (url && port === 'off') wrong('HTTP_PORT', 'must not be off: Telegram posts to it')
})

/** The names of the variables that the service reads here. */
export const PLACES: readonly string[] = Object.keys(Variables.shape)

/** Secrets and places, from the environment. */
export type Places = z.infer<typeof Environment>

/** Reads the service's environment. Faults: `config`, naming every bad variable and never its value. */
export function loadPlaces(env: Readonly<Record<string, string | undefined>>): Places {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
  const parsed = Environment.safeParse(given)
  if (parsed.success) return parsed.data
  throw configFault(
    parsed.error.issues.map(({ path, message }) => problem(ENVIRONMENT, path.join('.'), message)),
  )
}
