import { expect, it } from 'vitest'
import lock from '../package-lock.json' with { type: 'json' }

interface Locked {
  readonly dev?: boolean
  readonly optional?: boolean
  readonly license?: string
  readonly hasInstallScript?: boolean
}

/** Licences that ask of an operator no more than to keep their notice. */
const PERMISSIVE = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD', 'PSF-2.0'])

/** Of an SPDX expression: one of several (`OR`) may be chosen, all of several (`AND`) hold. */
const isPermissive = (expression = ''): boolean =>
  expression
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((licence) => PERMISSIVE.has(licence)))

const shipped = Object.entries(lock.packages as Record<string, Locked>).filter(
  ([path, one]) => path !== '' && !one.dev,
)

it('ships nothing whose licence asks for more than its notice', () => {
  expect(shipped.length).toBeGreaterThan(50)
  expect(
    shipped
      .filter(([, { license }]) => !isPermissive(license))
      .map(([path, { license }]) => `${path}: ${license}`),
  ).toEqual([])
})

it('ships nothing that runs a script when it is installed, but for one that is kept from it', () => {
  const scripted = shipped.filter(([, one]) => one.hasInstallScript).map(([path]) => path)
  expect(scripted).toEqual(['node_modules/msgpackr-extract'])
})
