import { expect, it } from 'vitest'
import { isFull, whyOf } from '../../../src/adapters/database/why-of.ts'

it.each([
  // As its file system throws them.
  [{ name: 'ErrnoError', errno: 51 }, 'no space is left on the disk', true],
  [{ name: 'ErrnoError', errno: 69 }, 'the file system may only be read', false],
  [{ name: 'ErrnoError', errno: 7 }, 'file system error 7', false],
  [
    new Error('could not extend file: No space left on device\nat x'),
    'could not extend file: No space left on device',
    true,
  ],
  [new Error('ENOSPC: no space left on device, mkdir'), 'ENOSPC: no space left on device, mkdir', true],
  [new Error('invalid page'), 'invalid page', false],
  ['exit 1', 'exit 1', false],
])('says what %j is about in one line, and whether the disk is full', (error, why, full) => {
  expect(whyOf(error)).toBe(why)
  expect(isFull(error)).toBe(full)
})
