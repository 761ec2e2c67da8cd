import { systemClock } from '../adapters/clock/system-clock.ts'
import type { Channel } from '../model/channel.ts'
import type { Outcome } from '../model/outbox.ts'
import { testPostKey, testPostPlace } from '../model/test-post.ts'
import type { Words } from '../model/words.ts'
import type { Platform, Store } from '../ports.ts'

/** A test post of one line. Its button is known before it is sent, so that it works whatever ends this process. */
export async function sendTest(
  channel: Channel,
  {
    platform,
    store: { settings },
    words,
  }: { readonly platform: Platform; readonly store: Pick<Store, 'settings'>; readonly words: Words },
): Promise<{ readonly sent: Outcome; readonly text: string }> {
  const token = systemClock.id()
  const text = words('test-post')
  const button = { label: words('test-post-remove'), command: 'removetest', argument: token }
  await settings.set(testPostKey(token), testPostPlace(channel, null))
  const sent = await platform.publish(
    {
      blocks: [
        { kind: 'paragraph', text, own: true },
        { kind: 'buttons', buttons: [button] },
      ],
    },
    channel,
    { nonce: token },
  )
  if (sent.kind === 'done')
    await settings.set(testPostKey(token), testPostPlace(sent.message.channel, sent.message.id))
  return { sent, text }
}
