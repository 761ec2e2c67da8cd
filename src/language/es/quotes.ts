import type { QuoteCues } from '../quote-cues.ts'
import { wordSet as words } from '../word-set.ts'

/** The basic reporting verbs and the grammar around them. Written for this project. */
export const quotes: QuoteCues = {
  headFirst: true,
  speech: words(
    `dijo dice dijeron declaró declara afirmó afirma explicó explica añadió añade agregó señaló señala indicó indica anunció aseguró asegura advirtió comentó manifestó sostuvo subrayó recordó respondió contó escribió confirmó denunció reconoció informó confirmaron`,
  ),
  that: words('que'),
  accordingTo: [['según'], ['de', 'acuerdo', 'con']],
  auxiliaries: words('ha han había'),
  adverbs: words('también además luego'),
  times: words('lunes martes miércoles jueves viernes sábado domingo ayer hoy'),
  determiners: words('el la los las un una unos unas su sus este esta estos estas'),
  nounPrepositions: words('de del a al en con por para sobre tras ante desde hasta entre sin'),
  personPrepositions: words('de'),
  prepositions: words('de del a al en con por para sobre tras ante desde hasta entre sin'),
  clauseWords: words(
    'que quien cual cuyo donde pero y o porque si cuando mientras es son era fue ha han había está no se',
  ),
  pronouns: new Map([
    ['él', 'he'],
    ['ella', 'she'],
    ['ellos', 'they'],
    ['ellas', 'they'],
    ['yo', 'i'],
  ]),
  documents: words('informe estudio comunicado carta documento'),
  bodies: words(
    'ministerio gobierno policía empresa partido grupo ayuntamiento asociación sindicato tribunal',
  ),
  people: words(
    'portavoz experto expertos testigo testigos ministro presidente presidenta director directora ingeniero concejala alcalde funcionarios funcionario',
  ),
}
