import type { DurationWords } from '../plain-durations.ts'
import { wordNumbers } from '../word-numbers.ts'

export const durations: DurationWords = {
  numbers: wordNumbers(
    `un uno una un' | due | tre | quattro | cinque | sei | sette | otto | nove | dieci | undici | dodici | tredici | quattordici | quindici | sedici | diciassette | diciotto | diciannove | venti`,
  ),
  units: {
    S: 'second[oi]',
    MIN: 'minut[oi]',
    H: 'or[ae]',
    D: 'giorn[oi]|giornat[ae]',
    W: 'settiman[ae]',
    M: 'mes[ei]',
    Y: 'ann[oi]',
    DE: 'decenni[o]?',
  },
  ago: ['{span} fa'],
  clocks: [
    '(?:alle|dalle|verso le|le|ore)(?: ore)? (?<hour>{hour})[.:](?<minute>{minute})',
    '(?:alle |dalle )?ore (?<hour>{hour})',
    '(?:alle|dalle|verso le) (?<hour>{hour}) (?:di|del) (?<part>{part})',
  ],
  morning: 'mattina|mattino|notte',
  afternoon: 'pomeriggio|sera',
}
