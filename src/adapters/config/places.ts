import { z } from 'zod'
import { Fault } from '../../model/fault.ts'

const optional = z.string().min(1).optional()

const Environment = z.object({
  TELEGRAM_BOT_TOKEN: z
    .string()
    .regex(/^\d+:[\w-]{20,}$/, 'is not a token of @BotFather (123456:ABC…)')
    .optional(),
  TELEGRAM_API_ROOT: z.url().optional(),
  DISCORD_BOT_TOKEN: z.string().min(20, 'is not a bot token of the developer portal').optional(),
  DISCORD_API_URL: z.url().optional(),
  DATA_DIR: z.string().min(1).default('./data'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(?:ql)?:\/\//, 'starts with postgres://')
    .optional(),
  REDIS_URL: z
    .string()
    .regex(/^rediss?:\/\//, 'starts with redis://')
    .optional(),
  HTTP_PORT: z.union([z.literal('off'), z.coerce.number().int().min(0).max(65_535)]).default(8787),
  HTTP_HOST: z.string().min(1).default('127.0.0.1'),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error']).default('info'),
  GROUNDWIRE_ENGINE: optional,
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
