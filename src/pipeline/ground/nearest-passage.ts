import { wordsOf } from '../../language/words.ts'
import type { Reading } from '../../model/reading.ts'

/** The sentence of the article that shares most words with `text`; null when none shares any. */
export function nearestPassage({ text: article, sentences, language }: Reading, text: string): string | null {
  const wanted = wordSet(text, language)
  let best: { readonly passage: string; readonly score: number } | null = null
  for (const span of sentences) {
    const passage = article.slice(...span)
    const words = wordSet(passage, language)
    const shared = words.intersection(wanted).size
    const score = shared / Math.sqrt(words.size + 1)
    if (shared > 0 && score > (best?.score ?? 0)) best = { passage, score }
  }
  return best?.passage ?? null
}

const wordSet = (text: string, language: string | null): Set<string> =>
  new Set(wordsOf(text, language).map((span) => text.slice(...span).toLowerCase()))
