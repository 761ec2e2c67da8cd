import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Located } from '../../../../src/model/outbox.ts'
import type { Post } from '../../../../src/model/post.ts'
import { ANNA, GROUP, NEWS, READER, type TelegramDriver, telegramDriver, there } from './telegram-driver.ts'

let driver: TelegramDriver

beforeEach(async () => {
  driver = await telegramDriver()
})

afterEach(() => driver.stop())

const post = (text: string, token = 't1'): Post => ({
  blocks: [
    { kind: 'paragraph', text },
    { kind: 'buttons', buttons: [{ label: 'Sources', command: 'sources', argument: token }] },
  ],
})

const send = (part: Post, chat: number) => driver.platform.publish(part, there(chat), { nonce: 'n' })

/** The id of a message whose sender knows it. */
async function known(chat: number): Promise<string> {
  const outcome = await send(post('Earlier', 't0'), chat)
  return outcome.kind === 'done' ? outcome.message.id : ''
}

const locate = (part: Post, chat: number, after: string | null): Promise<Located> =>
  driver.platform.locate(part, there(chat), { after, operators: there(ANNA.id) })

describe('in a channel', () => {
  it('finds the post among those of others, and leaves no copy of anything behind', async () => {
    const after = await known(NEWS)
    driver.server.write(NEWS, null, { text: 'Somebody else’s post' })
    driver.loseAnswer()
    await send(post('Lost'), NEWS)
    expect(await locate(post('Lost'), NEWS, after)).toMatchObject({
      kind: 'there',
      message: { id: String(Number(after) + 2) },
    })
    expect(driver.server.in(ANNA.id)).toEqual([])
    expect(driver.server.in(NEWS).map(({ text }) => text)).toEqual(['Earlier', 'Lost'])
  })

  it('alters no post: it edits nothing there', async () => {
    const after = await known(NEWS)
    driver.server.write(NEWS, null, { text: 'Somebody else’s post' })
    await locate(post('Lost'), NEWS, after)
    expect(driver.server.calls.filter(({ method }) => method.startsWith('edit'))).toEqual([])
  })

  it('says absent when nothing of ours came, and others did', async () => {
    const after = await known(NEWS)
    driver.server.write(NEWS, null, { text: 'Somebody else’s post' })
    expect(await locate(post('Lost'), NEWS, after)).toEqual({ kind: 'absent' })
  })

  it('cannot tell without an operators’ chat, or where content is protected', async () => {
    const after = await known(NEWS)
    const blind = { after, operators: null }
    expect((await driver.platform.locate(post('x'), there(NEWS), blind)).kind).toBe('unknown')
    driver.server.fail('forwardMessage', {
      kind: 'answer',
      status: 400,
      description: "Bad Request: message has protected content and can't be forwarded",
    })
    expect((await locate(post('x'), NEWS, after)).kind).toBe('unknown')
  })

  it('takes its turn among other looks', async () => {
    const after = await known(NEWS)
    expect(await locate(post('x'), NEWS, after)).toEqual({ kind: 'absent' })
    expect(await locate(post('x'), NEWS, after)).toEqual({ kind: 'later', ms: 3_500 })
    driver.now += 3_500
    expect(await locate(post('x'), NEWS, after)).toEqual({ kind: 'absent' })
  })

  it('comes again later when it is asked to wait or cannot get through', async () => {
    const after = await known(NEWS)
    driver.server.fail('forwardMessage', {
      kind: 'answer',
      status: 429,
      description: 'Too Many Requests: retry after 9',
      parameters: { retry_after: 9 },
    })
    expect(await locate(post('x'), NEWS, after)).toEqual({ kind: 'later', ms: 9_000 })
    driver.now += 9_000
    driver.server.fail('forwardMessage', { kind: 'cut' })
    expect(await locate(post('x'), NEWS, after)).toEqual({ kind: 'later', ms: 5_000 })
  })
})

describe('in a group', () => {
  it('finds the post by its own buttons, and forwards nothing of others', async () => {
    const after = await known(GROUP)
    driver.server.write(GROUP, READER, { text: 'Chatter' })
    driver.loseAnswer()
    await send(post('Lost'), GROUP)
    expect((await locate(post('Lost'), GROUP, after)).kind).toBe('there')
    const forwarded = driver.server.called('forwardMessage').map(({ message_id }) => message_id)
    expect(forwarded).toEqual([Number(after) + 2])
    expect(driver.server.in(ANNA.id)).toEqual([])
  })

  it('is not misled by buttons that an earlier look has set on another message of ours', async () => {
    const after = await known(GROUP)
    driver.server.post(GROUP, 'Nothing is waiting.')
    expect(await locate(post('Lost'), GROUP, after)).toEqual({ kind: 'absent' })
    driver.now += 60_000
    expect(await locate(post('Lost'), GROUP, after)).toEqual({ kind: 'absent' })
    // Another process knows nothing of the look.
    const restarted = driver.again()
    const look = { after, operators: there(ANNA.id) }
    expect(await restarted.locate(post('Lost'), there(GROUP), look)).toEqual({ kind: 'absent' })
  })

  it('trusts the buttons where there is no operators’ chat, or the group protects its content', async () => {
    const after = await known(GROUP)
    driver.loseAnswer()
    await send(post('Lost'), GROUP)
    const blind = { after, operators: null }
    expect((await driver.platform.locate(post('Lost'), there(GROUP), blind)).kind).toBe('there')
    driver.server.fail('forwardMessage', {
      kind: 'answer',
      status: 400,
      description: "Bad Request: message has protected content and can't be forwarded",
    })
    driver.now += 60_000
    expect((await locate(post('Lost'), GROUP, after)).kind).toBe('there')
  })

  it('tells one without buttons from others of ours that an earlier process sent', async () => {
    const after = await known(GROUP)
    const bare: Post = { blocks: [{ kind: 'paragraph', text: 'Lost' }] }
    driver.server.post(GROUP, 'Nothing is waiting.')
    expect(await locate(bare, GROUP, after)).toEqual({ kind: 'absent' })
    driver.server.write(GROUP, READER, { text: 'Chatter' })
    driver.loseAnswer()
    await send(bare, GROUP)
    driver.now += 60_000
    expect(await locate(bare, GROUP, after)).toMatchObject({ message: { id: String(Number(after) + 3) } })
    const forwarded = driver.server.called('forwardMessage').map(({ message_id }) => message_id)
    expect(forwarded).not.toContain(Number(after) + 2)
    expect(driver.server.in(ANNA.id)).toEqual([])
    const blind = { after, operators: null }
    expect((await driver.platform.locate(bare, there(GROUP), blind)).kind).toBe('unknown')
  })

  it('does not touch what it knows to be another message of ours', async () => {
    const after = await known(GROUP)
    await send(post('Another', 't2'), GROUP)
    expect(await locate(post('Lost'), GROUP, after)).toEqual({ kind: 'absent' })
    expect(driver.server.called('editMessageReplyMarkup').map(({ message_id }) => message_id)).not.toContain(
      Number(after) + 1,
    )
  })
})

it('cannot tell where no earlier message is known, nor where ids do not count up', async () => {
  expect((await locate(post('x'), NEWS, null)).kind).toBe('unknown')
  expect((await locate(post('x'), ANNA.id, '5')).kind).toBe('unknown')
})
