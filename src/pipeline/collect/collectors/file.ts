import { collectBytes } from './bytes.ts'
import type { Collector } from './collector.ts'

/** A file of whoever runs the command line. */
export const collectFile: Collector<'file'> = async ({ path, context }, deps) => {
  const bytes = await deps.files.read(path)
  return collectBytes({ kind: 'bytes', bytes, name: path, ...(context && { context }) }, deps)
}
