import type { DurationWords } from '../plain-durations.ts'
import { wordNumbers } from '../word-numbers.ts'

export const durations: DurationWords = {
  numbers: wordNumbers(
    `un una | dos | tres | cuatro | cinco | seis | siete | ocho | nueve | diez | once | doce | trece | catorce | quince | dieciséis | diecisiete | dieciocho | diecinueve | veinte`,
  ),
  units: {
    S: 'segundos?',
    MIN: 'minutos?',
    H: 'horas?',
    D: 'días?',
    W: 'semanas?',
    M: 'mes(?:es)?',
    Y: 'años?',
    DE: 'décadas?',
  },
  ago: ['hace {span}'],
  clocks: [
    '(?:(?:a|desde|hasta|sobre|hacia) )?las? (?<hour>{hour})[.:](?<minute>{minute})(?: ?(?:horas|h))?(?: (?:de la|del) (?<part>{part}))?',
    '(?:(?:a|desde|hasta|sobre|hacia) )?las? (?<hour>{hour})(?: ?(?:horas|h)| (?:de la|del) (?<part>{part}))',
  ],
  morning: 'mañana|madrugada',
  afternoon: 'mediodía|tarde|noche',
}
