const HOUR = 3_600_000

/** After the first post an article is read again so many hours later: corrections come early. */
const HOURS = [1, 4, 12, 24, 48]

/** For the first look, and how far back a first post may lie. */
export const FIRST_LOOK_MS = HOUR
export const WATCHED_MS = 48 * HOUR

/** When to look next (ms); what was missed is not made up for. Null: two days are over. */
export const nextLook = (since: number, now: number): number | null =>
  HOURS.map((hours) => since + hours * HOUR).find((at) => at > now) ?? null
