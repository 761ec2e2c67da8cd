import { readFileSync } from 'node:fs'
import { load } from 'js-yaml'
import { describe, expect, it } from 'vitest'
import { withChannel } from '../../../src/adapters/config/channels-text.ts'

const added = (text: string): string | null => withChannel(text, 'news', 'telegram/@news')

describe('channels.yaml', () => {
  it('keeps all its comments, as it comes with the program', () => {
    const text = readFileSync('config/channels.yaml', 'utf8')
    const after = added(text) ?? ''
    expect(load(after)).toEqual({ channels: { news: 'telegram/@news' }, engines: {}, moderators: [] })
    for (const line of text.split('\n').filter((one) => one.startsWith('#'))) expect(after).toContain(line)
  })

  it.each([
    ['nothing', '', { news: 'telegram/@news' }],
    ['a name', 'channels:\n', { news: 'telegram/@news' }],
    ['a name at the end', 'channels:', { news: 'telegram/@news' }],
    ['other keys alone', 'moderators: [telegram/1]\n', { news: 'telegram/@news' }],
    ['an empty list, with a comment', 'channels: {} # none yet\nengines: {}\n', { news: 'telegram/@news' }],
    ['one line', 'channels: { a: telegram/@a }\n', { a: 'telegram/@a', news: 'telegram/@news' }],
    [
      'several lines with comments between',
      'channels: # ours\n    # the first\n\n    a: telegram/@a\n    b:\n      target: discord/1\n',
      { a: 'telegram/@a', b: { target: 'discord/1' }, news: 'telegram/@news' },
    ],
  ])('takes one more where it holds %s', (_, text, channels) => {
    const after = added(text) ?? ''
    expect((load(after) as { channels: object }).channels).toEqual(channels)
    for (const comment of text.match(/#.*/g) ?? []) expect(after).toContain(comment)
  })

  it.each([
    ['the name is taken', 'channels: { news: telegram/@other }\n'],
    ['it cannot be read', 'channels: { a: [\n'],
    ['it is a list', '- a\n'],
    ['it is laid out in another way', '{ "channels": { "a": "telegram/@a" } }\n'],
    ['its channels are an anchor of something else', 'x: &c { a: telegram/@a }\nchannels: *c\n'],
  ])('is left alone where %s', (_, text) => {
    expect(added(text)).toBeNull()
  })
})
