import type { QuoteCues } from '../quote-cues.ts'
import { wordSet as words } from '../word-set.ts'

/** The basic reporting verbs and the grammar around them. Written for this project. */
export const quotes: QuoteCues = {
  speech: words(
    `sagte sagt sagten erklärte erklärt erklärten betonte betont meinte meint teilte berichtete berichtet schrieb schreibt warnte warnt kritisierte fügte ergänzte bekräftigte versicherte behauptete behauptet kündigte bestätigte forderte räumte nannte`,
  ),
  that: words('dass daß'),
  accordingTo: [['laut'], ['nach', 'angaben'], ['zufolge']],
  auxiliaries: words('hat haben hatte ist sei wird'),
  adverbs: words('auch zudem ferner weiter'),
  times: words('montag dienstag mittwoch donnerstag freitag samstag sonntag gestern heute am'),
  determiners: words(
    'der die das den dem des ein eine einen einem einer eines sein seine ihr ihre dieser diese dieses',
  ),
  nounPrepositions: words(
    'von der in im an am bei beim für aus mit zu zum zur nach vor über auf gegen seit unter',
  ),
  personPrepositions: words('von'),
  prepositions: words(
    'von der in im an am bei beim für aus mit zu zum zur nach vor über auf gegen seit unter',
  ),
  clauseWords: words(
    'dass weil aber wenn während und oder wie ob der-die ist sind war waren hat haben hatte wird werden wurde kann könne sei seien habe sich nicht auch',
  ),
  pronouns: new Map([
    ['er', 'he'],
    ['sie', 'she'],
    ['es', 'it'],
    ['wir', 'we'],
    ['ich', 'i'],
  ]),
  documents: words('bericht studie erklärung mitteilung brief dokument'),
  bodies: words('ministerium behörde polizei regierung unternehmen partei gruppe firma verband'),
  people: words(
    'sprecher sprecherin experte experten beamte minister chef direktor präsident zeugen analyst analysten',
  ),
}
