import { describe, expect, it } from 'vitest'
import { applyCuts, cutsOf, datelineOf } from '../../src/language/trim.ts'

const trimmed = (sentence: string, language = 'en') => applyCuts(sentence, cutsOf(sentence, language))

describe('datelineOf', () => {
  it.each([
    ['MOSCOW – The mayor resigned.', 'MOSCOW – ', 'en'],
    ['PARIS (AP) — The mayor resigned.', 'PARIS (AP) — ', 'en'],
    ['Berlin, 3 March - The mayor resigned.', 'Berlin, 3 March - ', 'en'],
    ['NEW YORK, March 3 (Reuters) - A bridge fell.', 'NEW YORK, March 3 (Reuters) - ', 'en'],
    ['WASHINGTON, D.C. — A bridge fell.', 'WASHINGTON, D.C. — ', 'en'],
    ['(CNN)A bridge fell.', '(CNN)', 'en'],
    ['Oslo (CNN) -- A bridge fell.', 'Oslo (CNN) -- ', 'en'],
    ['Berlin (dpa) - Die Brücke ist gesperrt.', 'Berlin (dpa) - ', 'de'],
    ['МОСКВА, 3 марта — Мост закрыли.', 'МОСКВА, 3 марта — ', 'ru'],
    ['القاهرة - أعلن الوزير إغلاق الجسر.', 'القاهرة - ', 'ar'],
    ['دبي (رويترز) - أعلن الوزير إغلاق الجسر.', 'دبي (رويترز) - ', 'ar'],
  ])('is found in %s', (sentence, dateline, language) => {
    expect(sentence.slice(...(datelineOf(sentence, language) ?? [0, 0]))).toBe(dateline)
  })

  it.each([
    ['Paris — the city of light — is dark.', 'en'],
    ['Paris — The city of light — is dark.', 'en'],
    ['NATO — The alliance — said no.', 'en'],
    ['NO — Russia did not agree.', 'en'],
    ['Smith, 45 - The player of the year left.', 'en'],
    ['Москва — Третий Рим, писали монахи.', 'ru'],
    ['The mayor left – He did not say why.', 'en'],
  ])('is not seen in %s', (sentence, language) => {
    expect(datelineOf(sentence, language)).toBeNull()
  })
})

describe('cutsOf', () => {
  it('allows a leading connective only where the rest can open a sentence as it stands', () => {
    expect(trimmed('However, Ann Lee stayed.')).toBe('Ann Lee stayed.')
    expect(trimmed('However, the mayor stayed.')).toBe('However, the mayor stayed.')
    expect(trimmed('Allegedly, Ann Lee stayed.')).toBe('Allegedly, Ann Lee stayed.')
  })

  it('allows bracketed asides without digits, denials or attributions, outside quotations', () => {
    expect(trimmed('The mill (pictured) closed.')).toBe('The mill closed.')
    for (const kept of [
      'The mill (built in 1904) closed.',
      'The mill (not the inn) closed.',
      'The mill closed (he said).',
      'He said “the mill (ours) closed” today.',
    ])
      expect(cutsOf(kept, 'en')).toEqual([])
  })

  it('allows a description between commas after a full name', () => {
    expect(trimmed('Ann Lee, a baker in the old town, left on Monday.')).toBe('Ann Lee left on Monday.')
  })

  it('keeps lists, restrictions, hedges and attributions', () => {
    for (const kept of [
      'Ann Lee, a baker, a tailor, left.',
      'Ann Lee, a baker, and Bob left.',
      'Ann Lee, the alleged thief, left.',
      'Ann Lee, the former mayor, left.',
      'Ann Lee, who runs the mill, left.',
      'The mill will close, police said, on Monday.',
      'The mill will not close on Monday.',
      'Bread, a staple here, ran out.',
    ])
      expect(cutsOf(kept, 'en')).toEqual([])
  })

  it('leaves what is left in the article’s own characters, in order', () => {
    const sentence = 'PARIS (AP) — Ann Lee, the owner of the mill (pictured), left.'
    const cuts = cutsOf(sentence, 'en')
    expect(cuts).toEqual([...cuts].sort((a, b) => a[0] - b[0]))
    expect(applyCuts(sentence, [])).toBe(sentence)
    expect(applyCuts(sentence, cuts.slice(0, 1))).toBe('Ann Lee, the owner of the mill (pictured), left.')
  })

  it('knows the dateline alone in a language without trim words', () => {
    expect(trimmed('МОСКВА, 3 марта — Мост (на фото) закрыли.', 'bg')).toBe('Мост (на фото) закрыли.')
  })

  it('comes to an end on hostile sentences', () => {
    for (const hostile of [
      'Ann Lee, a '.repeat(50_000),
      `x${'('.repeat(300_000)}`,
      `x(${' '.repeat(300_000)}`,
      'Aa '.repeat(100_000),
    ])
      expect(Array.isArray(cutsOf(hostile, 'en'))).toBe(true)
  })
})
