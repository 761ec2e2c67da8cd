import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Call } from '../../../../src/model/call.ts'
import type { Chat } from '../../../../src/model/channel.ts'
import type { Post } from '../../../../src/model/post.ts'
import { until } from '../../../contracts/platform.ts'
import {
  ANNA,
  type DiscordDriver,
  discordDriver,
  FORUM,
  HOME,
  NEWS,
  READER,
  TEXT,
  there,
} from './discord-driver.ts'

const POST: Post = {
  blocks: [
    { kind: 'heading', text: 'Harbour reopens' },
    { kind: 'buttons', buttons: [{ label: 'Sources', command: 'sources', argument: 'tok_1' }] },
  ],
}
const said = (text: string): Post => ({ blocks: [{ kind: 'paragraph', text }] })

describe('Discord', () => {
  let driver: DiscordDriver
  let stopping: AbortController
  const calls: Call[] = []
  const chats: [Chat, string][] = []

  beforeEach(async () => {
    driver = await discordDriver()
    stopping = new AbortController()
    calls.length = 0
    chats.length = 0
  })

  afterEach(async () => {
    stopping.abort()
    await driver.platform.stop()
    await driver.server.stop()
  })

  const listening = async (answer: (call: Call) => Promise<unknown> = async () => {}): Promise<void> => {
    const call = async (one: Call) => {
      calls.push(one)
      await answer(one)
    }
    const chat = async (one: Chat, change: string) => void chats.push([one, change])
    await driver.platform.listen({ call, chat }, stopping.signal)
    await until(() => driver.platform.status === 'ready' && chats.length >= 4)
  }

  it('opens a thread in a forum, with a tag where one is compulsory, and once when the answer is lost', async () => {
    driver.server.fail(/^POST .*threads/, { kind: 'cut', after: true })
    expect(await driver.platform.publish(POST, there(FORUM), { nonce: 'd0' })).toMatchObject({ kind: 'lost' })
    const again = await driver.platform.publish(POST, there(FORUM), { nonce: 'd0' })
    expect(again).toMatchObject({ kind: 'done' })
    const opened = driver.server.called(/^POST .*threads/)
    expect(opened.map(({ body }) => [body['name'], body['applied_tags']])).toEqual([
      ['Harbour reopens', ['7']],
    ])
  })

  it('puts the rest of a post into the thread of its beginning', async () => {
    const first = await driver.platform.publish(said('One'), there(FORUM), { nonce: 'd0' })
    const second = await driver.platform.publish(said('Two'), there(FORUM), { nonce: 'd1' })
    expect(first.kind === 'done' && second.kind === 'done').toBe(true)
    if (first.kind === 'done' && second.kind === 'done')
      expect(second.message.channel).toEqual(first.message.channel)
  })

  it('does not post again what stands there after its nonce is forgotten', async () => {
    await driver.platform.publish(POST, there(TEXT), { nonce: 'd0' })
    await driver.platform.publish(POST, there(TEXT), { nonce: 'e0' })
    expect(driver.server.in(TEXT)).toHaveLength(1)
  })

  it('sends a nonce of at most 25 characters, enforced', async () => {
    await driver.platform.publish(said('x'), there(NEWS), { nonce: 'n'.repeat(40) })
    const [sent] = driver.server.in(NEWS)
    expect(sent?.nonce?.length).toBe(25)
    expect(sent?.body['enforce_nonce']).toBe(true)
  })

  it('offers a form for a bare /digest, and hears what was filled in', async () => {
    await listening()
    driver.server.interact(TEXT, ANNA, { type: 2, data: { id: '1', name: 'digest', type: 1 } })
    await until(() => driver.server.called(/callback/).length > 0)
    expect(driver.server.called(/callback/)[0]?.body).toMatchObject({
      type: 9,
      data: { custom_id: 'digest' },
    })
    expect(calls).toEqual([])
  })

  it('answers one person where it was asked for, and edits that answer by its token', async () => {
    await listening(async (call) => {
      await driver.platform.acknowledge(call, { toOne: true })
      const ref = await driver.platform.answer(call, said('Reading …'), { toOne: true })
      if (ref) await driver.platform.edit(ref, said('Done.'))
      await driver.platform.answer(call, said('More.'), { toOne: true })
    })
    driver.command('reader', 'latest', '')
    await until(() => driver.server.in(TEXT).length === 2)
    await until(() => driver.server.in(TEXT)[0]?.content === 'Done.')
    expect(driver.server.in(TEXT).map(({ flags }) => flags & 64)).toEqual([64, 64])
  })

  it('acknowledges once, also when the answer to that was lost', async () => {
    driver.server.fail(/callback/, { kind: 'cut', after: true })
    await listening(async (call) => {
      await driver.platform.acknowledge(call, { toOne: true })
      await driver.platform.acknowledge(call, { toOne: true })
      await driver.platform.answer(call, said('Heard.'), { toOne: true })
    })
    driver.command('reader', 'latest', '')
    await until(() => driver.server.in(TEXT)[0]?.content === 'Heard.')
    expect([...driver.server.interactions.values()].map(({ acknowledged }) => acknowledged)).toEqual([[5]])
  })

  it('leaves no answer "thinking" when a command says nothing', async () => {
    await listening((call) => driver.platform.acknowledge(call, { toOne: true }))
    driver.command('reader', 'latest', '')
    await until(() => driver.server.called(/^DELETE .*@original/).length === 1)
    expect(driver.server.in(TEXT)).toEqual([])
  })

  it('answers messages in private chats', async () => {
    await listening((call) => driver.platform.answer(call, said('Heard.'), { toOne: true }))
    driver.server.dispatch('MESSAGE_CREATE', {
      id: '600000000000000001',
      channel_id: HOME,
      type: 0,
      author: ANNA,
      content: 'https://example.org',
      attachments: [],
    })
    await until(() => driver.server.in(HOME).length === 1)
    expect(calls[0]).toMatchObject({ via: 'message', argument: 'https://example.org' })
  })

  it('tells of the channels it sees at login, of a farewell, and of an outage nothing', async () => {
    await listening()
    expect(chats.map(([{ title, kind }, change]) => [title, kind, change])).toContainEqual([
      '#news',
      'channel',
      'changed',
    ])
    const [guild] = driver.server.guilds.keys()
    driver.server.dispatch('GUILD_DELETE', { id: guild, unavailable: true })
    driver.server.dispatch('GUILD_DELETE', { id: guild })
    await until(() => chats.length === 8)
    expect(chats.slice(4).every(([{ present }, change]) => !present && change === 'removed')).toBe(true)
  })

  it('says hello in a new server’s own channel, once', async () => {
    await listening()
    const [guild = ''] = driver.server.guilds.keys()
    driver.server.dispatch('GUILD_CREATE', {
      ...driver.server.guildCreate(guild),
      id: '700',
      owner_id: '9',
      roles: [{ id: '700', permissions: '3072' }],
    })
    await until(() => chats.some(([, change]) => change === 'added'))
    expect(chats.filter(([, change]) => change === 'added').map(([{ id }]) => id)).toEqual([TEXT])
  })

  it('registers slash commands and message menus', async () => {
    await listening()
    await until(() => driver.server.commands.length > 0)
    expect(
      driver.server.commands.map(({ name, type, default_member_permissions: rights }) => [
        name,
        type,
        rights,
      ]),
    ).toEqual([
      ['digest', 1, '8192'],
      ['latest', 1, null],
      ['Digest this', 3, '8192'],
    ])
  })

  it('asks Discord for a role at most once a minute', async () => {
    const role = () =>
      driver.platform.roleOf({ id: READER.id, name: '', asChat: false, language: null }, there(TEXT))
    expect([await role(), await role()]).toEqual(['reader', 'reader'])
    expect(driver.server.called(/members/)).toHaveLength(1)
    driver.server.members.set(`${[...driver.server.guilds.keys()][0]}/${READER.id}`, ['500000000000000009'])
    driver.now += 61_000
    expect(await role()).toBe('moderator')
  })

  it('fetches a file, and not one that is too large', async () => {
    driver.server.files.set('/file', new Uint8Array([1, 2]))
    const file = { id: `${driver.server.origin}/file`, name: 'f', contentType: null, size: 2 }
    expect([...(await driver.platform.download(file))]).toEqual([1, 2])
    driver.server.files.set('/file', new Uint8Array(5 * 1024 * 1024 + 1))
    await expect(driver.platform.download(file)).rejects.toMatchObject({ code: 'too-large' })
    await expect(driver.platform.download({ ...file, size: 9e6 })).rejects.toMatchObject({
      code: 'too-large',
    })
  })

  it('fails on a token that Discord does not know, and on one of another platform', async () => {
    for (const token of [
      'MTIzNDU2Nzg5MDEyMzQ1Njc4.GaBcDe.wrongwrongwrongwrongwrongwrong',
      '1234567:abcdefghijklmnopqrstuvwxyz',
    ]) {
      const other = await discordDriver({ token })
      const listened = other.platform.listen({ call: async () => {}, chat: async () => {} }, stopping.signal)
      await expect(listened).rejects.toMatchObject({ code: 'bad-token' })
      expect(JSON.stringify(other.events)).not.toContain('wrongwrong')
      await other.platform.stop()
      await other.server.stop()
    }
  })

  it('fails when the gateway closes for good', async () => {
    driver.server.closeWith = 4004
    const listened = driver.platform.listen({ call: async () => {}, chat: async () => {} }, stopping.signal)
    await expect(listened).rejects.toMatchObject({ code: 'bad-token' })
    expect(driver.platform.status).toBe('failed')
  })
})
