import { Fault, faultOf } from '../../model/fault.ts'

/** One thing that is wrong in the configuration. It never holds the value: that may be a secret. */
export interface ConfigProblem {
  /** `Environment`, or the file. */
  readonly place: string
  readonly key: string
  readonly reason: string
  /** What to write instead; empty where the reason says it. */
  readonly fix: string
}

/** Travels with the fault, for those who want more than its words. */
class Problems extends Error {
  readonly all: readonly ConfigProblem[]

  constructor(all: readonly ConfigProblem[]) {
    super('configuration')
    this.all = all
  }
}

/** Secrets and places come from there; all else from files. */
export const ENVIRONMENT = 'Environment'

/** The problem that a message tells of: "reason: what to do", or what to do alone. */
export function problem(place: string, key: string, message: string): ConfigProblem {
  if (/^(?:give|write|name) /.test(message)) return { place, key, reason: '', fix: message }
  const at = message.indexOf(': ')
  return at < 0
    ? { place, key, reason: message, fix: '' }
    : { place, key, reason: message.slice(0, at), fix: message.slice(at + 2) }
}

/** Place, key, reason and what to do, in one line. */
export function lineOf({ place, key, reason, fix }: ConfigProblem): string {
  const says = [reason, fix].filter(Boolean).join(': ')
  return [place, place === ENVIRONMENT ? `${key} ${says}` : `${key && `${key}: `}${says}`].join(': ')
}

/** The fault of a wrong configuration. */
export const configFault = (all: readonly ConfigProblem[]): Fault =>
  new Fault('config', { why: all.map(lineOf).join('\n') }, { cause: new Problems(all) })

/** What a `config` fault is about, thing by thing. */
export function problemsIn(fault: Fault): readonly ConfigProblem[] {
  if (fault.cause instanceof Problems) return fault.cause.all
  const [, place = '', said = ''] = /^(?:([^:]+): )?(.*)$/s.exec(String(fault.args['why'])) ?? []
  return said.split(/; |\n/).map((one) => {
    const [, key = '', rest = one] = /^([A-Z][A-Z\d_]+) (.*)$/s.exec(one) ?? []
    return problem(place || 'Configuration', key, rest)
  })
}

/** Runs loaders and keeps what is wrong with each, so that all of it can be said at once. */
export function collecting(): {
  readonly wrong: ConfigProblem[]
  /** Null for a loader that failed. */
  tried<T>(load: () => T): T | null
} {
  const wrong: ConfigProblem[] = []
  return {
    wrong,
    tried(load) {
      try {
        return load()
      } catch (error) {
        const fault = faultOf(error)
        if (fault.code !== 'config') throw error
        wrong.push(...problemsIn(fault))
        return null
      }
    },
  }
}
