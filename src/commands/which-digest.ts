import type { Article } from '../model/article.ts'
import type { Call } from '../model/call.ts'
import { scopeOf } from '../model/channel.ts'
import type { Delivery } from '../model/outbox.ts'
import { atRevision } from '../model/revision.ts'
import { isRoundup } from '../model/roundup.ts'
import type { StoredDigest } from '../ports.ts'
import { byToken } from './by-token.ts'
import type { CommandDeps } from './command.ts'
import { memberMeant } from './roundup-meant.ts'

/** The digest that a call is about, and how it was found. */
export interface Found {
  readonly stored: StoredDigest
  readonly article: Article
  readonly delivery: Delivery | null
  /** True when nothing in the call named it: the answer says which one it is. */
  readonly guessed: boolean
  /** Which correction of it is shown here; 0: as it was made. */
  readonly revision: number
}

/** `roundup`: a message with several, none of them named; `forgotten`: the article's text is no longer kept. */
export type Which = Found | 'none' | 'unknown' | 'roundup' | 'forgotten'

/** The same, whether its article is still kept or not. */
export type FoundStored = Omit<Found, 'article'>

/**
 * By the button's or link's token, the message replied to, the short id typed, else the newest one
 * of the channel. A short id resolves only inside its own chat, a token where it may have been seen.
 */
export async function whichDigest(call: Call, shortId: string, deps: CommandDeps): Promise<Which> {
  const which = await whichStored(call, shortId, deps)
  if (typeof which === 'string') return which
  const article = await deps.store.articles.get(which.stored.articleId)
  return article ? { ...which, article } : 'forgotten'
}

/** As `whichDigest`, for what needs no text of the article. */
export async function whichStored(
  call: Call,
  shortId: string,
  deps: CommandDeps,
): Promise<FoundStored | 'none' | 'unknown' | 'roundup'> {
  const { store } = deps
  if (call.via === 'button' || call.via === 'link')
    return found(await byToken(call.argument, call, deps), deps, false)
  if (call.repliedTo) {
    const delivery = await store.outbox.byMessage(call.repliedTo.message)
    // Of several digests in one message the id says which.
    if (delivery && !(isRoundup(delivery) && shortId !== '')) return found(delivery, deps, false)
  }
  const commented = shortId === '' && call.thread ? await store.outbox.byMessage(call.thread) : null
  if (commented) return found(commented, deps, false)
  const id = shortId.replace(/^#/, '').toLowerCase()
  if (id !== '') {
    const stored = await store.digests.byShortId(scopeOf(call.channel), id)
    if (!stored) return 'unknown'
    const revision = await store.revisions.inChat(stored.id, scopeOf(call.channel))
    return atItsRevision(stored, null, deps, { guessed: false, revision })
  }
  const latest = await store.outbox.latest(call.channel)
  return latest ? found(latest, deps, true) : 'none'
}

async function found(
  delivery: Delivery | null,
  deps: CommandDeps,
  guessed: boolean,
): Promise<FoundStored | 'unknown' | 'roundup'> {
  const meant = delivery && (await memberMeant(delivery, deps))
  if (meant === 'roundup') return 'roundup'
  const stored = meant && (await deps.store.digests.get(meant.digestId))
  return stored ? atItsRevision(stored, meant, deps, { guessed, revision: meant.revision }) : 'unknown'
}

async function atItsRevision(
  made: StoredDigest,
  delivery: Delivery | null,
  { store }: CommandDeps,
  how: Pick<Found, 'guessed' | 'revision'>,
): Promise<FoundStored> {
  const stored = atRevision(made, await store.revisions.get(made.id, how.revision))
  return { stored, delivery, ...how }
}
