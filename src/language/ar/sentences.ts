import type { SentenceCues } from '../sentence-cues.ts'
import { wordSet } from '../word-set.ts'

export const sentences: SentenceCues = {
  abbreviations: wordSet('د أ'),
}
