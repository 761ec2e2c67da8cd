import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Examiners, openExaminers } from '../../src/adapters/platforms/examine.ts'
import { ofClock } from '../../src/doctor/of-clock.ts'
import { FAKE_TOKEN as DISCORD_TOKEN, DiscordServer } from '../fakes/discord-server.ts'
import { FAKE_TOKEN, TelegramServer } from '../fakes/telegram-server.ts'

describe('what doctor says of the clock', () => {
  it.each([
    [
      95_000,
      'this machine’s is 95 s ahead of Telegram’s: posting hours and roundups come that much too early',
    ],
    [
      -600_000,
      'this machine’s is 10 min behind Telegram’s: posting hours and roundups come that much too late',
    ],
    [86_400_000, 'this machine’s is 24 h ahead of Telegram’s'],
  ])('names one that is off by %i ms, and how to set it', (ahead, says) => {
    const [found, ...more] = ofClock([
      { platform: 'Telegram', ahead },
      { platform: 'Discord', ahead: null },
    ])
    expect(more).toEqual([])
    expect(found).toMatchObject({ level: 'hinders', what: 'clock', todo: expect.stringContaining('NTP') })
    expect(found?.says).toContain(says)
  })

  it('says once what both platforms say', () => {
    const both = ['Telegram', 'Discord'].map((platform) => ({ platform, ahead: 40_000 }))
    expect(ofClock(both).map(({ says }) => says)).toEqual([
      expect.stringContaining('40 s ahead of Telegram’s and Discord’s'),
    ])
  })

  it('is content with half a minute, and says nothing where no answer had a date', () => {
    expect(ofClock([{ platform: 'Discord', ahead: -29_999 }])).toMatchObject([
      { level: 'ok', says: 'agrees with Discord’s' },
    ])
    expect(ofClock([{ platform: 'Discord', ahead: null }])).toEqual([])
  })
})

describe('the platforms’ clocks', () => {
  let telegram: TelegramServer
  let discord: DiscordServer
  let examiners: Examiners
  const HOUR = 3_600_000

  beforeEach(async () => {
    telegram = await new TelegramServer().start()
    discord = await new DiscordServer().start()
    examiners = await openExaminers(
      {
        telegram: { token: FAKE_TOKEN, apiRoot: telegram.apiRoot },
        discord: { token: DISCORD_TOKEN, apiUrl: discord.apiUrl },
      },
      () => Date.now() + HOUR,
    )
  })
  afterEach(async () => {
    examiners.telegram?.close()
    examiners.discord?.close()
    await telegram.stop()
    await discord.stop()
  })

  it('are read off the answers to what is asked anyway', async () => {
    const [there, here] = [await examiners.telegram?.facts(), await examiners.discord?.facts()]
    for (const facts of [there, here]) {
      expect(facts?.clockAhead).toBeGreaterThanOrEqual(HOUR)
      expect(facts?.clockAhead).toBeLessThan(HOUR + 60_000)
    }
    expect(telegram.calls.map(({ method }) => method)).toEqual(['getMe', 'getWebhookInfo'])
  })
})
