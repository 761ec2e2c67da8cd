import type { ListCues } from '../list-cues.ts'
import { NUMBER_WORDS } from '../number-words.ts'
import { wordSet } from '../word-set.ts'

export const lists: ListCues = {
  numbers: NUMBER_WORDS.tr,
  reasons: wordSet('neden nedeni nedenle sebep sebebi sebeple gerekçe gerekçesi faktör etken'),
  things: wordSet(`şey yol yolu ipucu soru soruda madde maddede adım adımda ders gerçek işaret öneri bilgi`),
  qualifiers: wordSet('önemli büyük temel ana olası başka yeni kritik basit'),
  why: ['neden', 'nedeni', 'nedenleri', 'niçin', 'niye', 'sebebi', 'sebepleri'],
  sequence: [
    ['birincisi', 'ilk olarak', 'öncelikle', 'ilk neden'],
    ['ikincisi', 'ikinci olarak', 'ikinci neden', 'bir diğer neden'],
    ['üçüncüsü', 'üçüncü olarak', 'üçüncü neden'],
    ['dördüncüsü', 'dördüncü olarak'],
    ['beşincisi'],
    ['son olarak', 've son olarak'],
  ],
  notices: [
    'devamını oku',
    'ayrıca oku',
    'ilgili haberler',
    'abone ol',
    'giriş yap',
    'reklam',
    'daha fazla',
    'okumaya devam',
    'bizi takip edin',
    'bu yazının devamı',
  ],
}
