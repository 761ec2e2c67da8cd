/** The name of a time zone as the runtime knows it, whatever case it was typed in; null: it knows none. */
export function zoneNamed(typed: string): string | null {
  const name = typed.trim().replace(/ /g, '_')
  // Offsets are refused: they know nothing of summer time.
  if (!/^[A-Za-z][A-Za-z0-9_+/-]{1,39}$/.test(name) || !isZone(name)) return null
  const listed = ZONES().find((zone) => zone.toLowerCase() === name.toLowerCase())
  return listed ?? name.split('/').map(capitalised).join('/')
}

/** The known zone that comes nearest, by its whole name or its city; null when none is near. */
export function nearestZone(typed: string): string | null {
  const name = typed.trim().toLowerCase().replace(/\s+/g, '_').slice(0, 40)
  const scored = ZONES().map((zone) => ({ zone, score: farFrom(name, zone.toLowerCase()) }))
  const best = scored.reduce((one, other) => (other.score < one.score ? other : one))
  return best.score <= Math.max(1, Math.floor(name.length / 3)) ? best.zone : null
}

let zones: readonly string[] | null = null

function ZONES(): readonly string[] {
  zones ??= ['UTC', ...Intl.supportedValuesOf('timeZone')]
  return zones
}

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

/** `kyiv` → Kyiv; `UTC`, `GMT+3` and `of` in Isle_of_Man stay. */
const capitalised = (part: string): string =>
  part === part.toLowerCase() ? part.replace(/(?<=^|[_-])[a-z]/g, (letter) => letter.toUpperCase()) : part

function farFrom(typed: string, zone: string): number {
  const city = zone.slice(zone.lastIndexOf('/') + 1)
  return Math.min(edits(typed, zone), edits(typed.slice(typed.lastIndexOf('/') + 1), city) + 0.5)
}

/** How many letters differ (Levenshtein). Both are short. */
function edits(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, i) => i)
  for (const [i, letter] of [...one].entries()) {
    const next = [i + 1]
    for (let j = 1; j <= other.length; j++)
      next.push(
        Math.min(
          (row[j] ?? 0) + 1,
          (next[j - 1] ?? 0) + 1,
          (row[j - 1] ?? 0) + (letter === other[j - 1] ? 0 : 1),
        ),
      )
    row = next
  }
  return row[other.length] ?? 0
}
