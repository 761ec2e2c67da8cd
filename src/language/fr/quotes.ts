import type { QuoteCues } from '../quote-cues.ts'
import { wordSet as words } from '../word-set.ts'

/** The basic reporting verbs and the grammar around them. Written for this project. */
export const quotes: QuoteCues = {
  headFirst: true,
  speech: words(
    `dit déclaré déclare affirmé affirme expliqué explique ajouté ajoute précisé précise indiqué indique annoncé annonce estimé estime souligné souligne rappelé répondu confié raconté écrit assuré assure averti dénoncé reconnu confirmé`,
  ),
  that: words('que qu’'),
  accordingTo: [['selon'], ['d’après'], ["d'après"]],
  auxiliaries: words('a ont avait est ayant'),
  adverbs: words('aussi également encore ensuite'),
  times: words('lundi mardi mercredi jeudi vendredi samedi dimanche hier aujourd’hui'),
  determiners: words('le la les l un une des son sa ses leur leurs ce cet cette ces'),
  nounPrepositions: words('de du des à au aux en dans pour par sur avec chez après avant lors sous'),
  personPrepositions: words('de'),
  prepositions: words('de du des à au aux en dans pour par sur avec chez après avant lors sous'),
  clauseWords: words(
    'que qui dont où mais et ou car si quand lorsque est sont était a ont avait avaient sera ne pas',
  ),
  pronouns: new Map([
    ['il', 'he'],
    ['elle', 'she'],
    ['ils', 'they'],
    ['elles', 'they'],
    ['on', 'we'],
    ['nous', 'we'],
    ['je', 'i'],
  ]),
  documents: words('rapport étude communiqué lettre document'),
  bodies: words('ministère gouvernement police entreprise parti groupe agence syndicat association'),
  people: words(
    'porte-parole responsable responsables expert experts témoin témoins ministre président directeur directrice analyste',
  ),
}
