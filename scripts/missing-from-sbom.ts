interface Lock {
  readonly packages: Readonly<Record<string, { readonly version?: string; readonly dev?: boolean }>>
}

interface Component {
  readonly 'bom-ref'?: string
  readonly name?: string
  readonly version?: string
  readonly purl?: string
  readonly licenses?: readonly unknown[]
  readonly hashes?: readonly unknown[]
}

/** CycloneDX as `npm sbom` writes it. */
export interface Sbom {
  readonly bomFormat?: string
  readonly metadata?: { readonly component?: { readonly name?: string } }
  readonly components?: readonly Component[]
  readonly dependencies?: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[]
}

/** Names with versions of what the lockfile ships. */
const shippedBy = ({ packages }: Lock): string[] =>
  Object.entries(packages)
    .filter(([path, { dev }]) => path !== '' && !dev)
    .map(([path, { version }]) => `${path.slice(path.lastIndexOf('node_modules/') + 13)}@${version}`)

const nameOf = ({ name, version }: Component): string => `${name}@${version}`

/**
 * A bill of materials of everything, without the tools. npm's own `--omit dev` leaves out what a tool
 * needs beside the program, too: types of pg, and all that pg itself stands on.
 */
export function withoutTools(sbom: Sbom, lock: Lock): Sbom {
  const shipped = new Set(shippedBy(lock))
  const all = sbom.components ?? []
  const tools = new Set(all.filter((one) => !shipped.has(nameOf(one))).map((one) => one['bom-ref']))
  const dependencies = (sbom.dependencies ?? [])
    .filter(({ ref }) => !tools.has(ref))
    .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((on) => !tools.has(on)) }))
  return { ...sbom, components: all.filter((one) => shipped.has(nameOf(one))), dependencies }
}

/** What a bill of materials lacks of what the lockfile ships: packages, their addresses, licences and sums. */
export function missingFromSbom(sbom: Sbom, lock: Lock): string[] {
  const listed = new Map((sbom.components ?? []).map((one) => [nameOf(one), one]))
  const form = sbom.bomFormat === 'CycloneDX' ? [] : ['it is not in the form of CycloneDX']
  const lacks = shippedBy(lock).flatMap((name) => {
    const one = listed.get(name)
    if (!one) return [name]
    const parts = { purl: one.purl, licenses: one.licenses?.length, hashes: one.hashes?.length }
    return Object.entries(parts).flatMap(([part, is]) => (is ? [] : `${part} of ${name}`))
  })
  return [...form, ...lacks]
}
