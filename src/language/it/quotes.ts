import type { QuoteCues } from '../quote-cues.ts'
import { wordSet as words } from '../word-set.ts'

/** The basic reporting verbs and the grammar around them. Written for this project. */
export const quotes: QuoteCues = {
  headFirst: true,
  speech: words(
    `detto dice disse dichiarato dichiara affermato afferma spiegato spiega aggiunto aggiunge sottolineato sottolinea annunciato annuncia riferito scritto scrive ribadito commentato assicurato avvertito confermato raccontato`,
  ),
  that: words('che'),
  accordingTo: [['secondo']],
  auxiliaries: words('ha hanno aveva'),
  adverbs: words('anche inoltre poi'),
  times: words('lunedì martedì mercoledì giovedì venerdì sabato domenica ieri oggi'),
  determiners: words('il lo la i gli le l un uno una suo sua suoi sue questo questa'),
  nounPrepositions: words(
    'di del della dello dei degli delle a al alla in nel nella con per su sul da dal dalla tra fra dopo prima',
  ),
  personPrepositions: words('di'),
  prepositions: words(
    'di del della dello dei degli delle a al alla in nel nella con per su sul da dal dalla tra fra dopo prima',
  ),
  clauseWords: words('che chi cui dove ma e o perché se quando mentre è sono era ha hanno aveva non si'),
  pronouns: new Map([
    ['lui', 'he'],
    ['lei', 'she'],
    ['loro', 'they'],
    ['io', 'i'],
  ]),
  documents: words('rapporto studio comunicato lettera documento'),
  bodies: words('ministero governo polizia azienda partito gruppo sindacato associazione comune'),
  people: words(
    'portavoce esperto esperti testimone testimoni ministro presidente direttore direttrice analista sindaco',
  ),
}
