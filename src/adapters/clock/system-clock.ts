import { randomBytes } from 'node:crypto'
import type { Clock } from '../../ports.ts'

/** The machine's clock; ids of 128 random bits as 22 URL-safe characters. */
export const systemClock: Clock = {
  now: () => Date.now(),
  id: () => randomBytes(16).toString('base64url'),
}
