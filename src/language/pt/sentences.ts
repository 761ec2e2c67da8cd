import type { SentenceCues } from '../sentence-cues.ts'
import { wordSet } from '../word-set.ts'

export const sentences: SentenceCues = {
  abbreviations: wordSet(`
    Sr Sra Srs Sras Srta Dr Dra Drs Prof Profa Eng Arq Gen Cel Cap Ten Maj Mons Pe Fr Sto Sta Av R nº
    ex p.ex aprox cf vs a.C d.C Exmo Exma
  `),
  beforeNumbers: wordSet('n núm pág págs p pp art arts cap vol'),
  closers: wordSet('etc S.A Ltda Cia EUA a.m p.m'),
  starters: wordSet(`
    O A Os As Um Uma Uns Umas Ele Ela Eles Elas Nós Eu Você Esse Essa Isso Este Esta Isto Estes Estas
    Aquele Aquela Em No Na Nos Nas Ao À De Do Da Dos Das Por Pelo Pela Para Com Sem Segundo Após Desde
    Até Entre Sobre Durante Quando Se Como Mas E Ou Embora Além Também Assim Agora Depois Antes
    Enquanto Seu Sua Não Já Todos Mais Muitos Dois Duas Três Quem Que Há
  `),
}
