import { describe, expect, it } from 'vitest'
import type { TelegramMessage } from '../../../../src/adapters/platforms/telegram/telegram-message.ts'
import { toTelegram } from '../../../../src/adapters/platforms/telegram/to-telegram.ts'
import type { PostBlock } from '../../../../src/model/post.ts'

const rendered = (...blocks: PostBlock[]): TelegramMessage => toTelegram({ blocks }, { kind: 'callback' })

/** Each entity's type with the text it covers. */
const covered = ({ text, entities }: TelegramMessage): string[][] =>
  entities.map(({ type, offset, length }) => [type, text.slice(offset, offset + length)])

describe('a post as a Telegram message', () => {
  it('has a bold headline, the date line under it, points, and reasons with their quotations', () => {
    const message = rendered(
      { kind: 'heading', text: 'Harbour reopens' },
      { kind: 'paragraph', text: '4 May 2025 · pasted text', note: true },
      { kind: 'list', ordered: false, items: [{ text: 'The quay is open.' }, { text: 'Ships wait.' }] },
      { kind: 'heading', text: '2 of the 2 reasons' },
      {
        kind: 'list',
        ordered: true,
        items: [
          { ordinal: 1, text: 'The silt is gone', quote: 'We dredged all winter.' },
          { ordinal: 2, text: 'Trade' },
        ],
      },
    )
    expect(message.text).toBe(
      [
        'Harbour reopens',
        '4 May 2025 · pasted text',
        '',
        '• The quay is open.',
        '',
        '• Ships wait.',
        '',
        '2 of the 2 reasons',
        '1. The silt is gone',
        '“We dredged all winter.”',
        '2. Trade',
      ].join('\n'),
    )
    expect(covered(message)).toEqual([
      ['bold', 'Harbour reopens'],
      ['italic', '4 May 2025 · pasted text'],
      ['bold', '2 of the 2 reasons'],
      ['expandable_blockquote', '“We dredged all winter.”'],
    ])
  })

  it('keeps the channel’s own hashtags live, and nothing that stands beside them', () => {
    const text = (words: string) => rendered({ kind: 'paragraph', text: words, tags: true }).text
    expect(text('#rail #trams_2')).toBe('#rail #trams_2')
    expect(text('#rail @all')).toBe('#\u2060rail @\u2060all')
  })

  it('folds lines of ours away without quotation marks', () => {
    const message = rendered({ kind: 'quote', text: '• One\n• Two', lines: true })
    expect(covered(message)).toEqual([['expandable_blockquote', '• One\n• Two']])
  })

  it('counts offsets in UTF-16 units', () => {
    const message = rendered({ kind: 'paragraph', text: '🧑‍🚒 came' }, { kind: 'heading', text: 'After 🚢' })
    expect(covered(message)).toEqual([['bold', 'After 🚢']])
  })

  it('shows markup of an article as the characters it is', () => {
    const message = rendered({ kind: 'paragraph', text: '<b>big</b> *news* [a](b) _c_ `d`' })
    expect(message.entities).toEqual([])
    expect(message.text.replaceAll('\u2060', '')).toBe('<b>big</b> *news* [a](b) _c_ `d`')
  })

  it('keeps the quotation marks that an article opens with', () => {
    expect(rendered({ kind: 'quote', text: '“It holds,” she said.' }).text).toBe('“It holds,” she said.')
  })

  it('links words to an address, and leaves words whose address is none', () => {
    const link = (url: string) => rendered({ kind: 'link', text: 'Read it', url }).entities
    expect(link('https://example.org')).toEqual([
      { type: 'text_link', offset: 0, length: 7, url: 'https://example.org/' },
    ])
    expect(link('javascript:alert(1)')).toEqual([])
    expect(link('http://localhost/x')).toEqual([])
    expect(link('tg://user?id=5')).toEqual([])
  })

  it('leaves out what has no text', () => {
    const message = rendered(
      { kind: 'paragraph', text: ' \n' },
      { kind: 'heading', text: '' },
      { kind: 'list', ordered: false, items: [{ text: '\n' }] },
      { kind: 'paragraph', text: ' One. ' },
    )
    expect(message).toMatchObject({ text: 'One.', entities: [] })
  })

  it('drops the characters that the server drops, before it counts', () => {
    const message = rendered(
      { kind: 'heading', text: 'A\u202ea\r\nb\tc\u0000d\u030a' },
      { kind: 'heading', text: 'z' },
    )
    expect(message.text).toBe('Aa\nb c d\nz'.replace(' d', ' d'))
    expect(covered(message)).toEqual([
      ['bold', 'Aa\nb c d'],
      ['bold', 'z'],
    ])
  })

  it('composes a ring with its letter, which the server would drop', () => {
    expect(rendered({ kind: 'paragraph', text: 'A\u030alesund' }).text).toBe('Ålesund')
  })

  it("leaves commands in the bot's own words live, and nothing else", () => {
    const own = 'Use /help, not example.org or @name.'
    expect(
      rendered(
        { kind: 'paragraph', text: own, own: true },
        { kind: 'list', ordered: false, items: [{ text: own }], own: true },
      ).text.replaceAll('\u2060', '|'),
    ).toBe('Use /help, not example.|org or @|name.\n\n• Use /help, not example.|org or @|name.')
  })

  it('shows no preview of a page', () => {
    expect(rendered({ kind: 'paragraph', text: 'x' }).link_preview_options).toEqual({ is_disabled: true })
  })
})

describe('buttons', () => {
  const buttons: PostBlock = {
    kind: 'buttons',
    buttons: [
      { label: 'Sources · 5', command: 'sources', argument: 'Ab_c-1' },
      { label: 'Timeline · 6', command: 'timeline', argument: 'Ab_c-1' },
      { label: 'Evidence', command: 'evidence', argument: 'Ab_c-1' },
      { label: 'Discard', command: 'discard', argument: null },
    ],
  }

  it('call back in groups and private chats, as many in a row as a phone shows', () => {
    const { reply_markup } = toTelegram({ blocks: [buttons] }, { kind: 'callback' })
    expect(reply_markup?.inline_keyboard).toEqual([
      [
        { text: 'Sources · 5', callback_data: 'sources:Ab_c-1' },
        { text: 'Timeline · 6', callback_data: 'timeline:Ab_c-1' },
      ],
      [
        { text: 'Evidence', callback_data: 'evidence:Ab_c-1' },
        { text: 'Discard', callback_data: 'discard' },
      ],
    ])
  })

  it('open the private chat with the bot from a channel', () => {
    const { reply_markup } = toTelegram({ blocks: [buttons] }, { kind: 'link', botUsername: 'a_bot' })
    expect(reply_markup?.inline_keyboard.flat()[0]).toEqual({
      text: 'Sources · 5',
      url: 'https://t.me/a_bot?start=sources_Ab_c-1',
    })
  })

  it('are left out when Telegram would refuse what they carry', () => {
    const long: PostBlock = {
      kind: 'buttons',
      buttons: [{ label: 'x', command: 'sources', argument: 'ä'.repeat(40) }],
    }
    expect(toTelegram({ blocks: [long] }, { kind: 'callback' }).reply_markup).toBeUndefined()
    expect(toTelegram({ blocks: [long] }, { kind: 'link', botUsername: 'b' }).reply_markup).toBeUndefined()
  })
})
