import type { TrimCues } from '../trim-cues.ts'
import { wordSet } from '../word-set.ts'

export const trim: TrimCues = {
  leadingConnectives: new Set([
    'cependant',
    'toutefois',
    'par ailleurs',
    'en outre',
    'de plus',
    'pendant ce temps',
  ]),
  appositiveOpeners: wordSet('un une le la l'),
  untouchable: wordSet(`
    ne pas jamais aucun aucune seulement presque environ présumé prétendu selon dit déclaré affirmé peut
    pourrait serait sans ancien ancienne et ou mais est était qui que dont où
  `),
}
