/** While a server is away each connection says so at each try. */
const SAME_AGAIN = 60_000

/** Passes each detail on once a minute. */
export function quieter(say: (detail: string) => void): (detail: string) => void {
  const said = new Map<string, number>()
  return (detail) => {
    const now = performance.now()
    for (const [old, at] of said) if (now - at >= SAME_AGAIN) said.delete(old)
    if (said.has(detail)) return
    said.set(detail, now)
    say(detail)
  }
}
