import { needsApproval } from '../model/approval.ts'
import { type Channel, channelKey, type MessageRef } from '../model/channel.ts'
import { type Delivery, newDelivery } from '../model/outbox.ts'
import { styleOf } from '../model/post-style.ts'
import { answering, type Command, type CommandDeps, type Reply } from './command.ts'
import { postTo } from './repost.ts'
import { whichDigest } from './which-digest.ts'

/**
 * The button "Post again" under the word that a digest stands in its channel already. Where that word stands in
 * the channel itself it becomes the post, once, whoever presses it how often.
 */
export const again: Command = {
  name: 'again',
  role: 'moderator',
  menus: [],
  toOne: true,
  buttonOnly: true,
  run: async (call, deps) => {
    if (call.via === 'command') return answering(deps.words('button-stale'))
    const which = await whichDigest(call, '', deps)
    if (typeof which === 'string' || !which.delivery) return answering(deps.words('button-stale'))
    const { stored, revision, delivery } = which
    const { channel } = delivery
    const { settings } = await deps.settingsOf(channel)
    const inPlace = call.via === 'button' && call.message !== null && isIn(channel, call.message)
    if (!inPlace || needsApproval(settings, { feed: false })) return postTo(channel, which, call, deps)
    return inItsPlace(
      newDelivery({
        id: deps.clock.id(),
        digestId: stored.id,
        channel,
        intent: `again-${channelKey(call.message.channel)}/${call.message.id}`,
        token: deps.clock.id(),
        form: 'in-place',
        revision,
        notice: call.message,
        style: styleOf(settings),
      }),
      deps,
    )
  },
}

/** The row first, then the job; a second press finds the row that is there. */
async function inItsPlace(wanted: Delivery, { store, queue, words }: CommandDeps): Promise<Reply> {
  const { id, state } = await store.outbox.add(wanted)
  await queue.add({ kind: 'publish', id })
  return state === 'pending' ? { kind: 'silent' } : answering(words('button-stale'))
}

const isIn = (channel: Channel, { channel: there }: MessageRef): boolean =>
  channelKey(channel) === channelKey(there)
