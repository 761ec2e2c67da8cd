import { expect, it } from 'vitest'
import { runSeeds } from '../world/runs.ts'

/** Forty seeds in two worlds, one after the other: each is busy all the time. `npm run world` plays more. */
const WORLDS = [0, 20].map((from) => Array.from({ length: 20 }, (_, index) => from + index + 1))

it.each(WORLDS.map((seeds) => ({ seeds, from: seeds.at(0), to: seeds.at(-1) })))(
  'loses nothing and posts nothing twice in the worlds of seeds $from to $to (replay: npm run world -- --seed N)',
  { timeout: 1_200_000 },
  async ({ seeds }) => {
    expect(await runSeeds(seeds, console.info)).toEqual([])
  },
)
