/**
 * How a name sounds, as digits: the six classes of consonants of Soundex (R. C. Russell, US patent
 * 1 261 167), for Latin, Cyrillic and Arabic letters, the first one classed like the others. Vowels and
 * what spellings add or leave out (h and its like, y, w, the Arabic article) say nothing.
 */
export function soundOf(name: string): string {
  const plain = name.normalize('NFKD').toLowerCase().replace(/^ال/, '')
  const classes = [...plain].map((letter) => CLASS.get(letter) ?? '').join('')
  return classes.replace(/(\d)\1+/g, '$1')
}

const CLASS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    1: 'bfpvбвпфبف',
    2: 'cgjkqsxzgßçşğгґжзкцчшщсجزسشصقكغظ',
    3: 'dtдтدتطضثذ',
    4: 'lłлل',
    5: 'mnмнمن',
    6: 'rрر',
  }).flatMap(([digit, letters]) => [...letters].map((letter): [string, string] => [letter, digit])),
)
