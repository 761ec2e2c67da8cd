import type { SalienceCues } from '../salience-cues.ts'
import { wordSet } from '../word-set.ts'

export const salience: SalienceCues = {
  functionWords: wordSet(`
    ve ile de da ki bu şu o bir için gibi kadar daha çok en ise ama fakat ancak veya ya ne mi mı mu mü
    değil var yok olan olarak oldu olduğu olduğunu edildi eden etti diye dedi söyledi sonra önce göre
    üzere her tüm bazı ben sen biz siz onlar onun onu ona onların bunun bunu buna kendi
  `),
  backPointers: wordSet(`
    o onlar onun onu ona onların bu bunun bunu buna bunlar şu ama fakat ancak ve veya ayrıca böylece
    sonra bunun üstelik oysa
  `),
  plainAfterPointer: wordSet(`
    hafta yıl ay sabah akşam gece gün yaz kış
  `),
}
