import type { TrimCues } from '../trim-cues.ts'
import { wordSet } from '../word-set.ts'

export const trim: TrimCues = {
  leadingConnectives: new Set(['tuttavia', 'inoltre', 'intanto', 'nel frattempo', 'd altra parte']),
  appositiveOpeners: wordSet('un uno una il la lo'),
  untouchable: wordSet(`
    non mai nessun nessuna solo quasi circa presunto secondo detto dice affermato potrebbe sarebbe senza
    ex e o ma è era che chi cui dove
  `),
}
