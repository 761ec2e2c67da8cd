import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Call } from '../../../../src/model/call.ts'
import type { Chat } from '../../../../src/model/channel.ts'
import type { Post } from '../../../../src/model/post.ts'
import { until } from '../../../contracts/platform.ts'
import { FAKE_BOT, FAKE_TOKEN } from '../../../fakes/telegram-server.ts'
import { ANNA, GROUP, NEWS, READER, type TelegramDriver, telegramDriver, there } from './telegram-driver.ts'

const said = (text: string): Post => ({ blocks: [{ kind: 'paragraph', text }] })
const buttoned: Post = {
  blocks: [
    { kind: 'paragraph', text: 'x' },
    { kind: 'buttons', buttons: [{ label: 'Sources', command: 'sources', argument: 'tok' }] },
  ],
}

let driver: TelegramDriver
let stopping: AbortController
const calls: Call[] = []
const chats: { chat: Chat; movedFrom: string | undefined }[] = []

beforeEach(async () => {
  driver = await telegramDriver()
  stopping = new AbortController()
  calls.length = 0
  chats.length = 0
})

afterEach(async () => {
  stopping.abort()
  await driver.platform.stop()
  await driver.stop()
})

const listen = async (): Promise<void> => {
  await driver.platform.listen(
    {
      call: async (call) => void calls.push(call),
      chat: async (chat, _, movedFrom) => void chats.push({ chat, movedFrom }),
    },
    stopping.signal,
  )
  await until(() => driver.platform.status === 'ready')
}
const heard = async (): Promise<Call> => {
  await until(() => calls.length > 0)
  return calls.at(-1) as Call
}
const publish = (post: Post, channel = there(GROUP)) => driver.platform.publish(post, channel, { nonce: 'n' })

describe('posting on Telegram', () => {
  it('puts links into the private chat under posts of a channel, without having listened', async () => {
    expect(await publish(buttoned, there(NEWS))).toMatchObject({ kind: 'done' })
    expect(driver.server.in(NEWS)[0]?.buttons).toEqual([
      { text: 'Sources', url: `https://t.me/${FAKE_BOT.username}?start=sources_tok` },
    ])
  })

  it('removes at once in a chat that takes no messages for a while', async () => {
    const sent = await publish(said('wrong'))
    if (sent.kind !== 'done') throw new Error(sent.kind)
    driver.askToWait(30_000)
    expect(await publish(said('more'))).toMatchObject({ kind: 'wait' })
    expect(await publish(said('more'))).toMatchObject({ kind: 'wait' })
    expect(await driver.platform.remove(sent.message)).toMatchObject({ kind: 'done' })
    expect(driver.server.in(GROUP)).toEqual([])
  })

  it('knows a group with topics, and where the posts of a closed one go', async () => {
    const topic = there(GROUP, '8')
    expect(await driver.platform.asides?.(topic)).toEqual([there(GROUP)])
    expect(await driver.platform.asides?.(there(GROUP))).toEqual([])
    const plain = { options: [], tags: [], wantsTag: false }
    expect(await driver.platform.room?.(there(NEWS))).toEqual(plain)
    const chat = driver.server.chats.get(String(GROUP))
    if (chat) driver.server.chats.set(String(GROUP), { ...chat, is_forum: true })
    expect(await driver.platform.room?.(topic)).toEqual({ ...plain, options: ['fallback'] })
  })

  it('carries the topic, and says nothing of one in General', async () => {
    await publish(said('a'), there(GROUP, '8'))
    await publish(said('b'), there(GROUP))
    expect(driver.server.called('sendMessage').map((params) => params['message_thread_id'])).toEqual([
      8,
      undefined,
    ])
  })

  it('does not call a chat again before the pause that it asked for is over', async () => {
    driver.askToWait(7000)
    await publish(said('a'))
    driver.now += 6000
    expect(await publish(said('a'))).toEqual({ kind: 'wait', ms: 1000 })
    expect(driver.sends()).toBe(1)
    expect(await publish(said('elsewhere'), there(NEWS))).toMatchObject({ kind: 'done' })
    driver.now += 1001
    expect(await publish(said('a'))).toMatchObject({ kind: 'done' })
  })

  it('has one call at a time under way to a chat', async () => {
    const outcomes = await Promise.all([1, 2, 3, 4].map((n) => publish(said(`${n}`))))
    expect(outcomes.every(({ kind }) => kind === 'done')).toBe(true)
    expect(driver.server.in(GROUP).map(({ text }) => text)).toEqual(['1', '2', '3', '4'])
    driver.askToWait(5000)
    const refused = await Promise.all([1, 2, 3].map((n) => publish(said(`late ${n}`))))
    expect(refused.map(({ kind }) => kind)).toEqual(['wait', 'wait', 'wait'])
    expect(driver.sends()).toBe(5)
  })

  it('may be repeated when the server could not be reached, or does not say what chat it is', async () => {
    await driver.server.stop()
    expect((await publish(said('a'), there(ANNA.id))).kind).toBe('wait')
    expect((await publish(said('a'), there(NEWS))).kind).toBe('wait')
    await driver.server.start()
  })

  it('says no token when a connection breaks', async () => {
    driver.server.fail('sendMessage', { kind: 'cut' })
    const outcome = await publish(said('a'))
    expect(outcome.kind).toBe('lost')
    expect(JSON.stringify(outcome)).not.toContain(FAKE_TOKEN.slice(8))
  })

  it('follows a group that became a supergroup, once, and tells', async () => {
    await listen()
    driver.server.chats.set('-44', { id: -44, type: 'group', title: 'Old' })
    driver.server.fail('sendMessage', {
      kind: 'answer',
      status: 400,
      description: 'Bad Request: group chat was upgraded to a supergroup chat',
      parameters: { migrate_to_chat_id: GROUP },
    })
    const outcome = await publish(said('a'), there(-44))
    expect(outcome).toMatchObject({ kind: 'done', message: { channel: there(GROUP) } })
    expect(chats).toMatchObject([{ chat: { id: String(GROUP) }, movedFrom: '-44' }])
    expect(await publish(said('b'), there(-44))).toMatchObject({ kind: 'done' })
    expect(driver.server.called('sendMessage').map((params) => params['chat_id'])).toEqual([
      '-44',
      String(GROUP),
      String(GROUP),
    ])
  })

  it('touches no message of the supergroup by the number that one had in the old group', async () => {
    await listen()
    driver.server.chats.set('-44', { id: -44, type: 'group', title: 'Old' })
    const other = await publish(said('somebody else’s'))
    if (other.kind !== 'done') throw new Error(other.kind)
    const old = { channel: there(-44), id: other.message.id }
    for (const method of ['editMessageText', 'deleteMessage'])
      driver.server.fail(method, {
        kind: 'answer',
        status: 400,
        description: 'Bad Request: group chat was upgraded to a supergroup chat',
        parameters: { migrate_to_chat_id: GROUP },
      })
    expect(await driver.platform.edit(old, said('mine'))).toMatchObject({ kind: 'wait' })
    expect(chats).toMatchObject([{ chat: { id: String(GROUP) }, movedFrom: '-44' }])
    expect(await driver.platform.edit(old, said('mine'))).toMatchObject({ kind: 'refused' })
    expect(await driver.platform.remove(old)).toMatchObject({ kind: 'refused' })
    const reply = (asReply: boolean) =>
      driver.platform.publish(said('new'), there(GROUP), { nonce: 'n', replyTo: old, asReply })
    expect(await reply(false)).toMatchObject({ kind: 'done' })
    expect(await reply(true)).toMatchObject({ kind: 'refused' })
    expect(driver.server.in(GROUP).map(({ text }) => text)).toEqual(['somebody else’s', 'new'])
    expect(driver.server.called('sendMessage').at(-1)).not.toHaveProperty('reply_parameters')
  })

  it('posts once in a group that moved even when nobody could be told', async () => {
    await driver.platform.listen(
      { call: async () => {}, chat: () => Promise.reject(new Error('the store is away')) },
      stopping.signal,
    )
    driver.server.fail('sendMessage', {
      kind: 'answer',
      status: 400,
      description: 'Bad Request: group chat was upgraded to a supergroup chat',
      parameters: { migrate_to_chat_id: GROUP },
    })
    expect(await publish(said('a'), there(ANNA.id))).toMatchObject({ kind: 'done' })
    expect(driver.server.in(GROUP)).toHaveLength(1)
  })

  it('does not ask for an edit that changes nothing', async () => {
    const outcome = await publish(said('a'))
    if (outcome.kind !== 'done') throw new Error('not posted')
    await driver.platform.edit(outcome.message, said('a'))
    expect(driver.server.called('editMessageText')).toEqual([])
  })

  it('takes the keyboard away when an edit has none', async () => {
    const outcome = await publish(buttoned)
    if (outcome.kind !== 'done') throw new Error('not posted')
    await driver.platform.edit(outcome.message, said('a'))
    expect(driver.server.in(GROUP)[0]?.buttons).toEqual([])
  })
})

describe('answering on Telegram', () => {
  it('replies in a group, in the topic', async () => {
    await listen()
    driver.server.write(GROUP, READER, { text: '/latest', message_thread_id: 8, is_topic_message: true })
    const call = await heard()
    const ref = await driver.platform.answer(call, said('This one.'), { toOne: false })
    expect(ref?.channel.topic).toBe('8')
    expect(driver.server.called('sendMessage')[0]).toMatchObject({
      message_thread_id: 8,
      reply_parameters: { message_id: Number(call.message?.id), allow_sending_without_reply: true },
    })
  })

  it('answers a press to one person alone while Telegram allows it, then as a reply', async () => {
    await listen()
    const outcome = await publish(buttoned)
    if (outcome.kind !== 'done') throw new Error('not posted')
    driver.press('reader', outcome.message, 'Sources')
    const call = await heard()
    const ref = await driver.platform.answer(call, said('For you'), { toOne: true })
    const [, first] = driver.server.called('sendMessage')
    expect(first?.['ephemeral_message_parameters']).toEqual({
      receiver_user_id: READER.id,
      callback_query_id: call.interaction?.replace('callback:', ''),
    })
    expect(ref).toMatchObject({
      id: expect.stringContaining('ephemeral'),
      token: 'ephemeral',
      reader: String(READER.id),
    })
    await driver.platform.sayAlone?.(ref as NonNullable<typeof ref>, said('In private'), { nonce: 'n' })
    expect(driver.server.called('sendMessage').at(-1)).toMatchObject({ chat_id: String(READER.id) })
    await driver.platform.edit(ref as NonNullable<typeof ref>, said('For you, changed'))
    expect(driver.server.called('editEphemeralMessageText')).toMatchObject([{ receiver_user_id: READER.id }])
    driver.now += 15_000
    await driver.platform.answer(call, said('Late'), { toOne: true })
    expect(driver.server.called('sendMessage').at(-1)).not.toHaveProperty('ephemeral_message_parameters')
  })

  it('answers everybody when a message for one is refused', async () => {
    await listen()
    const outcome = await publish(buttoned)
    if (outcome.kind !== 'done') throw new Error('not posted')
    driver.press('reader', outcome.message, 'Sources')
    const call = await heard()
    driver.server.fail('sendMessage', {
      kind: 'answer',
      status: 400,
      description: 'Bad Request: NOT_ALLOWED',
    })
    const ref = await driver.platform.answer(call, said('For all'), { toOne: true })
    expect(ref?.id).not.toContain('ephemeral')
  })

  it('answers in private when a message for one is refused or its time is over, where the person has begun that', async () => {
    await listen()
    driver.server.chats.set(String(READER.id), { id: READER.id, type: 'private' })
    const outcome = await publish(buttoned)
    if (outcome.kind !== 'done') throw new Error('not posted')
    driver.press('reader', outcome.message, 'Sources')
    const call = await heard()
    driver.server.fail('sendMessage', {
      kind: 'answer',
      status: 400,
      description: 'Bad Request: NOT_ALLOWED',
    })
    const ref = await driver.platform.answer(call, said('word '.repeat(1500)), { toOne: true })
    expect(ref?.channel).toEqual(there(READER.id))
    driver.now += 15_000
    await driver.platform.answer(call, said('Late'), { toOne: true })
    expect(driver.server.in(READER.id)).toHaveLength(3)
    expect(driver.server.in(GROUP)).toHaveLength(1)
  })

  it('says that everybody would read an answer, and does not say it, where no way leads to the caller alone', async () => {
    await listen()
    driver.command('reader', 'sources', '')
    expect(await driver.platform.answerAlone?.(await heard(), said('x'))).toBe('public')
    expect(driver.sends()).toBe(0)
    driver.server.members.set(`${GROUP}/${FAKE_BOT.id}`, { status: 'administrator', user: FAKE_BOT })
    driver.now += 60_000
    driver.command('reader', 'sources', '')
    const call = await heard()
    expect(await driver.platform.answerAlone?.(call, said('x'))).toMatchObject({ token: 'ephemeral' })
    driver.server.fail('sendMessage', { kind: 'answer', status: 400, description: 'Bad Request: NOPE' }, 2)
    expect(await driver.platform.answerAlone?.(call, said('x'))).toBe('public')
    driver.loseAnswer()
    expect(await driver.platform.answerAlone?.(call, said('x'))).toBeNull()
  })

  it('refuses a reply to what is gone, where it is to be nothing but that', async () => {
    const gone = { channel: there(GROUP), id: '424242' }
    const how = { nonce: 'n', replyTo: gone }
    expect((await driver.platform.publish(said('x'), there(GROUP), how)).kind).toBe('done')
    const only = { ...how, asReply: true }
    expect((await driver.platform.publish(said('x'), there(GROUP), only)).kind).toBe('refused')
  })

  it('takes a press at once, once', async () => {
    await listen()
    const outcome = await publish(buttoned)
    if (outcome.kind !== 'done') throw new Error('not posted')
    driver.press('reader', outcome.message, 'Sources')
    const call = await heard()
    await driver.platform.acknowledge(call, { toOne: true })
    await until(() => driver.server.called('answerCallbackQuery').length > 0)
    expect(driver.server.called('answerCallbackQuery')).toHaveLength(1)
  })

  it('waits out what a chat asks for, and gives the last part of a long answer', async () => {
    await listen()
    driver.command('reader', 'evidence', '')
    const call = await heard()
    driver.askToWait(20)
    const ref = await driver.platform.answer(call, said('word '.repeat(1500)), { toOne: false })
    const shown = driver.server.in(GROUP)
    expect(shown).toHaveLength(2)
    expect(ref?.id).toBe(String(shown[1]?.message_id))
  })

  it('is not waited for longer than anybody would wait', async () => {
    await listen()
    driver.command('reader', 'evidence', '')
    const call = await heard()
    driver.askToWait(61_000)
    expect(await driver.platform.answer(call, said('x'), { toOne: false })).toBeNull()
    expect(driver.sends()).toBe(1)
  })

  it('is null when it was lost', async () => {
    await listen()
    driver.command('reader', 'latest', '')
    const call = await heard()
    driver.loseAnswer()
    expect(await driver.platform.answer(call, said('x'), { toOne: false })).toBeNull()
    expect(driver.sends()).toBe(1)
  })
})

describe('what Telegram knows', () => {
  it('is asked for a role once a minute', async () => {
    const anna = { id: String(ANNA.id), name: 'Anna', asChat: false, language: null }
    const role = () => driver.platform.roleOf(anna, there(GROUP))
    expect([await role(), await role()]).toEqual(['moderator', 'moderator'])
    driver.server.members.set(`${GROUP}/${ANNA.id}`, { status: 'member', user: ANNA })
    driver.now += 60_000
    expect(await role()).toBe('reader')
    expect(driver.server.called('getChatMember')).toHaveLength(2)
  })

  it('makes a chat that speaks for itself a moderator there, and nowhere else', async () => {
    const group = { id: String(GROUP), name: 'Readers', asChat: true, language: null }
    expect(await driver.platform.roleOf(group, there(GROUP))).toBe('moderator')
    expect(await driver.platform.roleOf(group, there(NEWS))).toBe('reader')
  })

  it('makes nobody a moderator when it does not answer, and asks again', async () => {
    const anna = { id: String(ANNA.id), name: 'Anna', asChat: false, language: null }
    driver.server.fail('getChatMember', { kind: 'cut' })
    expect(await driver.platform.roleOf(anna, there(GROUP))).toBe('reader')
    expect(await driver.platform.roleOf(anna, there(GROUP))).toBe('moderator')
  })

  it('finds a chat by link, and none where the bot is not', async () => {
    driver.server.chats.set('@harbour_news', {
      id: NEWS,
      type: 'channel',
      title: 'News',
      username: 'harbour_news',
    })
    expect(await driver.platform.find('https://t.me/harbour_news/12')).toEqual({
      platform: 'telegram',
      id: String(NEWS),
      kind: 'channel',
      title: 'News',
      handle: '@harbour_news',
      present: true,
    })
    driver.server.members.delete(`${NEWS}/${FAKE_BOT.id}`)
    expect(await driver.platform.find('@harbour_news')).toBeNull()
  })

  it('learns the public name of a chat that a link is asked for', async () => {
    const message = { channel: there(NEWS), id: '12' }
    expect(driver.platform.linkTo(message)).toBe('https://t.me/c/9/12')
    await until(() => driver.platform.linkTo(message) === 'https://t.me/harbour_news/12')
    expect(driver.server.called('getChat')).toHaveLength(1)
  })

  it('gives links once it knows who the bot is', async () => {
    expect(driver.platform.deepLink('sources', 'tok')).toBeNull()
    await listen()
    expect(driver.platform.deepLink('sources', 'tok')).toBe(
      `https://t.me/${FAKE_BOT.username}?start=sources_tok`,
    )
    expect((await driver.platform.invites()).map(({ url }) => url)).toEqual([
      `https://t.me/${FAKE_BOT.username}?startchannel&admin=post_messages+edit_messages+delete_messages`,
      `https://t.me/${FAKE_BOT.username}?startgroup`,
    ])
  })
})

describe('files from Telegram', () => {
  const file = (id: string, size = 5) => ({ id, name: 'a.txt', contentType: 'text/plain', size })

  it('arrive whole', async () => {
    driver.server.files.set('docs/a', new TextEncoder().encode('Hello'))
    expect(new TextDecoder().decode(await driver.platform.download(file('docs/a')))).toBe('Hello')
  })

  it('are refused over five megabytes, as they say or as they are', async () => {
    driver.server.files.set('big', new Uint8Array(5 * 1024 * 1024 + 1))
    await expect(driver.platform.download(file('big', 6_000_000))).rejects.toMatchObject({
      code: 'too-large',
    })
    await expect(driver.platform.download(file('big'))).rejects.toMatchObject({ code: 'too-large' })
  })

  it('that are gone are a fault without the token', async () => {
    const fault = await driver.platform.download(file('none')).catch((error: Error) => error)
    expect(fault).toMatchObject({ code: 'unreachable' })
    expect(String((fault as Error).stack) + String((fault as Error).cause)).not.toContain(FAKE_TOKEN.slice(8))
  })
})
