import type { TrimCues } from '../trim-cues.ts'
import { wordSet } from '../word-set.ts'

export const trim: TrimCues = {
  leadingConnectives: new Set(['من جهة أخرى', 'في غضون ذلك', 'من ناحية أخرى']),
  appositiveOpeners: new Set(),
  untouchable: wordSet(`
    لا لم لن ليس غير فقط تقريبا نحو حوالي المزعوم المشتبه قال قالت أعلن ربما قد لكن أو و السابق الذي
    التي
  `),
}
