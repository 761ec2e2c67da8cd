import type { Call } from '../model/call.ts'
import { type Channel, type MessageRef, scopeOf } from '../model/channel.ts'
import { testPostAt, testPostKey } from '../model/test-post.ts'
import { answering, type Command, type CommandDeps, refusing } from './command.ts'
import { logElsewhere } from './log-elsewhere.ts'
import { roleIn } from './roles.ts'
import { publicTitleOf, titleOf } from './title-of.ts'

/** The button under the post that an operator tried a channel with: takes it away. Again is the same. */
export const removeTest: Command = {
  name: 'removetest',
  role: 'anybody',
  menus: [],
  buttonOnly: true,
  toOne: true,
  run: async (call, deps) => {
    const { words, platform } = deps
    const posted = await postedBy(call, deps)
    if (!posted) return answering(words('button-stale'))
    if ((await roleIn(call.person, posted.channel, deps)) !== 'moderator') {
      await logged(posted.channel, 'denied', call, deps)
      const here = scopeOf(posted.channel) === scopeOf(call.channel)
      const title = await (here ? titleOf : publicTitleOf)(posted.channel, deps)
      return refusing(words('test-post-denied', { title }))
    }
    const removed = await platform.remove(posted)
    await logged(posted.channel, removed.kind === 'done' ? 'done' : 'refused', call, deps)
    return removed.kind === 'done'
      ? answering(words('test-post-removed'))
      : refusing(words('test-post-stays'))
  },
}

/**
 * The post of the button, where it was pressed: under the post itself, or, as buttons of a channel do, in
 * private. The id is not known where init was cut off while it sent; a pressed message is its own.
 */
async function postedBy(
  { argument, channel, chatKind, message }: Call,
  { store, platform }: CommandDeps,
): Promise<MessageRef | null> {
  const at = testPostAt(argument === '' ? null : await store.settings.get(testPostKey(argument)))
  if (at?.channel.platform !== platform.name) return null
  const there = scopeOf(at.channel) === scopeOf(channel)
  if (!there && chatKind !== 'private') return null
  const id = at.message ?? (there ? message?.id : undefined)
  return id === undefined ? null : { channel: at.channel, id }
}

/** In the log of the post's chat, wherever it was pressed. What is refused where it stands is written down there anyway. */
async function logged(
  channel: Channel,
  outcome: 'done' | 'refused' | 'denied',
  call: Call,
  deps: CommandDeps,
): Promise<void> {
  const entry = { action: 'removetest', outcome } as const
  if (scopeOf(channel) !== scopeOf(call.channel)) return logElsewhere(channel, call, entry, deps)
  if (outcome === 'done')
    await deps.store.audit.add({ ...entry, at: deps.clock.now(), channel, person: call.person })
}
