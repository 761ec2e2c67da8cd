import { load, YAML11_SCHEMA } from 'js-yaml'
import { z } from 'zod'
import { interpolate } from './interpolate.ts'

type Variables = Readonly<Record<string, string | undefined>>

const names = z.array(z.string())
const dependency = z.strictObject({
  condition: z.enum(['service_started', 'service_healthy']),
  required: z.boolean().default(true),
})

/** What our file uses of a service, in the shapes that Compose's schema demands; all else is refused here. */
const Service = z.strictObject({
  image: z.string(),
  build: z.string().optional(),
  profiles: names.default([]),
  scale: z.coerce.number().int().min(0).default(1),
  command: names.optional(),
  restart: z.literal('unless-stopped'),
  env_file: z.array(z.strictObject({ path: z.string(), required: z.boolean() })).default([]),
  environment: z.record(z.string(), z.union([z.string(), z.number()]).transform(String)).default({}),
  init: z.boolean().default(false),
  read_only: z.boolean().default(false),
  tmpfs: names.default([]),
  cap_drop: names.default([]),
  security_opt: names.default([]),
  stop_grace_period: z
    .string()
    .regex(/^\d+s$/)
    .default('10s')
    .transform((text) => Number.parseInt(text, 10)),
  depends_on: z.record(z.string(), dependency).default({}),
  volumes: names.default([]),
  ports: names.default([]),
  healthcheck: z
    .strictObject({
      test: names,
      interval: z.string(),
      timeout: z.string(),
      start_period: z.string().optional(),
      retries: z.number(),
    })
    .optional(),
})

/** A service of the file, read. */
export type ComposeService = z.infer<typeof Service>

/**
 * The services that `docker compose up` would start with these variables, in the order of what they wait for.
 * As Compose does it, every value of the file is read with its variables, of services that are off too, and
 * a service that is off may be waited for only when it is not required. Throws what would stop Compose.
 */
export function composeServices(
  text: string,
  env: Variables,
  profiles: readonly string[] = (env['COMPOSE_PROFILES'] ?? '').split(','),
): ReadonlyMap<string, ComposeService> {
  const File = z
    .strictObject({
      services: z.record(z.string(), Service),
      volumes: z.record(z.string(), z.strictObject({})),
    })
    .catchall(z.never())
  const raw = withVariables(load(text, { schema: YAML11_SCHEMA }), env) as Record<string, unknown>
  const { services, volumes } = File.parse(
    Object.fromEntries(Object.entries(raw).filter(([key]) => !key.startsWith('x-'))),
  )
  checkVolumes(services, Object.keys(volumes))
  const on = new Map(
    Object.entries(services).filter(
      ([, { profiles: of }]) => of.length === 0 || of.some((one) => profiles.includes(one)),
    ),
  )
  return inOrder(on)
}

function withVariables(value: unknown, env: Variables): unknown {
  if (typeof value === 'string') return interpolate(value, env)
  if (Array.isArray(value)) return value.map((one) => withVariables(one, env))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withVariables(one, env)]))
}

/** Named volumes must be declared; what starts with a dot is a folder of the host. */
function checkVolumes(services: Readonly<Record<string, ComposeService>>, declared: readonly string[]): void {
  for (const [name, { volumes }] of Object.entries(services))
    for (const volume of volumes) {
      const [source = ''] = volume.split(':')
      if (!source.startsWith('.') && !declared.includes(source))
        throw new Error(`service "${name}" refers to undefined volume ${source}`)
    }
}

function inOrder(on: ReadonlyMap<string, ComposeService>): ReadonlyMap<string, ComposeService> {
  const order = new Map<string, ComposeService>()
  const visit = (name: string, from: string, required: boolean): void => {
    const service = on.get(name)
    if (!service && required) throw new Error(`service "${from}" depends on undefined service "${name}"`)
    if (!service || order.has(name)) return
    for (const [other, { required: must }] of Object.entries(service.depends_on)) visit(other, name, must)
    order.set(name, service)
  }
  for (const name of on.keys()) visit(name, name, true)
  return order
}
