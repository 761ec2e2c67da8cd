import { describe, expect, it } from 'vitest'
import { inert } from '../../../../src/adapters/platforms/telegram/inert.ts'

const marked = (text: string): string => inert(text).replaceAll('\u2060', '|')

describe('what Telegram would make live', () => {
  it.each([
    ['Write to @harbour_master today', 'Write to @|harbour_master today'],
    ['Send /digest or (/sources).', 'Send /|digest or (/|sources).'],
    ['Under #storm2024 and #2ndwave', 'Under #|storm2024 and #|2ndwave'],
    ['Shares of $ACME fell', 'Shares of $|ACME fell'],
    ['See example.com, or www.example.co.uk/a.html.', 'See example.|com, or www.|example.|co.|uk/a.|html.'],
    ['See https://example.org/x', 'See https:|//example.|org/x'],
    ['Open tg://resolve?domain=someone', 'Open tg:|//resolve?domain=someone'],
    ['Mail news.desk@example.org', 'Mail news.|desk@|example.|org'],
    ['Mail a@b.c or x@-1.2', 'Mail a@|b.c or x@|-1.2'],
    ['Смотри пример.рф', 'Смотри пример.|рф'],
    ['See cafe\u0301.com and 🚢.ws', 'See cafe\u0301.|com and 🚢.|ws'],
    ['The server 192.0.2.17 answered', 'The server 192.0.2.|17 answered'],
    ['Call +1 (212) 555-0100', 'Call +|1 (212) 555-0100'],
  ])('%s', (text, broken) => {
    expect(marked(text)).toBe(broken)
  })

  it.each([
    'Prices rose by 1.5m tonnes, or 2.75% and/or more.',
    'The U.S. and the U.K. met at 9 a.m. on 3/4/2024; e.g. in St. Ives.',
    'She came in at #1 with $5, US$20 and A$3.50.',
    'The plant runs 24/7 at 60 km/h … and then "stopped." He left.',
    'A smile :) and a ratio 3:2 // not an address; 5 @ 3 each; C# and F#.',
    'No. 10, v.2, a.b and 1.2.3',
    '“Quoted.” ‘So.’ (Yes.) Two sentences. Then more.',
  ])('leaves ordinary prose alone: %s', (text) => {
    expect(inert(text)).toBe(text)
  })

  it('does its work once', () => {
    const once = inert('@name /cmd #tag example.com a@b.org $USD https://x.yz +44 20 7946 0000')
    expect(inert(once)).toBe(once)
  })
})
