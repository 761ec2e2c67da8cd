import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Call } from '../../../../src/model/call.ts'
import type { Chat } from '../../../../src/model/channel.ts'
import type { Post } from '../../../../src/model/post.ts'
import { until } from '../../../contracts/platform.ts'
import { FAKE_BOT } from '../../../fakes/discord-server.ts'
import {
  ANNA,
  type DiscordDriver,
  discordDriver,
  FORUM,
  GUILD,
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

  const inForum = (post: Post, nonce: string, tags = ['rail', 'Staff', 'Gone']) =>
    driver.platform.publish(post, there(FORUM), { nonce, tags })

  it('opens a thread in a forum, with the tags that were chosen, and once when the answer is lost', async () => {
    driver.server.fail(/^POST .*threads/, { kind: 'cut', after: true })
    expect(await inForum(POST, 'd0')).toMatchObject({ kind: 'lost' })
    expect(await inForum(POST, 'd0')).toMatchObject({ kind: 'done' })
    const opened = driver.server.called(/^POST .*threads/)
    expect(opened.map(({ body }) => [body['name'], body['applied_tags']])).toEqual([
      ['Harbour reopens', ['7']],
    ])
  })

  it('says that a forum wants a tag, without asking it', async () => {
    expect(await inForum(POST, 'd0', [])).toMatchObject({ kind: 'refused', reason: 'tag-missing' })
    expect(driver.server.called(/^POST .*threads/)).toEqual([])
  })

  it('finds the thread of a post that was begun and has no buttons yet, but not one that is whole', async () => {
    driver.server.fail(/^POST .*threads/, { kind: 'cut', after: true })
    expect(await inForum(said('One'), 'd0')).toMatchObject({ kind: 'lost' })
    const first = await inForum(said('One'), 'd0')
    if (first.kind !== 'done') throw new Error('not there')
    await driver.platform.publish(POST, first.message.channel, { nonce: 'd1' })
    const other = await inForum(said('One'), 'e0')
    expect(other).toMatchObject({ kind: 'done' })
    expect(other.kind === 'done' && other.message.channel).not.toEqual(first.message.channel)
    expect(driver.server.called(/^POST .*threads/)).toHaveLength(2)
  })

  const posted = async (channel: string, nonce = `p${channel}`) => {
    const outcome = await driver.platform.publish(POST, there(channel), { nonce, tags: ['Rail'] })
    if (outcome.kind !== 'done') throw new Error('not posted')
    return outcome.message
  }

  it('opens a thread under a post, named as its headline, once however often', async () => {
    const message = await posted(TEXT)
    const thread = { kind: 'done', message: { channel: there(message.id), id: message.id } }
    driver.server.fail(/^POST .*threads/, { kind: 'cut', after: true })
    expect(await driver.platform.openThread?.(message, POST)).toMatchObject({ kind: 'lost' })
    expect(await driver.platform.openThread?.(message, POST)).toEqual(thread)
    expect(driver.server.channels.get(message.id)).toMatchObject({ parent_id: TEXT, name: 'Harbour reopens' })
    expect(await driver.platform.openThread?.(await posted(FORUM), POST)).toBeNull()
    expect(await driver.platform.openThread?.(await posted(HOME), POST)).toBeNull()
  })

  it('publishes a post of an announcement channel, once however often, and no other', async () => {
    const message = await posted(NEWS)
    driver.server.fail(/crosspost/, { kind: 'cut', after: true })
    expect(await driver.platform.crosspost?.(message)).toMatchObject({ kind: 'lost' })
    expect(await driver.platform.crosspost?.(message)).toEqual({ kind: 'done', message })
    expect(driver.server.in(NEWS)[0]?.flags).toBe(5)
    expect(await driver.platform.edit(message, said('Corrected.'))).toMatchObject({ kind: 'done' })
    expect(await driver.platform.crosspost?.(await posted(TEXT))).toBeNull()
  })

  it.each([
    ['that it is', FORUM],
    ['that hangs from it', TEXT],
  ])('takes a post back with the thread %s, where it may', async (_, channel) => {
    driver.server.guilds.get(GUILD)?.roles.push({ id: 'threads', permissions: String(1n << 34n) })
    driver.server.members.set(`${GUILD}/${FAKE_BOT.id}`, ['threads'])
    const message = await posted(channel)
    await driver.platform.openThread?.(message, POST)
    for (const _again of [1, 2]) expect(await driver.platform.remove(message)).toMatchObject({ kind: 'done' })
    expect(driver.server.channels.has(message.id)).toBe(false)
    expect(driver.server.messages).toEqual([])
  })

  it.each([
    ['that it is', FORUM],
    ['that hangs from it', TEXT],
  ])('else leaves a thread %s without its headline, put away', async (_, channel) => {
    const message = await posted(channel)
    await driver.platform.openThread?.(message, POST)
    for (const _again of [1, 2]) expect(await driver.platform.remove(message)).toMatchObject({ kind: 'done' })
    expect(driver.server.channels.get(message.id)).toMatchObject({
      name: '—',
      thread_metadata: { archived: true },
    })
    expect(driver.server.messages).toEqual([])
  })

  it('takes the thread away also when a crash had left it alone', async () => {
    const message = await posted(TEXT)
    await driver.platform.openThread?.(message, POST)
    driver.server.messages.length = 0
    await driver.platform.remove(message)
    expect(driver.server.channels.get(message.id)?.name).toBe('—')
  })

  it('wakes an archived thread for a correction', async () => {
    const message = await posted(FORUM)
    const thread = driver.server.channels.get(message.id)
    if (thread?.thread_metadata) thread.thread_metadata.archived = true
    expect(await driver.platform.edit(message, said('Corrected.'))).toMatchObject({ kind: 'done' })
    expect(driver.server.in(message.id)[0]?.content).toBe('Corrected.')
  })

  it('knows a locked thread, and where its posts go', async () => {
    const message = await posted(TEXT)
    await driver.platform.openThread?.(message, POST)
    const thread = driver.server.channels.get(message.id)
    if (thread?.thread_metadata) thread.thread_metadata.locked = true
    expect(await driver.platform.publish(said('x'), there(message.id), { nonce: 'q0' })).toMatchObject({
      kind: 'refused',
      reason: 'topic-closed',
    })
    expect(await driver.platform.asides?.(there(message.id))).toEqual([there(TEXT)])
    expect(await driver.platform.asides?.(there(TEXT))).toEqual([])
  })

  it('tells where a thread hangs as soon as it is met, which nobody says once it is gone', async () => {
    const met: unknown[] = []
    const thread = async (one: unknown, parent: unknown) => void met.push([one, parent])
    await driver.platform.listen({ call: async () => {}, chat: async () => {}, thread }, stopping.signal)
    const message = await posted(TEXT)
    await driver.platform.openThread?.(message, POST)
    for (const nonce of ['r0', 'r1'])
      expect(await driver.platform.publish(said(nonce), there(message.id), { nonce })).toMatchObject({
        kind: 'done',
      })
    expect(met).toEqual([[there(message.id), there(TEXT)]])
    driver.server.channels.delete(message.id)
    driver.now += 3_600_000
    expect(await driver.platform.publish(said('x'), there(message.id), { nonce: 'r2' })).toMatchObject({
      kind: 'refused',
      reason: 'gone',
    })
  })

  it('knows moderators of a thread that is gone by the channel where it hung', async () => {
    const message = await posted(TEXT)
    await driver.platform.openThread?.(message, POST)
    await driver.platform.publish(said('x'), there(message.id), { nonce: 'r0' })
    driver.server.channels.delete(message.id)
    driver.now += 3_600_000
    const roleOf = ({ id }: { id: string }) =>
      driver.platform.roleOf({ id, name: '', asChat: false, language: null }, there(message.id))
    expect([await roleOf(ANNA), await roleOf(READER)]).toEqual(['moderator', 'reader'])
  })

  it('hears in a thread where it hangs', async () => {
    const met: unknown[] = []
    const thread = async (one: unknown, parent: unknown) => void met.push([one, parent])
    const call = async (one: Call) => void calls.push(one)
    await driver.platform.listen({ call, chat: async () => {}, thread }, stopping.signal)
    await until(() => driver.platform.status === 'ready')
    const message = await posted(TEXT)
    await driver.platform.openThread?.(message, POST)
    driver.server.interact(message.id, ANNA, { type: 2, data: { id: '1', name: 'latest', type: 1 } })
    await until(() => calls.length > 0)
    expect(met).toEqual([[there(message.id), there(TEXT)]])
  })

  it.each([
    [TEXT, ['threads'], []],
    [NEWS, ['threads', 'crosspost'], []],
    [FORUM, ['tags'], ['Rail', 'Trams']],
    [HOME, [], []],
  ])('knows the options that %s has', async (channel, options, tags) => {
    const room = await driver.platform.room?.(there(channel))
    expect(room).toEqual({ options, tags, wantsTag: channel === FORUM })
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

  it('says in private what an answer for one person takes no more, and says so where that is closed', async () => {
    const refs: unknown[] = []
    await listening(async (call) => {
      refs.push(await driver.platform.answer(call, said('Waiting …'), { toOne: true }))
    })
    for (const who of ['moderator', 'reader'] as const) {
      driver.command(who, 'latest', '')
      await until(() => refs.length === (who === 'moderator' ? 1 : 2))
    }
    const [annas, readers] = refs as [never, never]
    driver.now += 14 * 60_000
    expect(await driver.platform.edit(annas, said('Still waiting …'))).toMatchObject({ kind: 'done' })
    driver.now += 60_000
    const { length } = driver.server.calls
    expect(await driver.platform.edit(annas, said('Posted.'))).toMatchObject({ kind: 'refused' })
    expect(driver.server.calls).toHaveLength(length)
    expect(await driver.platform.sayAlone?.(annas, said('Posted.'), { nonce: 'n' })).toMatchObject({
      kind: 'done',
      message: { channel: there(HOME) },
    })
    expect(driver.server.in(HOME).map(({ content }) => content)).toEqual(['Posted.'])
    expect(await driver.platform.sayAlone?.(readers, said('Posted.'), { nonce: 'n' })).toMatchObject({
      kind: 'refused',
    })
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
