/** Where a clause ends: a mark, or the word that opens a clause of speech without one. */
const BORDER = /[,;:.!?،؛؟—–()«»“”"]|\s(?:que|che|qu['’]|أن|إن|أنه|إنه|أنها|إنها)(?=\s|$)/giu

/** The words around a place that belong to its clause: what follows the last border before it, up to the first one after it. */
export function clauseAround(before: string, after: string): { before: string; after: string } {
  let from = 0
  for (const border of before.matchAll(BORDER)) from = border.index + border[0].length
  const [end] = after.matchAll(BORDER)
  return { before: before.slice(from), after: after.slice(0, end?.index ?? after.length) }
}
