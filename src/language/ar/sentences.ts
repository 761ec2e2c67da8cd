import type { SentenceCues } from '../sentences.ts'
import { wordSet } from '../word-set.ts'

export const sentences: SentenceCues = {
  abbreviations: wordSet('د أ'),
}
