import type { SalienceCues } from '../salience-cues.ts'
import { wordSet } from '../word-set.ts'

export const salience: SalienceCues = {
  functionWords: wordSet(`
    في من على إلى عن مع أن إن كان كانت يكون هذا هذه ذلك تلك الذي التي الذين ما لا لم لن قد هو هي هم كما
    أو و ثم بعد قبل عند حتى بين كل بعض غير أي منذ خلال حيث إذا لكن بل له لها لهم به بها فيه فيها قال
    قالت
  `),
  backPointers: wordSet(`
    هو هي هم هما هذا هذه ذلك تلك هؤلاء لكن ثم كما لذلك وهو وهي وهم وهذا وهذه وذلك ولكن وكان وكانت وقد
    كذلك أيضا
  `),
  plainAfterPointer: wordSet(`
    الأسبوع العام الشهر الصباح المساء اليوم
  `),
}
