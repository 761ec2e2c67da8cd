import { describe, expect, it } from 'vitest'
import { countWords, wordsOf } from '../../src/language/words.ts'

describe('words', () => {
  it('counts words, not marks or blanks', () => {
    expect(countWords('“Rain,” he said – twice.', 'en')).toBe(4)
    expect(countWords(' … — !', 'en')).toBe(0)
  })

  it('gives slices of the text', () => {
    const text = 'Мост закрыт.'
    expect(wordsOf(text, 'ru').map((span) => text.slice(...span))).toEqual(['Мост', 'закрыт'])
  })

  it('works without a language', () => {
    expect(countWords('one two three', null)).toBe(3)
  })

  it.each([
    ['en', 'Don’t pay $1,000.50 to A.B. Holt at 10:30; the e-mail said "no" (twice), rock\u2019n\u2019roll.'],
    ['en', 'x_1 3.5% U.S. #tag @name 20-year-old 1st l\u00ADong \u200Eword\u200E it’s. e.g. 4x4 2nd. 5,'],
    ['fr', 'L’école d’en bas n’ouvrira qu’à 8h30 ; c’est « trop tard ».'],
    ['ru', 'Мост закрыт на 1,5 года, сказал А. Б. Петров – «до 2027-го».'],
    ['ar', 'قال المهندس إن الجسر آمن، وسيفتح في ٢٠٢٧.'],
    ['es', '¿Por qué? El 12,5% dijo «no» — y a las 10.30 h.'],
    ['th', 'สะพานจะเปิดพรุ่งนี้'],
    ['ja', '橋は明日開通する。'],
    ['hi', 'पुल कल खुलेगा।'],
  ])('parts %s as a segmenter does', (language, text) => {
    const segments = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)]
    const wanted = segments.filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment)
    expect(wordsOf(text, language).map((span) => text.slice(...span))).toEqual(wanted)
  })
})
