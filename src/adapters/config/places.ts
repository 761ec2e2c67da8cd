import { z } from 'zod'
import { Fault } from '../../model/fault.ts'
import { discordToken, telegramToken } from './tokens.ts'

const PORT = 'is a number from 0 to 65535, or off'
const address = z.url({ protocol: /^https?$/, error: 'is not an address: write it as https://…' })

const Environment = z.object({
  TELEGRAM_BOT_TOKEN: telegramToken.optional(),
  TELEGRAM_API_ROOT: address.optional(),
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

/** Secrets and places, from the environment. */
export type Places = z.infer<typeof Environment>

/** Reads the service's environment. Faults: `config`, naming every bad variable and never its value. */
export function loadPlaces(env: Readonly<Record<string, string | undefined>>): Places {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
  const parsed = Environment.safeParse(given)
  if (parsed.success) return parsed.data
  const wrong = parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`)
  throw new Fault('config', { why: `Environment: ${wrong.join('; ')}` })
}
