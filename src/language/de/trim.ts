import type { TrimCues } from '../trim-cues.ts'
import { wordSet } from '../word-set.ts'

export const trim: TrimCues = {
  leadingConnectives: new Set(['allerdings', 'außerdem', 'zudem', 'unterdessen', 'inzwischen']),
  appositiveOpeners: wordSet('ein eine'),
  untouchable: wordSet(`
    nicht nie niemals kein keine keinen keiner nur fast etwa rund mutmaßlich angeblich laut sagte sagt
    teilte mit berichtete offenbar vielleicht möglicherweise könnte soll sollen würde ohne ehemals
    ehemalige früher frühere und oder aber ist war der die das wer
  `),
}
