import type { SentenceCues } from '../sentence-cues.ts'
import { wordSet } from '../word-set.ts'

export const sentences: SentenceCues = {
  abbreviations: wordSet('M MM Mme Mmes Mlle Mlles Me Dr Pr Prof St Ste av apr env cf ex éd c.-à-d p.ex'),
  beforeNumbers: wordSet('p pp fig vol chap art al n no'),
  closers: wordSet('etc Cie J.-C janv févr avr juil sept oct nov déc boul'),
  starters: wordSet(`
    Le La Les L Un Une Des Il Elle Ils Elles On Nous Vous Je Ce Cet Cette Ces Cela Ça Dans En À Au Aux
    De Du Par Pour Sur Sous Avec Sans Selon Après Avant Depuis Pendant Lors Si Quand Lorsque Mais Et
    Ou Or Donc Car Ainsi Puis Ensuite Enfin Cependant Pourtant Toutefois Son Sa Ses Leur Leurs Notre
    Plus Tous Toutes Deux Trois Qui Que Quoi Comment Pourquoi
  `),
}
