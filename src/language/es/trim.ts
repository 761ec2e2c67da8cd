import type { TrimCues } from '../trim-cues.ts'
import { wordSet } from '../word-set.ts'

export const trim: TrimCues = {
  leadingConnectives: new Set(['sin embargo', 'además', 'por otra parte', 'mientras tanto', 'por otro lado']),
  appositiveOpeners: wordSet('un una el la'),
  untouchable: wordSet(`
    no nunca ningún ninguna solo sólo casi unos presunto supuesto según dijo afirmó podría sería sin ex
    antiguo y o pero es era que quien cuyo donde
  `),
}
