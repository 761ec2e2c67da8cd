import type { QuoteCues } from '../quote-cues.ts'
import { wordSet as words } from '../word-set.ts'

/** The basic reporting verbs and the grammar around them. Written for this project. */
export const quotes: QuoteCues = {
  headFirst: true,
  speech: words(
    `disse diz declarou declara afirmou afirma explicou explica acrescentou ressaltou destacou informou anunciou alertou comentou escreveu respondeu contou garantiu confirmou reconheceu negou`,
  ),
  that: words('que'),
  accordingTo: [['segundo'], ['de', 'acordo', 'com'], ['conforme']],
  auxiliaries: words('tem têm havia'),
  adverbs: words('também ainda depois'),
  times: words('segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo ontem hoje'),
  determiners: words('o a os as um uma uns umas seu sua seus suas este esta esse essa'),
  nounPrepositions: words(
    'de do da dos das a ao à em no na nos nas com por pelo pela para sobre após entre até',
  ),
  personPrepositions: words('de'),
  prepositions: words('de do da dos das a ao à em no na nos nas com por pelo pela para sobre após entre até'),
  clauseWords: words(
    'que quem qual cujo onde mas e ou porque se quando enquanto é são era foi tem têm havia está não',
  ),
  pronouns: new Map([
    ['ele', 'he'],
    ['ela', 'she'],
    ['eles', 'they'],
    ['elas', 'they'],
    ['eu', 'i'],
  ]),
  documents: words('relatório estudo comunicado carta documento'),
  bodies: words('ministério governo polícia empresa partido grupo sindicato associação prefeitura'),
  people: words(
    'porta-voz especialista especialistas testemunha testemunhas ministro presidente diretor diretora analista prefeito',
  ),
}
