import type { ListCues } from '../list-cues.ts'
import { NUMBER_WORDS } from '../number-words.ts'
import { wordSet } from '../word-set.ts'

export const lists: ListCues = {
  numbers: NUMBER_WORDS.it,
  reasons: wordSet('ragione ragioni causa cause motivo motivi fattori spiegazioni'),
  things:
    wordSet(`cose modi consigli fatti domande punti lezioni chiavi passi segnali argomenti risposte idee miti
    trucchi curiosità`),
  qualifiers: wordSet(
    `grandi buoni buone principali altri altre importanti possibili nuovi nuove semplici le i`,
  ),
  why: ['perché', 'ragione', 'ragioni', 'causa', 'cause', 'motivo', 'motivi'],
  sequence: [
    [
      'primo',
      'innanzitutto',
      'in primo luogo',
      'anzitutto',
      'la prima ragione',
      'la prima',
      'il primo motivo',
    ],
    [
      'secondo',
      'in secondo luogo',
      'la seconda ragione',
      'la seconda',
      'il secondo motivo',
      'un altro motivo',
    ],
    ['terzo', 'in terzo luogo', 'la terza ragione', 'la terza', 'il terzo motivo'],
    ['quarto', 'in quarto luogo'],
    ['quinto'],
    ['infine', 'per ultimo', 'da ultimo'],
  ],
  notices: [
    'leggi anche',
    'leggi di più',
    'continua a leggere',
    'abbonati',
    'accedi',
    'pubblicità',
    'iscriviti',
    'per approfondire',
    'contenuto riservato',
    'il resto di questo',
    'articolo riservato',
  ],
}
