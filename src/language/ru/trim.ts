import type { TrimCues } from '../trim-cues.ts'
import { wordSet } from '../word-set.ts'

export const trim: TrimCues = {
  leadingConnectives: new Set(['однако', 'кроме того', 'между тем', 'тем временем', 'при этом']),
  appositiveOpeners: new Set(),
  untouchable: wordSet(`
    не ни нет никогда только почти около якобы предположительно по данным сообщил сказал заявил возможно
    может бы без бывший экс и или но а был который которая где
  `),
}
