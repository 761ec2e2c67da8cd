import type { TrimCues } from '../trim-cues.ts'
import { wordSet } from '../word-set.ts'

export const trim: TrimCues = {
  leadingConnectives: new Set(['однак', 'крім того', 'тим часом', 'водночас', 'при цьому']),
  appositiveOpeners: new Set(),
  untouchable: wordSet(`
    не ні немає ніколи лише тільки майже близько нібито ймовірно за даними повідомив сказав заявив
    можливо може би без колишній екс і та або але а був який яка де
  `),
}
