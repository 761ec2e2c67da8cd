import type { ListCues } from '../list-cues.ts'
import { NUMBER_WORDS } from '../number-words.ts'
import { wordSet } from '../word-set.ts'

export const lists: ListCues = {
  numbers: NUMBER_WORDS.fr,
  reasons: wordSet('raison raisons cause causes facteurs explications motifs'),
  things:
    wordSet(`choses façons manières conseils faits questions points leçons clés étapes signes arguments réponses
    astuces idées mythes enseignements chiffres`),
  qualifiers: wordSet(
    `bonnes grandes principales autres importantes possibles des de vraies nouvelles simples principaux`,
  ),
  why: ['pourquoi', 'raison', 'raisons', 'cause', 'causes'],
  sequence: [
    [
      'premièrement',
      "d'abord",
      'd’abord',
      "tout d'abord",
      'tout d’abord',
      'la première raison',
      'la première',
      'en premier lieu',
    ],
    [
      'deuxièmement',
      'ensuite',
      'la deuxième raison',
      'la seconde',
      'la deuxième',
      'en deuxième lieu',
      'une autre raison',
    ],
    ['troisièmement', 'la troisième raison', 'la troisième'],
    ['quatrièmement'],
    ['cinquièmement'],
    ['enfin', 'finalement'],
  ],
  notices: [
    'lire aussi',
    'à lire aussi',
    'lire la suite',
    'à lire',
    'abonnez-vous',
    "s'abonner",
    'se connecter',
    'publicité',
    'inscrivez-vous',
    'sur le même sujet',
    'article réservé',
    'la suite de cet article',
    'pour aller plus loin',
  ],
}
