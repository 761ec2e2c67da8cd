import type { ListCues } from '../list-cues.ts'
import { NUMBER_WORDS } from '../number-words.ts'
import { wordSet } from '../word-set.ts'

export const lists: ListCues = {
  numbers: NUMBER_WORDS.de,
  reasons: wordSet('grund gründe gründen ursache ursachen faktoren erklärungen'),
  things:
    wordSet(`dinge fakten tipps fragen punkte wege lehren antworten thesen erkenntnisse argumente schritte
    irrtümer mythen möglichkeiten regeln vorteile risiken trends`),
  qualifiers:
    wordSet(`gute wichtige große wichtigsten größten weitere mögliche einfache zentrale überraschende
    entscheidende der die den guten wichtigen besten neue`),
  why: ['warum', 'weshalb', 'wieso', 'grund', 'gründe', 'gründen', 'ursache', 'ursachen'],
  sequence: [
    ['erstens', 'zunächst', 'der erste grund', 'zum einen', 'zum ersten'],
    ['zweitens', 'der zweite grund', 'zum anderen', 'zum zweiten', 'ein weiterer grund'],
    ['drittens', 'der dritte grund', 'zum dritten'],
    ['viertens', 'der vierte grund'],
    ['fünftens'],
    ['schließlich', 'zuletzt', 'und schließlich'],
  ],
  notices: [
    'weiterlesen',
    'mehr zum thema',
    'lesen sie auch',
    'lesen sie mehr',
    'lesen sie weiter',
    'anzeige',
    'abonnieren',
    'jetzt abonnieren',
    'anmelden',
    'newsletter',
    'auch interessant',
    'mehr dazu',
    'dieser artikel ist',
    'nur für abonnenten',
  ],
}
