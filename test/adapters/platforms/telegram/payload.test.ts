import { describe, expect, it } from 'vitest'
import {
  fromCallbackData,
  fromStart,
  toCallbackData,
  toStart,
} from '../../../../src/adapters/platforms/telegram/payload.ts'

describe('what buttons and deep links carry', () => {
  it('comes back as it went in', () => {
    for (const argument of ['a_b-c', 'x:y', '']) {
      expect(fromCallbackData(toCallbackData('sources', argument) ?? '')).toEqual({
        command: 'sources',
        argument,
      })
    }
    expect(fromStart(toStart('claim', 'a_b-c') ?? '')).toEqual({ command: 'claim', argument: 'a_b-c' })
    expect(fromStart(toStart('help', '') ?? '')).toEqual({ command: 'help', argument: '' })
    expect(fromCallbackData(toCallbackData('discard', null) ?? '')).toEqual({
      command: 'discard',
      argument: '',
    })
  })

  it('is refused over 64 bytes, and in a link with other characters than Telegram takes', () => {
    expect(toCallbackData('a', 'b'.repeat(62))).not.toBeNull()
    expect(toCallbackData('a', 'b'.repeat(63))).toBeNull()
    expect(toCallbackData('a', 'é'.repeat(32))).toBeNull()
    expect(toStart('a', 'b'.repeat(62))).not.toBeNull()
    expect(toStart('a', 'b'.repeat(63))).toBeNull()
    expect(toStart('a', 'b c')).toBeNull()
  })
})
