import type { Call } from '../model/call.ts'
import type { Channel } from '../model/channel.ts'
import { newDelivery } from '../model/outbox.ts'
import { answering, type Command, type CommandDeps, type Reply, said } from './command.ts'
import { roleIn } from './roles.ts'
import { targetChannel } from './target.ts'
import { type Found, whichDigest } from './which-digest.ts'

/** /repost [target]: the same digest again, here or elsewhere; nothing is distilled anew. */
export const repost: Command = {
  name: 'repost',
  role: 'moderator',
  menus: ['group', 'channel'],
  toOne: true,
  options: [
    { name: 'channel', kind: 'channel' },
    { name: 'id', kind: 'text' },
  ],
  run: async (call, deps) => {
    const { id, target } = argumentsOf(call)
    const which = await whichDigest(call, id, deps)
    if (typeof which === 'string') return answering(deps.words(`digest-${which}`))
    const channel = target === '' ? call.channel : await targetChannel(target, deps)
    if (!channel) return answering(deps.words('target-unknown', { target }))
    return postTo(channel, which, call, deps)
  },
}

/** "@news", "kd7q", "kd7q @news": a short id has four to eight letters and stands first. */
function argumentsOf({ argument, options }: Call): { id: string; target: string } {
  const words = argument.trim().split(/\s+/).filter(Boolean)
  const [first = ''] = words
  const isId = /^#?[b-df-hj-np-tv-z2-9]{4,8}$/i.test(first)
  return {
    id: options['id'] ?? (isId ? first : ''),
    target: options['channel'] ?? (isId ? words.slice(1) : words).join(' '),
  }
}

/** Puts a delivery into the outbox, if this person may post there; says what was done. */
export async function postTo(
  channel: Channel,
  { stored, revision }: Found,
  call: Call,
  deps: CommandDeps,
): Promise<Reply> {
  const { platform, words, store, clock, queue } = deps
  const title = await titleOf(channel, deps)
  if ((await roleIn(call.person, channel, deps)) !== 'moderator')
    return answering(words('target-denied', { title }))
  const right = await platform.missingRight(channel)
  if (right !== null) return answering(words('target-right', { title, right }))
  const delivery = newDelivery({
    id: clock.id(),
    digestId: stored.id,
    channel,
    intent: `${platform.name}-${call.id}`,
    token: clock.id(),
    form: 'post',
    revision,
    notice: null,
  })
  // The row first: what a kill leaves out in between is a word to the one who asked, not the post.
  const { id } = await store.outbox.add(delivery)
  const notice = await platform.answer(call, said(words('posting', { title })), { toOne: true })
  if (notice) await store.outbox.notice([id], notice)
  await queue.add({ kind: 'publish', id })
  return { kind: 'silent' }
}

async function titleOf(channel: Channel, { store, words }: CommandDeps): Promise<string> {
  const chat = await store.chats.get(channel.platform, channel.chat)
  return chat ? (chat.handle ?? chat.title) : words('this-chat')
}
