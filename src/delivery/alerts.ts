import {
  ALERTS,
  type AlertName,
  type AlertRules,
  changesOf,
  type Measured,
  type Standing,
  type StandingAlerts,
  verdictsOf,
} from '../model/alert.ts'
import type { Channel } from '../model/channel.ts'
import { STANDING_ALERTS } from '../model/setting.ts'
import type { Words } from '../model/words.ts'
import type { Clock } from '../ports.ts'
import { operatorsChannel, type ReportDeps } from './report.ts'

export interface AlertDeps extends ReportDeps {
  readonly clock: Pick<Clock, 'now'>
  readonly rules: AlertRules
  readonly measure: () => Promise<Measured>
}

/** Where to tell, in whose words: remembered, so that it can be said of a database that does not answer. */
interface Place {
  readonly channel: Channel
  readonly words: Words
}

/**
 * Looks at each rule, and tells the operators' chat once of what has gone wrong and once when it is over.
 * What stands is kept in the store before and after it is told, so a restart repeats nothing; a kill between
 * the telling and the note of it may tell once more. The returned function is called again and again.
 */
export function watchOver(deps: AlertDeps): () => Promise<void> {
  let place: Place | null = null
  let before: ReadonlySet<AlertName> = new Set()
  /** Of a database that is away nothing can be kept in it. */
  let standing: StandingAlerts = {}
  return async () => {
    const measured = await deps.measure()
    const verdicts = verdictsOf(measured, deps.rules)
    if (measured.database) {
      place = (await placeOf(deps)) ?? place
      standing = { ...standing, ...(await kept(deps)) }
    }
    const { begun, over } = changesOf(verdicts, before, standing)
    before = new Set(verdicts.filter(({ is }) => is === 'bad').map(({ name }) => name))
    // Until a chat has been claimed there is nobody to tell; then what still stands is told.
    if (!place) return
    const { words } = place
    const change = async (name: AlertName, now: Standing | undefined): Promise<void> => {
      standing = { ...standing, [name]: now }
      if (measured.database) await deps.store.settings.set(STANDING_ALERTS, JSON.stringify(standing))
    }
    for (const { name, args } of begun)
      await change(name, { since: deps.clock.now(), said: words(`alert-${name}`, args), told: false })
    for (const name of ALERTS) {
      const one = standing[name]
      if (!one) continue
      const isOver = over.includes(name)
      // What was over before it could be told is no news.
      if (isOver && !one.told) await change(name, undefined)
      else if (isOver && (await told(words('alert-over', { said: one.said }), place, deps)))
        await change(name, undefined)
      else if (!one.told && (await told(one.said, place, deps))) await change(name, { ...one, told: true })
    }
  }
}

async function placeOf(deps: AlertDeps): Promise<Place | null> {
  const channel = await operatorsChannel(deps)
  return channel && { channel, words: await deps.wordsOf(channel) }
}

async function kept({ store }: AlertDeps): Promise<StandingAlerts> {
  return JSON.parse((await store.settings.get(STANDING_ALERTS)) ?? '{}')
}

/** False where the platform did not take it: it is said at the next look. */
async function told(text: string, { channel }: Place, { platforms, clock }: AlertDeps): Promise<boolean> {
  const post = { blocks: [{ kind: 'paragraph', text }] } as const
  const nonce = `alert-${clock.now()}`
  const outcome = await platforms.get(channel.platform)?.publish(post, channel, { nonce })
  // An answer that was lost may have been a success: once is enough.
  return outcome?.kind === 'done' || outcome?.kind === 'lost'
}
