import type { Article } from '../model/article.ts'
import type { Call } from '../model/call.ts'
import { scopeOf } from '../model/channel.ts'
import type { Delivery } from '../model/outbox.ts'
import type { StoredDigest } from '../ports.ts'
import type { CommandDeps } from './command.ts'

/** The digest that a call is about, and how it was found. */
export interface Found {
  readonly stored: StoredDigest
  readonly article: Article
  readonly delivery: Delivery | null
  /** True when nothing in the call named it: the answer says which one it is. */
  readonly guessed: boolean
}

export type Which = Found | 'none' | 'unknown'

/**
 * By the button's or link's token, the message replied to, the short id typed, else the newest one
 * of the channel. A short id resolves only inside its own chat; a token cannot be guessed.
 */
export async function whichDigest(call: Call, shortId: string, deps: CommandDeps): Promise<Which> {
  const { store } = deps
  if (call.via === 'button' || call.via === 'link')
    return found(await store.outbox.byToken(call.argument), deps, false)
  if (call.repliedTo) {
    const delivery = await store.outbox.byMessage(call.repliedTo.message)
    if (delivery) return found(delivery, deps, false)
  }
  const id = shortId.replace(/^#/, '').toLowerCase()
  if (id !== '') {
    const stored = await store.digests.byShortId(scopeOf(call.channel), id)
    return stored ? withArticle(stored, null, deps, false) : 'unknown'
  }
  const latest = await store.outbox.latest(call.channel)
  return latest ? found(latest, deps, true) : 'none'
}

async function found(delivery: Delivery | null, deps: CommandDeps, guessed: boolean): Promise<Which> {
  const stored = delivery && (await deps.store.digests.get(delivery.digestId))
  return stored ? withArticle(stored, delivery, deps, guessed) : 'unknown'
}

async function withArticle(
  stored: StoredDigest,
  delivery: Delivery | null,
  { store }: CommandDeps,
  guessed: boolean,
): Promise<Which> {
  const article = await store.articles.get(stored.articleId)
  return article ? { stored, article, delivery, guessed } : 'unknown'
}
