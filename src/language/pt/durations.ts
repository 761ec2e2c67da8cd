import type { DurationWords } from '../plain-durations.ts'
import { wordNumbers } from '../word-numbers.ts'

export const durations: DurationWords = {
  numbers: wordNumbers(
    `um uma | dois duas | três | quatro | cinco | seis | sete | oito | nove | dez | onze | doze | treze | catorze quatorze | quinze | dezesseis dezasseis | dezessete dezassete | dezoito | dezenove dezanove | vinte`,
  ),
  units: {
    S: 'segundos?',
    MIN: 'minutos?',
    H: 'horas?',
    D: 'dias?',
    W: 'semanas?',
    M: 'mês|meses',
    Y: 'anos?',
    DE: 'décadas?',
  },
  ago: ['há {span}', '{span} atrás'],
  clocks: [
    '(?:às|as|pelas|até às|por volta das) (?<hour>{hour}) ?h(?: ?(?<minute>{minute})(?: ?min)?)?',
    '(?:às|pelas|por volta das) (?<hour>{hour})(?:[.:](?<minute>{minute})| horas)(?: da (?<part>{part}))?',
  ],
  morning: 'manhã|madrugada',
  afternoon: 'tarde|noite',
}
