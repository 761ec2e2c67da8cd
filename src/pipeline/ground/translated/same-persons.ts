import { fold } from '../../../language/fold.ts'
import type { LineCheck } from './line-check.ts'
import { soundOf } from './sound-of.ts'

/** Of the consonants of a name in other letters so many are heard again. */
const HEARD = 0.6

/** Every person that a line names is named again: in the same spelling but for an ending, or by the sound of it. */
export const samePersons: LineCheck = {
  name: 'same-persons',
  run: (of, text, { persons }) => {
    const words = wordsOf(text)
    const named = new Set(wordsOf(of).map(plain))
    const missing = persons.find(
      (name) => named.has(plain(name)) && !words.some((word) => means(word, plain(name))),
    )
    return missing === undefined ? null : `${missing} is not named`
  },
}

const plain = (name: string): string => fold(name).text.toLowerCase()

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{M}]+/gu) ?? []

/** `name` in small letters. A word that begins with a small one is no name, where a script has both. */
function means(word: string, name: string): boolean {
  const stem = name.slice(0, Math.max(3, name.length - 2))
  if (plain(word).startsWith(stem)) return true
  if (/^\p{Ll}/u.test(word)) return false
  const [said, meant] = [soundOf(word), soundOf(name)]
  return (
    meant !== '' &&
    !sameScript(word, name) &&
    common(said, meant) >= Math.max(said.length, meant.length) * HEARD
  )
}

const sameScript = (a: string, b: string): boolean =>
  [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Arabic}/u].some(
    (script) => script.test(a) && script.test(b),
  )

/** How many digits the two have in common, in order. Names are short. */
function common(a: string, b: string): number {
  let row = new Array<number>(b.length + 1).fill(0)
  for (const one of a) {
    const next = [0]
    for (let at = 1; at <= b.length; at++)
      next.push(one === b[at - 1] ? (row[at - 1] ?? 0) + 1 : Math.max(row[at] ?? 0, next[at - 1] ?? 0))
    row = next
  }
  return row[b.length] ?? 0
}
