import type { TrimCues } from '../trim-cues.ts'
import { wordSet } from '../word-set.ts'

export const trim: TrimCues = {
  leadingConnectives: new Set(['no entanto', 'além disso', 'entretanto', 'enquanto isso', 'por outro lado']),
  appositiveOpeners: wordSet('um uma o a'),
  untouchable: wordSet(`
    não nunca nenhum nenhuma só apenas quase cerca suposto alegado segundo disse afirmou poderia seria
    sem ex antigo e ou mas é era que quem cujo onde
  `),
}
