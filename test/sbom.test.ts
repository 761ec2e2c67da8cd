import { describe, expect, it } from 'vitest'
import { missingFromSbom, type Sbom, withoutTools } from '../scripts/missing-from-sbom.ts'

const LOCK = {
  packages: {
    '': { version: '1.0.0' },
    'node_modules/a': { version: '1.2.3' },
    'node_modules/@x/b/node_modules/c': { version: '2.0.0' },
    'node_modules/tool': { version: '9.0.0', dev: true },
  },
}
const one = (name: string, version: string) => ({
  name,
  version,
  purl: `pkg:npm/${name}@${version}`,
  licenses: [{ license: { id: 'MIT' } }],
  hashes: [{ alg: 'SHA-512', content: 'aa' }],
})
const whole: Sbom = { bomFormat: 'CycloneDX', components: [one('a', '1.2.3'), one('c', '2.0.0')] }

describe('a bill of materials', () => {
  it('is whole with each shipped package, also one inside another; tools are left out', () => {
    expect(missingFromSbom(whole, LOCK)).toEqual([])
  })

  it('lacks a package that it has in another version', () => {
    const components = [one('a', '1.2.4'), one('c', '2.0.0')]
    expect(missingFromSbom({ ...whole, components }, LOCK)).toEqual(['a@1.2.3'])
  })

  it('lacks what is not said of a package', () => {
    const components = [{ ...one('a', '1.2.3'), licenses: [] }, one('c', '2.0.0')]
    expect(missingFromSbom({ ...whole, components }, LOCK)).toEqual(['licenses of a@1.2.3'])
  })

  it('leaves tools out, and who needs them', () => {
    const tool = { ...one('tool', '9.0.0'), 'bom-ref': 'tool@9.0.0' }
    const all: Sbom = {
      ...whole,
      components: [...(whole.components ?? []), tool],
      dependencies: [
        { ref: 'root', dependsOn: ['a@1.2.3', 'tool@9.0.0'] },
        { ref: 'tool@9.0.0', dependsOn: ['a@1.2.3'] },
      ],
    }
    expect(withoutTools(all, LOCK)).toEqual({
      ...whole,
      dependencies: [{ ref: 'root', dependsOn: ['a@1.2.3'] }],
    })
  })

  it('must be in its form', () => {
    expect(missingFromSbom({ components: whole.components ?? [] }, LOCK)).toHaveLength(1)
  })
})
