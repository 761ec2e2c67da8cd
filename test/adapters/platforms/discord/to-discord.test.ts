import { describe, expect, it } from 'vitest'
import { inert } from '../../../../src/adapters/platforms/discord/inert.ts'
import { toDiscord } from '../../../../src/adapters/platforms/discord/to-discord.ts'
import type { PostBlock, PostButton } from '../../../../src/model/post.ts'

const content = (...blocks: PostBlock[]): string => toDiscord({ blocks }).content
const marked = (text: string): string => inert(text).replaceAll('\u2060', '¦')

describe('what an article says', () => {
  it.each([
    ['Write to @everyone, or @here', 'Write to @¦everyone, or @¦here'],
    [
      '<@12> <@&12> <#12> <:a:12> <t:12> </a:12>',
      '\\<¦@12> \\<¦@&12> \\<¦#12> \\<¦\\:a:12> \\<¦t:12> \\<¦/a:12>',
    ],
    ['**b** _i_ ~~s~~ ||x|| `c`', '\\*\\*b\\*\\* \\_i\\_ \\~\\~s\\~\\~ \\|\\|x\\|\\| \\`c\\`'],
    ['[safe](https://example.com)', '\\[safe\\](https:¦//example.com)'],
    [
      '# one\n## two\n> three\n- four\n1. five\n-# six',
      '\\# one\n\\## two\n\\> three\n\\- four\n1\\. five\n\\-# six',
    ],
    ['  - indented', '  \\- indented'],
    [':tada: at 10:30', '\\:tada: at 10:30'],
    ['a\\*b', 'a\\\\\\*b'],
  ])('is text and nothing else: %s', (text, escaped) => {
    expect(marked(text)).toBe(escaped)
  })

  it.each(['In 2024 prices rose by 1.5 % (or more): “so it is.”', 'A – B, 3:2, #1, a < b and c > d; e-mail'])(
    'is left alone where it is ordinary prose: %s',
    (text) => {
      expect(inert(text)).toBe(text)
    },
  )
})

describe('a post', () => {
  it('has our markdown alone: bold headline, small notes, marked quotations', () => {
    expect(
      content(
        { kind: 'heading', text: 'Harbour *reopens*\nsoon' },
        { kind: 'paragraph', text: '4 May 2025', note: true },
        { kind: 'list', ordered: false, items: [{ text: 'One.' }, { text: 'Two.' }] },
        { kind: 'quote', text: 'We dredged\nall winter.' },
        { kind: 'paragraph', text: 'The end.' },
      ),
    ).toBe(
      '**Harbour \\*reopens\\* soon**\n-# 4 May 2025\n\n• One.\n\n• Two.\n\n> “We dredged\n> all winter.”\n\nThe end.',
    )
  })

  it('quotes lines of ours without quotation marks', () => {
    expect(content({ kind: 'quote', text: '• One\n• Two', lines: true })).toBe('> • One\n> • Two')
  })

  it('keeps the article’s own numbers, which a list of Discord’s would not', () => {
    const items = [
      { ordinal: 1, text: 'Silt', quote: '“So.”' },
      { ordinal: 4, text: 'Wind', note: 'as said' },
    ]
    expect(content({ kind: 'list', ordered: true, items })).toBe(
      '1\\. Silt\n> “So.”\n4\\. Wind\n-# (as said)',
    )
  })

  it('links where we link, and nowhere else', () => {
    const link = (url: string) => content({ kind: 'link', text: 'The [page]', url })
    expect(link('https://example.org/a_(b)')).toBe('[The \\[page\\]](<https://example.org/a_(b)>)')
    expect(link('javascript:alert(1)')).toBe('The \\[page\\]')
    expect(link('https://example.org/>)(x')).not.toContain('>)(x')
  })

  it('calls nobody and shows no previews', () => {
    expect(toDiscord({ blocks: [] })).toMatchObject({
      flags: 4,
      allowed_mentions: { parse: [] },
      components: [],
    })
  })

  it('has five buttons a row, none that Discord would refuse', () => {
    const button = (label: string, argument: string): PostButton => ({ label, command: 'post', argument })
    const many = Array.from({ length: 30 }, (_, i) => button(`${i}`, `${i}`))
    const buttons = [button('a', '0'), button('long id', 'x'.repeat(100)), button('', 'e'), ...many]
    const rows = toDiscord({ blocks: [{ kind: 'buttons', buttons }] }).components
    expect(rows.map(({ components }) => components.length)).toEqual([5, 5, 5, 5, 5])
    expect(rows[0]?.components[0]).toMatchObject({ label: 'a', custom_id: 'post:0' })
    expect(rows[0]?.components[1]).toMatchObject({ label: '1', custom_id: 'post:1' })
  })

  it('cuts a label between graphemes', () => {
    const label = '👨‍👩‍👧‍👦'.repeat(20)
    const buttons = [{ label, command: 'post', argument: '1' }]
    const rows = toDiscord({ blocks: [{ kind: 'buttons', buttons }] }).components
    const [shown = ''] = rows.flatMap(({ components }) =>
      components.map((one) => ('label' in one && one.label) || ''),
    )
    expect(shown.length).toBeLessThanOrEqual(80)
    expect(shown).toMatch(/^(?:👨‍👩‍👧‍👦)+…$/u)
  })
})
