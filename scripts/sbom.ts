/**
 * Writes the bill of materials of what is shipped (CycloneDX) to `groundwire-VERSION.cdx.json`, after it was
 * held against the lockfile. `npm run sbom`; exit 1, and nothing written, when something is missing in it.
 */
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import lock from '../package-lock.json' with { type: 'json' }
import { missingFromSbom, type Sbom, withoutTools } from './missing-from-sbom.ts'

const ROOT = resolve(import.meta.dirname, '..')
const ARGS = ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx', '--sbom-type', 'application']

const text = execFileSync('npm', ARGS, { cwd: ROOT, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
const sbom = withoutTools(JSON.parse(text) as Sbom, lock)
// npm calls it as the folder is called.
Object.assign(sbom.metadata?.component ?? {}, { name: lock.name })
const missing = missingFromSbom(sbom, lock)
if (missing.length > 0) {
  console.error(`The bill of materials is not whole:\n  ${missing.join('\n  ')}`)
  process.exit(1)
}
const file = `groundwire-${lock.version}.cdx.json`
writeFileSync(join(ROOT, file), `${JSON.stringify(sbom, null, 2)}\n`)
console.log(`${file}: ${sbom.components?.length} packages, each with its licence and sum.`)
