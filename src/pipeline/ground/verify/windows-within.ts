import { cuesFor } from '../../../language/languages.ts'
import type { VerificationCues } from '../../../language/verification.ts'
import type { Said } from '../said-in.ts'
import type { ArticleIndex } from './article-index.ts'
import { type Window, windowOver } from './evidence-window.ts'

/**
 * The window and what may stand for it: each of its two sentences alone, and a sentence with its plain
 * attribution at the other end. Whatever one of them supports is supported: none says more than the article.
 */
export function windowsWithin(window: Window, reading: Said, index: ArticleIndex): Window[] {
  const { first, last } = window
  const alone = first === last ? [window] : [windowOver(first, first, index), windowOver(last, last, index)]
  const cues = cuesFor(reading.language).verification
  const turned = cues ? alone.flatMap((sentence) => attributionMoved(sentence, cues)) : []
  return [window, ...(first === last ? [] : alone), ...turned]
}

/** "The bridge is safe, Lee said on Friday." as "Lee said the bridge is safe, on Friday." */
function attributionMoved(sentence: Window, cues: VerificationCues): Window[] {
  const { tokens, between } = sentence
  const comma = tokens.findLastIndex((_, at) => at < tokens.length - 1 && between(at).startsWith(','))
  const said = tokens.findIndex(({ word }, at) => at > comma && cues.speech.has(word))
  if (comma < 1 || said === -1 || said - comma > SPEAKER) return []
  const inside = tokens.slice(comma + 1, said + 1)
  if (tokens.slice(said).some(({ word }) => cues.negations.has(word))) return []
  const speaks = said > comma + 1 && inside[0]?.capital === true && isOneClause(inside, cues)
  return speaks ? [inOrder(sentence, [comma + 1, said + 1], [0, comma + 1], [said + 1, tokens.length])] : []
}

/** Words from the comma to the verb: a name, or a name and a title. */
const SPEAKER = 5

const isOneClause = (tokens: Window['tokens'], { clauseOpeners, relatives, pronouns }: VerificationCues) =>
  !tokens.some(({ word }) => clauseOpeners.has(word) || relatives.has(word) || pronouns.has(word))

/** The same words, their parts in another order; what follows the moved clause keeps its comma. */
function inOrder(sentence: Window, ...parts: readonly (readonly [number, number])[]): Window {
  const places = parts.flatMap(([from, to]) => Array.from({ length: to - from }, (_, at) => from + at))
  const between = (at: number): string => {
    const [here = 0, next] = [places[at], places[at + 1]]
    if (next === here + 1 || next === undefined) return sentence.between(here)
    return at === (parts[0]?.[1] ?? 0) - (parts[0]?.[0] ?? 0) - 1 ? ' ' : ', '
  }
  const tokens = places.flatMap((at) => sentence.tokens.slice(at, at + 1))
  return { ...sentence, tokens, between }
}
