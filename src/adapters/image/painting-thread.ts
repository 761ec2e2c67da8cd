/** A worker thread's entry: renderer and fonts live here, so that no picture holds up the event loop. */
import { parentPort } from 'node:worker_threads'
import { drawTimeline } from './draw-timeline.ts'
import type { Asked, Drawn } from './open-painter.ts'

parentPort?.on('message', async ({ picture, look }: Asked) => {
  parentPort?.postMessage(await drawn(picture, look))
})

async function drawn(picture: Asked['picture'], look: Asked['look']): Promise<Drawn> {
  try {
    return { png: await drawTimeline(picture, look) }
  } catch (error) {
    return { error: String(error) }
  }
}
