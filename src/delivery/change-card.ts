import type { Article } from '../model/article.ts'
import type { CardOutcome, ChangeCard } from '../model/change-card.ts'
import { type Channel, channelKey, scopeOf } from '../model/channel.ts'
import type { Digest } from '../model/digest.ts'
import type { Post, PostBlock } from '../model/post.ts'
import { atRevision, type LineChange } from '../model/revision.ts'
import type { Words } from '../model/words.ts'
import type { Clock } from '../ports.ts'
import { operatorsChannel, type ReportDeps } from './report.ts'

export interface CardDeps extends ReportDeps {
  readonly clock: Clock
  readonly compare: (
    digest: Digest,
    article: Article,
  ) => Promise<{ readonly changes: readonly LineChange[]; readonly moved: Digest }>
}

/** One card for each chat where the digest was asked for, if a line of it, as it stands there, is gone. */
export async function raiseCards(digestId: string, article: Article, deps: CardDeps): Promise<void> {
  const { store, clock } = deps
  const made = await store.digests.get(digestId)
  if (!made) return
  const articleId = await store.articles.save(null, article)
  for (const { channel, base } of await placesOf(digestId, deps)) {
    const { digest } = atRevision(made, await store.revisions.get(digestId, base))
    const { changes: lines, moved } = await deps.compare(digest, article)
    if (lines.length === 0) continue
    const { hash } = article
    const fresh = { id: clock.id(), digestId, hash, channel, base, articleId, digest: moved, lines }
    await show(await store.changeCards.add(fresh), deps)
  }
}

/** Where it was asked for; a channel's readers are no moderators: then, and for feeds, the operators' chat. */
async function placesOf(
  digestId: string,
  deps: CardDeps,
): Promise<readonly { readonly channel: Channel; readonly base: number }[]> {
  const { store } = deps
  const copies = (await store.outbox.copies(digestId)).filter(({ state }) => state === 'posted')
  const places = new Map<string, Channel>()
  for (const { notice } of copies) {
    const chat = notice && (await store.chats.get(notice.channel.platform, notice.channel.chat))
    if (notice && chat?.kind !== 'channel') places.set(channelKey(notice.channel), notice.channel)
  }
  const operators = places.size === 0 ? await operatorsChannel(deps) : null
  if (operators) places.set(channelKey(operators), operators)
  const newest = Math.max(0, ...copies.map(({ revision }) => revision))
  return Promise.all(
    [...places.values()].map(async (channel) => {
      const here = copies.some((copy) => scopeOf(copy.channel) === scopeOf(channel))
      return { channel, base: here ? await store.revisions.inChat(digestId, scopeOf(channel)) : newest }
    }),
  )
}

/** The card's id is its nonce: where the platform knows it again, a crash in between sends it once. */
async function show(card: ChangeCard, { platforms, store, words }: CardDeps): Promise<void> {
  const platform = platforms.get(card.channel.platform)
  if (card.message || !platform) return
  const [part, ...rest] = platform.split(cardPost(card, words), card.channel)
  if (!part) return
  for (const [index, one] of [part, ...rest].entries()) {
    const outcome = await platform.publish(one, card.channel, { nonce: `${card.id}${index}` })
    if (outcome.kind === 'done') await store.changeCards.sent(card.id, outcome.message)
  }
}

/** "The article changed. Point 1 no longer stands. Before: … Now: …" */
function cardPost({ id, digest, lines }: ChangeCard, words: Words): Post {
  const headline = digest.claims.headline[0]?.text ?? ''
  const gone = lines.filter(({ section, after }) => section !== 'headline' && !after).length
  const left = digest.claims['key-points'].length + digest.claims.reasons.length - gone
  const outcomes: readonly CardOutcome[] = left > 0 ? ['correct', 'retract', 'leave'] : ['retract', 'leave']
  return {
    blocks: [
      { kind: 'paragraph', text: words('article-changed', { headline, id: digest.id }) },
      ...lines.flatMap((line) => lineBlocks(line, words)),
      {
        kind: 'buttons',
        buttons: outcomes.map((outcome) => ({
          label: words(`changed-${outcome}`),
          command: 'changed',
          argument: `${id}.${outcome}`,
        })),
      },
    ],
  }
}

const lineBlocks = ({ section, index, before, after }: LineChange, words: Words): readonly PostBlock[] => [
  { kind: 'paragraph', text: words(`changed-${section}`, { number: index + 1 }) },
  { kind: 'paragraph', text: words('changed-before', { text: before }) },
  { kind: 'paragraph', text: after ? words('changed-now', { text: after.text }) : words('changed-gone') },
]
