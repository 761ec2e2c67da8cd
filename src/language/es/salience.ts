import type { SalienceCues } from '../salience-cues.ts'
import { wordSet } from '../word-set.ts'

export const salience: SalienceCues = {
  functionWords: wordSet(`
    el la los las un una unos unas de del al a y e o u pero sino que quien cual cuyo donde cuando como
    si en por para con sin sobre entre hasta desde hacia contra tras durante es son era eran fue fueron
    ser sido está están estaba ha han había habían haber hay no ni más muy también ya aún él ella ellos
    ellas lo le les se me nos su sus este esta estos estas ese esa esos esas eso esto aquel dijo según
  `),
  backPointers: wordSet(`
    él ella ellos ellas esto eso este esta estos estas ese esa esos esas su sus lo le les pero y e o así
    también además sin luego después entonces ambos ambas tampoco aunque
  `),
  plainAfterPointer: wordSet(`
    semana año mes trimestre verano invierno primavera otoño mañana tarde noche vez lunes martes
    miércoles jueves viernes sábado domingo
  `),
}
