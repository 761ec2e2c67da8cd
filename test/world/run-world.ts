/**
 * `npm run world`: --seed 7 replays one seed; --seeds 500 plays that many, --from 1 on; --kills 20 has
 * the service die that often at each point, --point "…" at those whose name or occasion is like that, --on telegram; --worlds 2 at a time;
 * --servers on a Redis and a PostgreSQL.
 */
import { parseArgs } from 'node:util'
import { startPostgres, startRedis } from '../run/servers.ts'
import type { PlatformKind } from './asked.ts'
import { type KillPoint, pointsOn } from './kill-points.ts'
import { runPoints, runSeeds } from './runs.ts'
import type { Servers } from './world.ts'

/** A world is young: what one seed leaves behind must not slow down the next ones. */
const SEEDS_A_WORLD = 10

const { values } = parseArgs({
  options: {
    seed: { type: 'string' },
    seeds: { type: 'string', default: '0' },
    from: { type: 'string', default: '1' },
    kills: { type: 'string', default: '0' },
    worlds: { type: 'string', default: '2' },
    servers: { type: 'boolean', default: false },
    point: { type: 'string' },
    on: { type: 'string' },
  },
})

type Run = (servers: Servers | null) => Promise<string[]>

const say = (line: string): void => console.log(line)

const seedRuns = (seeds: readonly number[]): Run[] =>
  Array.from({ length: Math.ceil(seeds.length / SEEDS_A_WORLD) }, (_, index) => {
    const some = seeds.slice(index * SEEDS_A_WORLD, (index + 1) * SEEDS_A_WORLD)
    return (servers) => runSeeds(some, say, servers)
  })

const killRuns = (times: number, points: (platform: PlatformKind) => readonly KillPoint[]): Run[] =>
  Array.from({ length: times }, () =>
    (['telegram', 'discord'] as const)
      .filter((platform) => values.on === undefined || values.on === platform)
      .map(
        (platform): Run =>
          (servers) =>
            runPoints(platform, points(platform), say, servers),
      ),
  ).flat()

const named = (platform: PlatformKind): readonly KillPoint[] =>
  pointsOn(platform).filter(({ name, occasion }) =>
    [name, occasion].some((one) => new RegExp(values.point ?? '').test(one)),
  )

/** Each world on servers of its own, where they are asked for. */
async function carriedOut(run: Run): Promise<string[]> {
  if (!values.servers) return run(null)
  const [postgres, redis] = await Promise.all([startPostgres(), startRedis()])
  if (!postgres || !redis) throw new Error('--servers needs redis-server and postgres')
  try {
    return await run({ databaseUrl: postgres.url, redisUrl: redis.url })
  } finally {
    await Promise.all([postgres.stop(), redis.stop()])
  }
}

const seeds =
  values.seed === undefined
    ? Array.from({ length: Number(values.seeds) }, (_, index) => Number(values.from) + index)
    : [Number(values.seed)]
const kills = values.point === undefined ? killRuns(Number(values.kills), pointsOn) : killRuns(1, named)
const waiting = [...kills, ...seedRuns(seeds)]
const wrong: string[] = []
const worker = async (): Promise<void> => {
  for (let run = waiting.shift(); run; run = waiting.shift()) wrong.push(...(await carriedOut(run)))
}
await Promise.all(Array.from({ length: Number(values.worlds) }, worker))
for (const line of wrong) console.error(line)
console.log(
  wrong.length === 0 ? 'Nothing was lost, nothing was doubled.' : 'Replay: npm run world -- --seed N',
)
process.exitCode = wrong.length === 0 ? 0 : 1
