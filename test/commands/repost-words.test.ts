import { expect, it } from 'vitest'
import { repostWords } from '../../src/commands/repost-words.ts'
import type { Call } from '../../src/model/call.ts'

const NOTHING = { id: '', target: '', comment: null, silent: false }

it.each<[string, Record<string, string>, object]>([
  ['', {}, {}],
  ['@news', {}, { target: '@news' }],
  ['kd7q', {}, { id: 'kd7q' }],
  ['kd7q @news', {}, { id: 'kd7q', target: '@news' }],
  ['@news silent', {}, { target: '@news', silent: true }],
  ['silent', {}, { silent: true }],
  ['@news comment: Worth a read: today.', {}, { target: '@news', comment: 'Worth a read: today.' }],
  [
    'kd7q @news silent Comment:\nTwo\nlines',
    {},
    { id: 'kd7q', target: '@news', silent: true, comment: 'Two\nlines' },
  ],
  ['comment: a silent town', {}, { comment: 'a silent town' }],
  ['@news comment:  ', {}, { target: '@news' }],
  ['', { channel: '5', comment: 'Look', silent: 'true' }, { target: '5', comment: 'Look', silent: true }],
  ['', { silent: 'false' }, {}],
])('/repost %j with %j', (argument, options, asked) => {
  expect(repostWords({ argument, options } as unknown as Call)).toEqual({ ...NOTHING, ...asked })
})
