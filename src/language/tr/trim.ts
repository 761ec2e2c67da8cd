import type { TrimCues } from '../trim-cues.ts'
import { wordSet } from '../word-set.ts'

export const trim: TrimCues = {
  leadingConnectives: new Set(['ancak', 'ayrıca', 'öte yandan', 'bu arada']),
  appositiveOpeners: new Set(),
  untouchable: wordSet(`
    değil yok hiç asla sadece yalnızca neredeyse yaklaşık iddia iddiaya göre dedi söyledi belki olabilir
    eski ve veya ama
  `),
}
