import type { DurationWords } from '../plain-durations.ts'
import { wordNumbers } from '../word-numbers.ts'

export const durations: DurationWords = {
  numbers: wordNumbers(
    `un une | deux | trois | quatre | cinq | six | sept | huit | neuf | dix | onze | douze | treize | quatorze | quinze | seize | - | - | - | vingt`,
  ),
  units: {
    S: 'secondes?',
    MIN: 'minutes?',
    H: 'heures?',
    D: 'jours?|journées?',
    W: 'semaines?',
    M: 'mois',
    Y: 'ans?|années?',
    DE: 'décennies?',
  },
  ago: ['il y a {span}'],
  clocks: [
    '(?:à|vers|dès|avant|après) (?<hour>{hour}) ?h(?: ?(?<minute>{minute}))?',
    '(?:à|vers|dès) (?<hour>{hour})(?: heures?(?: (?<minute>{minute}))?|:(?<minute2>{minute}))',
  ],
}
