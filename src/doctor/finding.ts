/** What was found of one part. */
export interface Finding {
  /** `note`: worth knowing. `hinders`: something does not work. `stops`: nothing works until it is mended. */
  readonly level: 'ok' | 'note' | 'hinders' | 'stops'
  readonly what: string
  readonly says: string
  /** What to do about it, a sentence; null when nothing is to be done. */
  readonly todo: string | null
}

export type Found = (finding: Finding) => void

export const ok = (what: string, says: string): Finding => ({ level: 'ok', what, says, todo: null })

export const note = (what: string, says: string, todo: string | null = null): Finding => ({
  level: 'note',
  what,
  says,
  todo,
})

export const hinders = (what: string, says: string, todo: string): Finding => ({
  level: 'hinders',
  what,
  says,
  todo,
})

export const stops = (what: string, says: string, todo: string): Finding => ({
  level: 'stops',
  what,
  says,
  todo,
})

export const isWrong = ({ level }: Finding): boolean => level === 'hinders' || level === 'stops'

const WEIGHT = { stops: 0, hinders: 1, note: 2, ok: 3 } as const

/** A task, and all that it is to be done for. */
export interface Task {
  readonly whats: readonly string[]
  readonly todo: string
}

/**
 * What is to be done, the most important first: what stops everything, what stops something, what may be
 * left. The same for many is one task.
 */
export function toDo(findings: readonly Finding[]): readonly Task[] {
  const tasks = new Map<string, string[]>()
  for (const { what, todo } of findings.toSorted((one, other) => WEIGHT[one.level] - WEIGHT[other.level])) {
    if (todo === null) continue
    const whats = tasks.get(todo)
    if (!whats) tasks.set(todo, [what])
    else if (!whats.includes(what)) whats.push(what)
  }
  return [...tasks].map(([todo, whats]) => ({ todo, whats }))
}
