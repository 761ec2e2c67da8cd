import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT } from './groundwire.ts'

/** A copy of the configuration that lets the service ask a server on loopback, at one port. */
export function configAllowing(port: number): string {
  const dir = mkdtempSync(join(tmpdir(), 'gw-config-'))
  cpSync(join(ROOT, 'config'), dir, { recursive: true })
  const settings = readFileSync(join(dir, 'default.yaml'), 'utf8')
  writeFileSync(join(dir, 'default.yaml'), settings.replace(/allow: \[\]/, `allow: ["127.0.0.1/32:${port}"]`))
  return dir
}
