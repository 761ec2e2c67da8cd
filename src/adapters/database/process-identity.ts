import { readFileSync } from 'node:fs'

/** What tells a process from a later one with the same number; empty where the system does not say (not Linux). */
export function processIdentity(pid: number): { boot: string; started: string } {
  return { boot: bootId(), started: startTime(pid) }
}

const bootId = (): string => contentOf('/proc/sys/kernel/random/boot_id').trim()

/** Clock ticks from boot to the start: field 22; the name in field 2 may hold blanks and brackets. */
function startTime(pid: number): string {
  const stat = contentOf(`/proc/${pid}/stat`)
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
}

function contentOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
