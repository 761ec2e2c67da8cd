import type { QuoteCues } from '../quote-cues.ts'
import { wordSet as words } from '../word-set.ts'

/** The basic reporting verbs and the grammar around them. Written for this project. */
export const quotes: QuoteCues = {
  speech: words(
    `dedi diyor söyledi söylüyor açıkladı açıklıyor belirtti belirtiyor ekledi ifade vurguladı bildirdi duyurdu yazdı uyardı savundu kaydetti konuştu doğruladı anlattı`,
  ),
  that: words('ki'),
  accordingTo: [['göre']],
  auxiliaries: words(''),
  adverbs: words('ayrıca da de'),
  times: words('pazartesi salı çarşamba perşembe cuma cumartesi pazar dün bugün'),
  determiners: words('bu şu o bir'),
  nounPrepositions: words('için ile gibi kadar sonra önce'),
  personPrepositions: words('için'),
  prepositions: words('için ile gibi kadar sonra önce'),
  clauseWords: words('ki ama ve veya çünkü eğer değil'),
  pronouns: new Map([
    ['o', 'he'],
    ['onlar', 'they'],
    ['biz', 'we'],
    ['ben', 'i'],
  ]),
  documents: words('rapor araştırma açıklama mektup belge'),
  bodies: words('bakanlık bakanlığı hükümet polis şirket parti grup sendika belediye'),
  people: words('sözcü sözcüsü uzman uzmanlar yetkili yetkililer bakan başkan müdür tanıklar'),
}
