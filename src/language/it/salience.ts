import type { SalienceCues } from '../salience-cues.ts'
import { wordSet } from '../word-set.ts'

export const salience: SalienceCues = {
  functionWords: wordSet(`
    il lo la i gli le un uno una di del dello della dei degli delle a al allo alla ai agli alle da dal
    dallo dalla in nel nella nei nelle con su sul sulla per tra fra e ed o ma se che chi cui dove quando
    come è sono era erano fu stato stata essere ha hanno aveva avevano avere non più molto anche ancora
    già lui lei loro esso essa essi si ci vi ne suo sua suoi sue questo questa questi queste quello
    quella quelli quelle detto secondo
  `),
  backPointers: wordSet(`
    lui lei loro esso essa essi questo questa questi queste quello quella suo sua suoi sue ma e ed o
    però così anche inoltre quindi poi infine entrambi ne
  `),
  plainAfterPointer: wordSet(`
    settimana anno mese trimestre estate inverno primavera autunno mattina sera notte volta lunedì
    martedì mercoledì giovedì venerdì sabato domenica
  `),
}
