/** Writes dist/, the package's JavaScript: Node strips no types under node_modules. `npm pack` runs it. */
import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join, resolve } from 'node:path'

const ROOT = resolve(import.meta.dirname, '..')

rmSync(join(ROOT, 'dist'), { recursive: true, force: true })
execFileSync(join(ROOT, 'node_modules/.bin/tsc'), ['--project', 'tsconfig.build.json'], {
  cwd: ROOT,
  stdio: 'inherit',
})
