import type { DurationWords } from '../plain-durations.ts'
import { wordNumbers } from '../word-numbers.ts'

export const durations: DurationWords = {
  numbers: wordNumbers(
    `ein eine einen einem einer | zwei | drei | vier | fünf | sechs | sieben | acht | neun | zehn | elf | zwölf | dreizehn | vierzehn | fünfzehn | sechzehn | siebzehn | achtzehn | neunzehn | zwanzig`,
  ),
  units: {
    S: 'Sekunden?',
    MIN: 'Minuten?',
    H: 'Stunden?',
    D: 'Tag(?:e[ns]?|s)?',
    W: 'Wochen?',
    M: 'Monat(?:e[ns]?|s)?',
    Y: 'Jahr(?:e[ns]?|s)?',
    DE: 'Jahrzehnt(?:e[ns]?)?',
  },
  ago: ['vor {span}'],
  clocks: [
    '(?:(?:um|gegen|ab|bis|vor|nach) )?(?<hour>{hour})(?:[.:](?<minute>{minute}))? Uhr(?: (?<minute2>{minute}))?',
    '(?:um|gegen|ab) (?<hour>{hour}):(?<minute>{minute})',
  ],
}
