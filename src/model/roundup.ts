import type { Approval } from './approval.ts'
import { type Delivery, newDelivery } from './outbox.ts'
import type { PostStyle } from './post-style.ts'

/** A digest of a roundup: the delivery that it is, and the revision of it that is shown. */
export interface RoundupMember {
  readonly delivery: string
  readonly digestId: string
  readonly revision: number
}

/** What a roundup lists, one story after another, the report that came first in front. */
export type RoundupStories = readonly (readonly RoundupMember[])[]

/** No more in one message; what is left comes in another at once. */
export const MAX_MEMBERS = 200

/**
 * One message with what a channel's roundup lists. It is sent, searched for, corrected and removed like every
 * delivery, has no digest of its own, and its revision says which of its versions it is to show.
 */
export const roundupOf = (
  first: Pick<Delivery, 'id' | 'channel'>,
  { id, token, style }: { readonly id: string; readonly token: string; readonly style: PostStyle },
): Delivery =>
  newDelivery({
    id,
    digestId: '',
    channel: first.channel,
    intent: `roundup-${first.id}`,
    token,
    form: 'post',
    notice: null,
    style,
    waits: true,
  })

/** What lists digests has none of its own. */
export const isRoundup = ({ digestId }: Pick<Delivery, 'digestId'>): boolean => digestId === ''

/**
 * Whether a delivery goes to its channel by itself: a feed brought it, or moderators approved it and chose no
 * time. Who asks for a post in the chat, or presses "Post in …", has it at once.
 */
export const goesByItself = (
  { intent, form, waits }: Pick<Delivery, 'intent' | 'form' | 'waits'>,
  approval: Pick<Approval, 'due'> | null,
): boolean =>
  form === 'post' && waits && (intent.startsWith('story-') || (approval !== null && approval.due === null))

/** The stories without some of the deliveries. */
export const without = (stories: RoundupStories, gone: ReadonlySet<string>): RoundupStories =>
  stories
    .map((story) => story.filter(({ delivery }) => !gone.has(delivery)))
    .filter(({ length }) => length > 0)

/** The stories with some of the deliveries at another revision. */
export const revised = (stories: RoundupStories, at: ReadonlyMap<string, number>): RoundupStories =>
  stories.map((story) => story.map((one) => ({ ...one, revision: at.get(one.delivery) ?? one.revision })))

/** The stories with one that was put together told apart again, each report in its own place; the same where there is none. */
export const apart = (stories: RoundupStories, first: string): RoundupStories =>
  stories.flatMap((story) => (story[0]?.delivery === first ? story.map((one) => [one]) : [story]))
