import { describe, expect, it } from 'vitest'
import { searchTerms, wordsIn } from '../../src/model/search-words.ts'

/** As the store decides: every term is there, whole or as a word's beginning. */
const finds = (typed: string, text: string): boolean => {
  const words = wordsIn(text)
  const terms = searchTerms(typed)
  return (
    terms.length > 0 &&
    terms.every(({ word, whole }) => words.some((one) => (whole ? one === word : one.startsWith(word))))
  )
}

describe('what somebody types finds a text', () => {
  it.each([
    ['BRIDGE', 'The old bridge was closed on Monday.'],
    ['bridge closed', 'Closed: the bridge'],
    ['brid', 'The bridge'],
    ['Zurich', 'Ein Zug nach Zürich'],
    ['STRASSE', 'Die Straße ist gesperrt'],
    ['Straße', 'STRASSE'],
    ['cafe', 'Le Café rouvre'],
    ['eau', 'Le prix de l’eau'],
    ["don't", 'They don’t know'],
    ['istanbul', 'İSTANBUL’da'],
    ['Işık', 'IŞIK'],
    ['смог', 'Смог над городом'],
    ['ее', 'Её мост'],
    ['Αθηνα', 'Στην Αθήνα'],
    ['احمد', 'قال أحمد إن الجسر مغلق'],
    ['أحمد', 'احمد'],
    ['مدرسه', 'المدرسة الجديدة'],
    ['الجسر', 'أغلق جسر قديم'],
    ['جسر', 'والجسر القديم'],
    ['مُحَمَّد', 'محمد'],
    ['٢٠٢٤', 'in March 2024'],
    ['מלך', 'מֶלֶךְ'],
    ['大橋', '昨日大橋關閉了'],
    ['橋', '昨日大橋關閉了'],
    ['了', '昨日大橋關閉了'],
    ['大橋 關閉', '昨日大橋關閉了'],
    ['がっこう', '新しいがっこう'],
    ['다리', '오래된 다리가 닫혔다'],
    ['पुल', 'पुराना पुल बंद'],
    ['สะพาน', 'ปิดสะพานเก่า'],
    ['kd7q', 'kd7q'],
    ['２４', '24 people'],
  ])('%s: %s', (typed, text) => expect(finds(typed, text)).toBe(true))
})

describe('what somebody types does not find a text', () => {
  it.each([
    ['bridge ferry', 'The bridge was closed.'],
    ['ridge', 'The bridge was closed.'],
    ['12', '120 people came'],
    ['橋大', '昨日大橋關閉了'],
    ['か', 'がっこう'],
    ['की', 'का'],
    ['bridges', 'The bridge'],
    ['', 'The bridge'],
    ['!? … 👍', 'The bridge !? … 👍'],
    ["' | !a:* <-> (", 'The bridge'],
  ])('%s: %s', (typed, text) => expect(finds(typed, text)).toBe(false))
})

it('asks for eight words at most, each once, and none that is endless', () => {
  expect(searchTerms('one two three four five six seven eight nine ten one')).toHaveLength(8)
  expect(searchTerms('bridge Bridge BRIDGE')).toEqual([{ word: 'bridge', whole: false }])
  expect(searchTerms('x'.repeat(5_000))[0]?.word).toHaveLength(40)
})

it('keeps nothing but letters, digits and what belongs to them, whatever a text holds', () => {
  const hostile = `it's "quoted" \\' & | ! :* ( ) <-> \u0000 \ud83d half e\u0301 \u202e ${'a'.repeat(10_000)}`
  for (const word of [...wordsIn(hostile), ...searchTerms(hostile).map((term) => term.word)])
    expect(word).toMatch(/^[\p{L}\p{N}\p{M}]{1,40}$/u)
})
