/** What operators are told of once, and once more when it is over. Each has its words `alert-<name>`. */
export const ALERTS = ['database', 'queue', 'posts', 'articles', 'doubts', 'disk', 'lag', 'backup'] as const
export type AlertName = (typeof ALERTS)[number]

/** From where on: minutes, megabytes, milliseconds. 0 switches a rule off. */
export interface AlertRules {
  /** Minutes for which a post is due, an article waits to be read, a question about a post is open. */
  readonly postsMinutes: number
  readonly articlesMinutes: number
  readonly doubtsMinutes: number
  /** Fewer megabytes than this are free where the data is. */
  readonly diskMegabytes: number
  /** The program could do nothing else for so many milliseconds, at worst, since the last look. */
  readonly lagMilliseconds: number
}

interface Waiting {
  readonly count: number
  /** Milliseconds. */
  readonly oldest: number
}

/** What was found at one look; null: it could not be found out, or is not to be. */
export interface Measured {
  readonly database: boolean
  readonly queue: boolean | null
  readonly posts: Waiting | null
  readonly articles: Waiting | null
  readonly doubts: Waiting | null
  readonly freeMegabytes: number | null
  readonly lagMilliseconds: number | null
  readonly backup: BackupState | null
}

/** Of the service's own backups: for how long there was no new one, once the last try failed. */
export interface BackupState {
  readonly failed: boolean
  /** Milliseconds since the last one, or since they began. */
  readonly age: number
  /** Megabytes that it needs and that are free, where that was the reason; else 0. */
  readonly needed: number
  readonly free: number
}

/** One rule at one look: `between` is neither bad enough to be told nor good enough to be over. */
export interface Verdict {
  readonly name: AlertName
  readonly is: 'bad' | 'between' | 'good'
  /** What its words say. */
  readonly args: Readonly<Record<string, number>>
}

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** Over is what is well below its limit: what wavers about it is told once. */
const OVER = 0.8

/** What each rule says of a look; one that is off or cannot be judged is left out. */
export function verdictsOf(measured: Measured, rules: AlertRules): Verdict[] {
  const { freeMegabytes: free, lagMilliseconds: lag } = measured
  return [
    answering('database', measured.database),
    answering('queue', measured.queue),
    waiting('posts', measured.posts, rules.postsMinutes),
    waiting('articles', measured.articles, rules.articlesMinutes),
    waiting('doubts', measured.doubts, rules.doubtsMinutes),
    // Less is worse.
    above('disk', free === null ? null : -free, -rules.diskMegabytes, { free: Math.round(free ?? 0) }),
    above('lag', lag, rules.lagMilliseconds, { ms: Math.round(lag ?? 0) }),
    backedUp(measured.backup),
  ].filter((verdict) => verdict !== null)
}

const answering = (name: AlertName, answers: boolean | null): Verdict | null =>
  answers === null ? null : { name, is: answers ? 'good' : 'bad', args: {} }

function backedUp(backup: BackupState | null): Verdict | null {
  if (!backup) return null
  const { failed, age, needed, free } = backup
  return {
    name: 'backup',
    is: failed ? 'bad' : 'good',
    args: { hours: Math.floor(age / HOUR), needed, free },
  }
}

function waiting(name: AlertName, found: Waiting | null, minutes: number): Verdict | null {
  if (!found) return null
  const args = { count: found.count, minutes: Math.round(found.oldest / MINUTE) }
  return above(name, found.oldest, minutes * MINUTE, args)
}

function above(
  name: AlertName,
  value: number | null,
  limit: number,
  args: Readonly<Record<string, number>>,
): Verdict | null {
  if (value === null || limit === 0) return null
  if (value >= limit) return { name, is: 'bad', args }
  const over = limit > 0 ? limit * OVER : limit / OVER
  return { name, is: value <= over ? 'good' : 'between', args }
}

/** An alert that stands: since when (ms), in which words it was told; `told` is false until it was. */
export interface Standing {
  readonly since: number
  readonly said: string
  readonly told: boolean
}

export type StandingAlerts = Readonly<Partial<Record<AlertName, Standing>>>

/** What is to be told now. What is bad must have been so at the look before, too: a moment is no alert. */
export function changesOf(
  verdicts: readonly Verdict[],
  before: ReadonlySet<AlertName>,
  standing: StandingAlerts,
): { readonly begun: readonly Verdict[]; readonly over: readonly AlertName[] } {
  return {
    begun: verdicts.filter(({ name, is }) => is === 'bad' && before.has(name) && !standing[name]),
    over: verdicts.filter(({ name, is }) => is === 'good' && standing[name]).map(({ name }) => name),
  }
}
