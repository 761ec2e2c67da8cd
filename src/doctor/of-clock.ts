import { type Finding, hinders, ok } from './finding.ts'

/** Hours and roundups are set to the minute: half of one is seen by nobody. */
const SKEW_MS = 30_000

interface Compared {
  readonly platform: string
  /** Milliseconds that this machine's clock is ahead; null when the platform's is not known. */
  readonly ahead: number | null
}

/** This machine's clock beside those of the platforms: their own times never depend on it, ours do. */
export function ofClock(compared: readonly Compared[]): readonly Finding[] {
  const known = compared.flatMap(({ platform, ahead }) => (ahead === null ? [] : [{ platform, ahead }]))
  const off = known.filter(({ ahead }) => Math.abs(ahead) >= SKEW_MS)
  const [worst] = off.toSorted((one, other) => Math.abs(other.ahead) - Math.abs(one.ahead))
  if (!worst) return known.length === 0 ? [] : [ok('clock', `agrees with ${namesOf(known)}`)]
  const early = worst.ahead > 0
  return [
    hinders(
      'clock',
      `this machine’s is ${lengthOf(worst.ahead)} ${early ? 'ahead of' : 'behind'} ${namesOf(off)}: posting hours and roundups come that much too ${early ? 'early' : 'late'}, and times in /log and the log are wrong.`,
      'Let the clock be set from the network (NTP): timedatectl set-ntp true. In a container or virtual machine, on its host.',
    ),
  ]
}

const namesOf = (compared: readonly { platform: string }[]): string =>
  compared.map(({ platform }) => `${platform}’s`).join(' and ')

/** In seconds, minutes or hours, whole ones: `95 s`, `12 min`, `2 h`. */
function lengthOf(ms: number): string {
  const seconds = Math.round(Math.abs(ms) / 1000)
  if (seconds < 120) return `${seconds} s`
  return seconds < 7200 ? `${Math.round(seconds / 60)} min` : `${Math.round(seconds / 3600)} h`
}
