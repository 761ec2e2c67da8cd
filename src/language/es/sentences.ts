import type { SentenceCues } from '../sentence-cues.ts'
import { wordSet } from '../word-set.ts'

export const sentences: SentenceCues = {
  abbreviations: wordSet(`
    Sr Sra Sres Sras Srta Dr Dra Dres Prof Profa D Dña Lic Ing Arq Gral Cnel Cap Tte Sgto Excmo Excma
    Ilmo Mons Fr Sto Sta Avda Av nº ej p.ej aprox cf vs a.C d.C S.M
  `),
  beforeNumbers: wordSet('núm n pág págs p pp art arts cap vol'),
  closers: wordSet('etc EE.UU EE. UU S.A S.L Cía Ltda Ud Uds a.m p.m dpto'),
  starters: wordSet(`
    El La Los Las Lo Un Una Unos Unas Él Ella Ellos Ellas Ese Esa Eso Este Esta Esto Estos Estas En A
    Al De Del Por Para Con Sin Según Tras Desde Hasta Entre Sobre Durante Cuando Si Como Pero Y E O
    Aunque Además También Así Ahora Después Antes Mientras Su Sus Nuestro No Ya Todo Todos Más Muchos
    Dos Tres Qué Quién Cómo Se Hay Es
  `),
}
