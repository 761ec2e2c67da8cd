import type { lookup } from 'node:dns'

/** A name server that answers as told: a name's answers one after the other, the last one for ever. */
export function resolver(names: Readonly<Record<string, readonly (readonly string[])[]>>): {
  readonly lookup: typeof lookup
  readonly asked: string[]
} {
  const asked: string[] = []
  const answer = (
    name: string,
    _options: unknown,
    done: (error: Error | null, addresses: { address: string; family: number }[]) => void,
  ): void => {
    const answers = names[name]
    const addresses = answers?.[Math.min(asked.filter((one) => one === name).length, answers.length - 1)]
    asked.push(name)
    const found = (addresses ?? []).map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))
    setImmediate(done, found.length > 0 ? null : new Error('no such name'), found)
  }
  return { lookup: answer as unknown as typeof lookup, asked }
}
