/** A worker of the service without the platforms' paces, so that its own limit shows: `node bench/unpaced.ts`. */
import { runService } from '../src/main.ts'
import type { Platform } from '../src/ports.ts'

const AT_ONCE = { every: 0, burst: 1 }

/** All else is the platform's own. */
const unpaced = (platform: Platform): Platform =>
  Object.create(platform, { pace: { value: { all: AT_ONCE, chat: () => AT_ONCE } } })

await runService('worker', {
  adapt: (adapters) => ({
    ...adapters,
    platforms: new Map([...adapters.platforms].map(([name, platform]) => [name, unpaced(platform)])),
  }),
})
