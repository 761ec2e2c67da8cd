import { isIrregularForm } from '../../../../language/stem.ts'
import type { Token } from '../../../../language/tokens.ts'
import { isNumber } from '../number-stems.ts'
import { type Pair, PUNCTUATION, wordsOf } from '../pair.ts'
import type { GateCheck } from './gate-check.ts'

/**
 * Who did it, and whether it is done: "will open" is not "opened", nor "was robbed by" "robbed". A verb
 * keeps its form and the small words before it.
 */
export const verbs: GateCheck = {
  name: 'verbs',
  failing: (pair) => [...changedForms(pair), ...lostHelpers(pair), ...addedPassives(pair)],
  says: (words) => `who did it, or whether it is done, is not the same: ${words}`,
}

function changedForms({ statement, alignment, evidence, cues }: Pair): string[] {
  const changed = statement.tokens.filter((token, at) => {
    const partner = evidence[alignment[at] ?? -1]
    const free = cues.grammar.has(token.word) || cues.speech.has(token.word) || isNumber(token)
    return partner && !free && formOf(token) !== formOf(partner)
  })
  return wordsOf(changed)
}

/** What an ending does to a word; a plural or a third person changes neither time nor doer. */
function formOf({ word }: Token): string {
  if (isIrregularForm(word)) return word
  return /(?:ed|ing)$/.exec(word)?.[0] ?? 'plain'
}

/** How far before a word what governs it as a verb may stand: "will soon be opened". */
const REACH = 3

function lostHelpers({ alignment, evidence, cues, between }: Pair): string[] {
  const paired = new Set(alignment)
  const lost = (at: number): Token[] => {
    const found: Token[] = []
    for (let before = at - 1; before >= Math.max(0, at - REACH); before--) {
      const token = evidence[before]
      if (!token || paired.has(before) || PUNCTUATION.test(between(before))) break
      // "Two men who were on board": what is left out with its relative is an aside.
      if (cues.relatives.has(token.word) || token.word === 'that') return []
      if (cues.helpers.has(token.word)) found.push(token)
    }
    return found
  }
  return wordsOf([...paired].flatMap((at) => (at === null ? [] : lost(at))))
}

/** "Lee robbed the baker" does not say "Lee was robbed". */
function addedPassives({ statement, alignment, cues, index, evidence }: Pair): string[] {
  const said = new Set(evidence.map(({ word }) => word))
  return wordsOf(
    statement.tokens.filter(({ word }, at) => {
      const next = statement.tokens[at + 1]
      const isAdded = alignment[at] === null && cues.passives.has(word) && !said.has(word)
      return isAdded && next && alignment[at + 1] !== null && !index.functionWords.has(next.word)
    }),
  )
}
