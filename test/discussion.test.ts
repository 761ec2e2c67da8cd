import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Channel, MessageRef } from '../src/model/channel.ts'
import type { Delivery } from '../src/model/outbox.ts'
import { postedIn } from './contracts/store-samples.ts'
import { callIn, type InProcess, inProcess } from './run/in-process.ts'

const at = (chat: string): Channel => ({ platform: 'telegram', chat, topic: null })
const [NEWS, TALK, ELSEWHERE] = [at('-1001'), at('-1002'), at('-1003')]
const READER = { id: '7', name: 'Re', asChat: false, language: null }

let run: InProcess
let posted: Delivery
let copy: MessageRef
beforeAll(async () => {
  run = await inProcess()
  const chat = { platform: 'telegram', title: 'x', handle: null, present: true } as const
  await run.store.chats.save({ ...chat, id: NEWS.chat, kind: 'channel' })
  for (const { chat: id } of [TALK, ELSEWHERE]) await run.store.chats.save({ ...chat, id, kind: 'group' })
  posted = await postedIn(run.store, NEWS)
  copy = { channel: TALK, id: '55' }
  await run.store.outbox.copied(copy, posted.messages[0] as MessageRef)
}, 60_000)
afterAll(() => run?.close())
beforeEach(() => run.forget())

const said = () => JSON.stringify(run.answers)

describe('in the group where a channel is talked about', () => {
  it('a command in the comments of a post answers about that post', async () => {
    await run.say(callIn(TALK, { command: 'sources', via: 'command', person: READER, thread: copy }))
    expect(said()).toContain('The bridge was closed')
  })

  it('a reply to a comment there does, too', async () => {
    const repliedTo = { message: { channel: TALK, id: '60' }, fromUs: true, text: 'x', files: [] }
    await run.say(
      callIn(TALK, { command: 'reasons', via: 'command', person: READER, thread: copy, repliedTo }),
    )
    expect(said()).toContain(posted.token)
  })

  it('a button of an answer works for a reader', async () => {
    await run.say(callIn(TALK, { command: 'sources', via: 'button', argument: posted.token, person: READER }))
    expect(said()).toContain('The bridge was closed')
  })

  it('a command outside of the comments finds nothing of the channel, nor does its short id', async () => {
    for (const argument of ['', 'kd7q'])
      await run.say(callIn(TALK, { command: 'sources', via: 'command', argument, person: READER }))
    expect(said()).not.toContain('The bridge was closed')
  })

  it('another group has nothing of it, not by the thread’s number and not by the button', async () => {
    const thread = { channel: ELSEWHERE, id: '55' }
    await run.say(callIn(ELSEWHERE, { command: 'sources', via: 'command', person: READER, thread }))
    await run.say(
      callIn(ELSEWHERE, { command: 'sources', via: 'button', argument: posted.token, person: READER }),
    )
    expect(said()).not.toContain('The bridge was closed')
  })
})
