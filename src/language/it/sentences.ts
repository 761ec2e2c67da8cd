import type { SentenceCues } from '../sentence-cues.ts'
import { wordSet } from '../word-set.ts'

export const sentences: SentenceCues = {
  abbreviations: wordSet(`
    Sig Sigg Dott Prof Avv Ing Arch Geom Rag On Sen Gen Col Cap Ten Mons Ecc Rev S St ca cfr es p.es
    c.d a.C d.C V
  `),
  beforeNumbers: wordSet('pag pagg p pp art artt cap vol fig n nn'),
  closers: wordSet('ecc etc S.p.A s.p.a S.r.l'),
  starters: wordSet(`
    Il Lo La I Gli Le L Un Uno Una Egli Ella Lui Lei Loro Noi Voi Io Questo Questa Questi Queste
    Quello Quella In Nel Nella Nei Nelle A Al Alla Ai Alle Di Del Della Dei Da Dal Dalla Per Con Su
    Sul Sulla Tra Fra Secondo Dopo Prima Durante Quando Se Come Ma E Ed O Però Inoltre Anche Così Ora
    Poi Mentre Suo Sua Non Tutti Tutte Due Tre Chi Che Cosa Perché Si È
  `),
}
