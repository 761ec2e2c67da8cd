import type { SentenceCues } from '../sentence-cues.ts'
import { wordSet } from '../word-set.ts'

export const sentences: SentenceCues = {
  abbreviations: wordSet(`
    Dr Prof Doç Yrd Av Sn Hz St Gen Kur Alb Yb Bnb Yzb Tğm Org Korg Tümg Tuğg vb bkz Sok Mah Apt C M.Ö
    M.S örn yy Öğr Gör
  `),
  beforeNumbers: wordSet('No Cad sf s'),
  closers: wordSet('vs vd A.Ş Ltd Şti Tic San'),
  starters: wordSet(`
    Bu Şu O Bir Biz Siz Ben Onlar Ancak Ama Fakat Ve Ya Ayrıca Daha Sonra Önce Şimdi Bugün Dün Ne Kim
    Nasıl Neden Çünkü İki Üç Her Bazı Birçok Tüm En Bunun Bunu Böylece Öte Buna Son Yeni
  `),
  ordinalStop: true,
}
