import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { Fault } from '../../model/fault.ts'
import { yamlAt } from './yaml-at.ts'

const Channels = z.strictObject({
  channels: z
    .record(
      z.string(),
      z.string().regex(/^(?:telegram|discord)\/.+/, 'write it as telegram/@name or discord/id'),
    )
    .default({}),
  engines: z
    .record(
      z.string().regex(/^(?:telegram\/-?\d+|discord\/\d+)$/, 'write it as telegram/-1001234 or discord/1234'),
      z.enum(['extractive', 'model'], 'is extractive or model'),
    )
    .default({}),
  moderators: z
    .array(z.string().regex(/^(?:telegram|discord)\/\d+$/, 'write it as telegram/12345'))
    .default([]),
})

/**
 * Reads `channels.yaml`: named channels, and who may moderate everywhere. A missing file is empty.
 * Faults: `config`, naming every bad key.
 */
export function loadRights(configDir: string): z.infer<typeof Channels> {
  const path = join(configDir, 'channels.yaml')
  const parsed = Channels.safeParse(existsSync(path) ? (yamlAt(path) ?? {}) : {})
  if (parsed.success) return parsed.data
  const wrong = parsed.error.issues.map((issue) => `${issue.path.join('.') || 'file'}: ${issue.message}`)
  throw new Fault('config', { why: `${path}: ${wrong.join('; ')}` })
}
