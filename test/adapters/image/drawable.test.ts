import { describe, expect, it } from 'vitest'
import { drawable } from '../../../src/adapters/image/drawable.ts'

const has = (letter: number): boolean =>
  /[\p{Script=Latin}\p{Script=Arabic}\p{P}\p{N}\p{Sc}©®™№]/u.test(String.fromCodePoint(letter))

describe('what fonts can show of a text', () => {
  it.each([
    ['Fire 🔥 in Łódź 👩‍👩‍👧', 'Fire in Łódź'],
    ['Keycap 1️⃣ and #2 * ©', 'Keycap 1 and #2 * ©'],
    ['soft\u00adhyphen\tand\u0000tab', 'soft hyphen and tab'],
    ['e\u0301', 'é'],
  ])('leaves out pictographs and controls: %s', (text, shown) => {
    expect(drawable(text, has)).toBe(shown)
  })

  it('keeps what joins or turns letters, though it has no look of its own', () => {
    expect(drawable('می\u200cخواهم \u2068A\u2069', has)).toBe('می\u200cخواهم \u2068A\u2069')
  })

  it('is null where a letter is in no font', () => {
    expect(drawable('東京 opens', has)).toBeNull()
  })
})
