import type { SalienceCues } from '../salience-cues.ts'
import { wordSet } from '../word-set.ts'

export const salience: SalienceCues = {
  functionWords: wordSet(`
    o a os as um uma uns umas de do da dos das em no na nos nas ao aos à às por pelo pela para com sem
    sobre entre até desde contra após durante e ou mas que quem qual cujo onde quando como se é são era
    eram foi foram ser sido está estão estava tem têm tinha tinham ter há não nem mais muito também já
    ainda ele ela eles elas lhe lhes me seu sua seus suas este esta estes estas esse essa esses essas
    isso isto aquele aquela disse segundo
  `),
  backPointers: wordSet(`
    ele ela eles elas isto isso este esta estes estas esse essa esses essas seu sua seus suas mas e ou
    assim também além porém contudo depois então ambos ambas
  `),
  plainAfterPointer: wordSet(`
    semana ano mês trimestre verão inverno primavera outono manhã tarde noite vez segunda terça quarta
    quinta sexta sábado domingo
  `),
}
