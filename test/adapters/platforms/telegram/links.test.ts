import { describe, expect, it } from 'vitest'
import { chatTarget, messageLink } from '../../../../src/adapters/platforms/telegram/links.ts'
import type { Channel } from '../../../../src/model/channel.ts'

describe('targets', () => {
  it.each([
    ['@harbour_news', '@harbour_news'],
    [' -1001234567890 ', '-1001234567890'],
    ['https://t.me/harbour_news', '@harbour_news'],
    ['t.me/harbour_news/55', '@harbour_news'],
    ['https://t.me/s/harbour_news?before=3', '@harbour_news'],
    ['https://telegram.me/harbour_news', '@harbour_news'],
    ['https://t.me/c/1234567890/55', '-1001234567890'],
    ['https://t.me/+AbCdEf', null],
    ['harbour news', null],
    ['https://example.org/harbour', null],
    ['@a', null],
  ])('%s', (target, chat) => {
    expect(chatTarget(target)).toBe(chat)
  })
})

describe('addresses of messages', () => {
  const link = (chat: string, topic: string | null, handle: string | null, id = '12') =>
    messageLink({ channel: { platform: 'telegram', chat, topic } satisfies Channel, id }, handle)

  it('go by name where there is one, by id in supergroups, and are missing elsewhere', () => {
    expect(link('-1009', null, '@harbour_news')).toBe('https://t.me/harbour_news/12')
    expect(link('-1001234', null, null)).toBe('https://t.me/c/1234/12')
    expect(link('-1001234', '8', null)).toBe('https://t.me/c/1234/8/12')
    expect(link('-44', null, null)).toBeNull()
    expect(link('7', null, null)).toBeNull()
    expect(link('-1001234', null, null, 'ephemeral-7-4')).toBeNull()
  })
})
