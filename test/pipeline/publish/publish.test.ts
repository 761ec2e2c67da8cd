import { describe, expect, it } from 'vitest'
import type { Channel, MessageRef } from '../../../src/model/channel.ts'
import { newDelivery, type Outcome } from '../../../src/model/outbox.ts'
import { publish } from '../../../src/pipeline/publish/publish.ts'

const at = (chat: string, topic: string | null = null): Channel => ({ platform: 'telegram', chat, topic })
const part = { blocks: [{ kind: 'paragraph', text: 'The bridge opens on Monday.' }] } as const

/** What is done with a post in place whose notice stands there. */
async function done(notice: Channel, channel: Channel): Promise<string[]> {
  const calls: string[] = []
  const did = (what: string, message: MessageRef): Outcome => {
    calls.push(`${what} ${message.channel.chat}/${message.id}`)
    return { kind: 'done', message }
  }
  const one = { id: 'd', digestId: 'g', intent: 'i', token: 't', form: 'in-place' } as const
  await publish(part, 0, newDelivery({ ...one, channel, notice: { channel: notice, id: '5' } }), {
    edit: async (message) => did('edit', message),
    publish: async (_, where) => did('send', { channel: where, id: '9' }),
  })
  return calls
}

describe('a post in place', () => {
  it('is its notice, edited', async () => {
    expect(await done(at('-44', '7'), at('-44', '7'))).toEqual(['edit -44/5'])
  })

  it('is a message of its own where its group has become a supergroup since the notice', async () => {
    expect(await done(at('-44'), at('-1001'))).toEqual(['send -1001/9'])
  })
})
