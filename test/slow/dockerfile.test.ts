import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ROOT } from '../run/groundwire.ts'

it('builds an image from a clean folder whose command answers', () => {
  const said = execFileSync(process.execPath, [join(ROOT, 'scripts/replay-dockerfile.ts')], {
    encoding: 'utf8',
  })
  expect(said).toMatch(/The image would hold: .*node_modules.*; its command answers --help\./)
})
