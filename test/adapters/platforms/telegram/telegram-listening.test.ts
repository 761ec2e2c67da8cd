import { afterEach, describe, expect, it } from 'vitest'
import type { Call } from '../../../../src/model/call.ts'
import type { MenuEntry, TranslatedMenus } from '../../../../src/model/menu.ts'
import { until } from '../../../contracts/platform.ts'
import { FAKE_TOKEN } from '../../../fakes/telegram-server.ts'
import { ANNA, GROUP, READER, type TelegramDriver, telegramDriver } from './telegram-driver.ts'

let driver: TelegramDriver
let stopping: AbortController

async function start(
  call: (call: Call) => Promise<void>,
  options: { token?: string; menu?: MenuEntry[]; translated?: TranslatedMenus } = {},
  before: (driver: TelegramDriver) => void = () => {},
): Promise<void> {
  driver = await telegramDriver(options)
  before(driver)
  stopping = new AbortController()
  await driver.platform.listen({ call, chat: async () => {} }, stopping.signal)
}

const ready = () => until(() => driver.platform.status === 'ready')

afterEach(async () => {
  stopping.abort()
  await driver.platform.stop()
  await driver.stop()
})

describe('listening to Telegram', () => {
  it('confirms an update only when it was handled', async () => {
    const kept = Promise.withResolvers<void>()
    await start(() => kept.promise)
    await ready()
    driver.command('reader', 'latest', '')
    await until(() => driver.server.called('getUpdates').length > 2)
    expect(driver.server.pending).toBe(1)
    kept.resolve()
    await until(() => driver.server.pending === 0)
  })

  it('hands an update that failed over again, and never lets it hold up other chats', async () => {
    const heard: string[] = []
    await start(async ({ channel, argument }) => {
      heard.push(argument)
      if (channel.chat === String(GROUP) && heard.filter((one) => one === 'bad').length < 2)
        throw new Error('no')
    })
    await ready()
    driver.server.write(GROUP, READER, { text: '/latest bad' })
    driver.server.write(ANNA.id, ANNA, { text: '/latest good' })
    await until(() => driver.server.pending === 0)
    expect(heard.sort()).toEqual(['bad', 'bad', 'good'])
    expect(driver.events).toContainEqual(expect.objectContaining({ status: 'failed', detail: 'no' }))
    await ready()
  })

  it('keeps the order inside a chat', async () => {
    const heard: string[] = []
    await start(async ({ argument }) => {
      await new Promise((later) => setTimeout(later, argument === '1' ? 30 : 0))
      heard.push(argument)
    })
    for (const n of [1, 2, 3]) driver.command('reader', 'latest', `${n}`)
    await until(() => heard.length === 3)
    expect(heard).toEqual(['1', '2', '3'])
  })

  it('asks for exactly the updates it understands, and no webhook in the way', async () => {
    await start(async () => {})
    await ready()
    await until(() => driver.server.called('getUpdates').length > 0)
    expect(driver.server.called('getUpdates')[0]).toMatchObject({
      timeout: 30,
      allowed_updates: ['message', 'channel_post', 'callback_query', 'my_chat_member'],
    })
    expect(driver.server.called('deleteWebhook')).toHaveLength(1)
  })

  it('offers moderators and readers their commands', async () => {
    const entry = (name: string, moderators: boolean, places: MenuEntry['places']): MenuEntry => ({
      name,
      description: `What ${name} does`,
      moderators,
      places,
      options: [],
      onMessage: null,
    })
    const menu = [entry('digest', true, ['private', 'group']), entry('sources', false, ['group', 'channel'])]
    await start(async () => {}, { menu })
    await until(() => driver.server.called('setMyCommands').length === 3)
    const offered = driver.server
      .called('setMyCommands')
      .map(({ scope, commands }) => [
        (scope as { type: string }).type,
        (commands as { command: string }[]).map(({ command }) => command),
      ])
    expect(offered).toEqual([
      ['all_private_chats', ['digest']],
      ['all_group_chats', ['sources']],
      ['all_chat_administrators', ['digest', 'sources']],
    ])
  })

  it('describes the commands in the language of each person’s app, under the same names', async () => {
    const entry = (description: string): MenuEntry => ({
      name: 'sources',
      description,
      moderators: false,
      places: ['private', 'group'],
      options: [],
      onMessage: null,
    })
    const translated = new Map([
      ['de', [entry('Wer hat was gesagt')]],
      ['ar', [entry('من قال ماذا')]],
      ['pt-BR', [entry('Quem disse o quê')]],
    ])
    await start(async () => {}, { menu: [entry('Who said what')], translated })
    await until(() => driver.server.called('setMyCommands').length === 9)
    const offered = driver.server
      .called('setMyCommands')
      .filter(({ scope }) => (scope as { type: string }).type === 'all_private_chats')
      .map(({ language_code, commands }) => [language_code, commands])
    expect(offered).toEqual([
      [undefined, [{ command: 'sources', description: 'Who said what' }]],
      ['de', [{ command: 'sources', description: 'Wer hat was gesagt' }]],
      ['ar', [{ command: 'sources', description: 'من قال ماذا' }]],
    ])
  })

  it('confirms what it handled when it stops', async () => {
    const heard: string[] = []
    await start(async ({ id }) => void heard.push(id))
    await ready()
    driver.command('reader', 'latest', '')
    await until(() => heard.length === 1)
    stopping.abort()
    await driver.platform.stop()
    expect(driver.server.pending).toBe(0)
  })
})

describe('a login to Telegram', () => {
  it('is refused for a token of another shape, which is sent to nobody', async () => {
    await expect(
      start(async () => {}, { token: 'MTIz.Gabcde.a-token_of_another_platform-altogether' }),
    ).rejects.toMatchObject({
      code: 'bad-token',
      args: { variable: 'TELEGRAM_BOT_TOKEN' },
    })
    expect(driver.server.calls).toEqual([])
  })

  it('is refused for a token that Telegram does not know, and says none', async () => {
    const token = '7654321:zyxwvutsrqponmlkjihgfedcbaZYXWVUTSR'
    await expect(start(async () => {}, { token })).rejects.toMatchObject({ code: 'bad-token' })
    expect(driver.platform.status).toBe('failed')
    expect(JSON.stringify(driver.events)).not.toContain('zyxwv')
  })

  it('goes on trying when the server is away, and start-up goes on', async () => {
    await start(
      async () => {},
      {},
      ({ server }) => server.fail('getMe', { kind: 'cut' }),
    )
    expect(driver.platform.status).toBe('failed')
    expect(JSON.stringify(driver.events)).not.toContain(FAKE_TOKEN.slice(8))
    await ready()
  })

  it('can be given up while the server does not answer', async () => {
    await start(
      async () => {},
      {},
      ({ server }) => server.fail('getMe', { kind: 'hang' }),
    )
    expect(driver.platform.status).toBe('connecting')
    stopping.abort()
    await driver.platform.stop()
    expect(driver.platform.status).toBe('off')
  })

  it('waits for another program that polls to leave', async () => {
    await start(
      async () => {},
      {},
      ({ server }) =>
        server.fail('getUpdates', {
          kind: 'answer',
          status: 409,
          description: 'Conflict: terminated by other getUpdates request',
        }),
    )
    await until(() => driver.platform.status === 'failed')
    expect(driver.events.at(-1)).toMatchObject({ detail: expect.stringContaining('Conflict') })
    await ready()
  })
})
