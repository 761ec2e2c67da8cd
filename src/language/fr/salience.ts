import type { SalienceCues } from '../salience-cues.ts'
import { wordSet } from '../word-set.ts'

export const salience: SalienceCues = {
  functionWords: wordSet(`
    le la les l un une des du de d et ou mais donc or ni car que qu qui quoi dont où si comme à au aux
    en dans par pour sur sous avec sans chez entre vers contre depuis pendant est sont était étaient été
    être a ont avait avaient avoir fait sera seront ne n pas plus très aussi encore déjà il elle ils
    elles on nous vous je me se s ce c cette ces cet son sa ses leur leurs lui eux y même tout tous
    toute toutes dit déclaré selon
  `),
  backPointers: wordSet(`
    il elle ils elles ce cela ceci cette cet ces son sa ses leur leurs lui eux mais et ou donc or car
    ainsi alors aussi cependant pourtant toutefois néanmoins puis ensuite enfin y
  `),
  plainAfterPointer: wordSet(`
    semaine année mois trimestre été hiver printemps automne matin soir nuit fois lundi mardi mercredi
    jeudi vendredi samedi dimanche
  `),
}
