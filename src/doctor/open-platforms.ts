import { systemClock } from '../adapters/clock/system-clock.ts'
import type { Places } from '../adapters/config/places.ts'
import { openPlatforms } from '../adapters/platforms/index.ts'
import { Fault } from '../model/fault.ts'
import type { Words } from '../model/words.ts'
import type { Platform } from '../ports.ts'
import { platformPlaces } from './platform-places.ts'

/** The platforms as they are asked from the command line: no menus, nobody listens. Faults: `no-platform`. */
export async function platformsOf(places: Places, words: Words): Promise<readonly Platform[]> {
  const given = platformPlaces(places)
  if (!given.telegram && !given.discord) throw new Fault('no-platform')
  const options = { words, menu: [], clock: systemClock, emit: () => {} }
  return [...(await openPlatforms(given, options)).values()]
}

export const stopped = (platforms: readonly Platform[]): Promise<unknown> =>
  Promise.allSettled(platforms.map((platform) => platform.stop()))
