import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { DiscordServer, FAKE_TOKEN } from './discord-server.ts'

let discord: DiscordServer
const TEXT = '200000000000000001'
const NEWS = '200000000000000002'

beforeEach(async () => {
  discord = await new DiscordServer().start()
  for (const id of [TEXT, NEWS]) discord.channels.set(id, { id, type: 0, name: 'talk', guild_id: '1' })
})

afterEach(() => discord.stop())

const call = (method: string, path: string, body?: object): Promise<Response> =>
  fetch(`${discord.apiUrl}/v10${path}`, {
    method,
    headers: { authorization: `Bot ${FAKE_TOKEN}` },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })

const post = (channel: string, content: string, more = {}) =>
  call('POST', `/channels/${channel}/messages`, { content, ...more })

const idOf = async (response: Response): Promise<string> => ((await response.json()) as { id: string }).id

describe('the fake Discord', () => {
  it('takes the same nonce of one author for one message, in whatever channel, where it is enforced', async () => {
    const nonce = { nonce: 'd0', enforce_nonce: true }
    const first = await idOf(await post(TEXT, 'one', nonce))
    expect(await idOf(await post(TEXT, 'one', nonce))).toBe(first)
    expect(await idOf(await post(NEWS, 'one', nonce))).toBe(first)
    expect(await idOf(await post(TEXT, 'one', { nonce: 'd0' }))).not.toBe(first)
    expect(discord.messages).toHaveLength(2)
  })

  it('shows a channel’s history, newest first, as much as is asked for', async () => {
    const ids = []
    for (const content of ['one', 'two', 'three']) ids.push(await idOf(await post(TEXT, content)))
    const history = async (query: string) =>
      (
        (await (await call('GET', `/channels/${TEXT}/messages?${query}`)).json()) as { content: string }[]
      ).map(({ content }) => content)
    expect(await history('limit=2')).toEqual(['three', 'two'])
    expect(await history(`after=${ids[0]}`)).toEqual(['three', 'two'])
    expect(await history(`before=${ids[1]}`)).toEqual(['one'])
  })

  it('tells its limit with each message, and refuses what is over it in that channel', async () => {
    discord.limit()
    const left = []
    for (let n = 0; n < 5; n++) left.push((await post(TEXT, `${n}`)).headers.get('x-ratelimit-remaining'))
    expect(left).toEqual(['4', '3', '2', '1', '0'])
    const sixth = await post(TEXT, '6')
    expect(sixth.status).toBe(429)
    expect(sixth.headers.get('retry-after')).toBe('5')
    expect((await post(NEWS, 'elsewhere')).status).toBe(200)
    expect(discord.in(TEXT)).toHaveLength(5)
    expect(discord.early.all).toEqual([])
  })

  it('writes down who calls before the time it was told to wait for', async () => {
    const body = { message: 'You are being rate limited.', retry_after: 5, global: false }
    discord.fail(/^POST/, { kind: 'answer', status: 429, body })
    await post(TEXT, 'one')
    await new Promise((resolve) => setTimeout(resolve, 300))
    await call('GET', `/channels/${TEXT}/messages`)
    await post(TEXT, 'two')
    expect(discord.early.all).toMatchObject([{ chat: TEXT, what: 'POST' }])
  })

  it('opens a second thread for a second request: a thread has no nonce', async () => {
    discord.channels.set('3', { id: '3', type: 15, name: 'forum', guild_id: '1' })
    for (let n = 0; n < 2; n++)
      await call('POST', '/channels/3/threads', { name: 'News', message: { content: 'x', nonce: 'd0' } })
    expect(discord.messages).toHaveLength(2)
  })

  it.each([
    ['loses the call', { kind: 'cut' }, 0],
    ['loses the answer', { kind: 'cut', after: true }, 1],
    ['answers nothing, and cuts', { kind: 'hang', ms: 20 }, 0],
    ['does it, answers nothing, and cuts', { kind: 'hang', ms: 20, after: true }, 1],
  ] as const)('%s', async (_, fault, there) => {
    discord.fail(/^POST/, fault)
    await expect(post(TEXT, 'one')).rejects.toThrow('fetch failed')
    expect(discord.in(TEXT)).toHaveLength(there)
    expect((await post(TEXT, 'two')).status).toBe(200)
  })

  it('shuts a channel, and remembers every text that stood anywhere', async () => {
    const id = await idOf(await post(TEXT, 'first'))
    await call('PATCH', `/channels/${TEXT}/messages/${id}`, { content: 'second' })
    discord.closed.add(TEXT)
    expect((await post(TEXT, 'third')).status).toBe(403)
    expect(discord.shown.map(({ content }) => content)).toEqual(['first', 'second'])
  })
})
