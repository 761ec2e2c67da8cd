import type { QuoteCues } from '../quote-cues.ts'
import { wordSet as words } from '../word-set.ts'

/** The basic reporting verbs and the grammar around them. Written for this project. */
export const quotes: QuoteCues = {
  speech: words(
    `قال قالت وقال وقالت أضاف أضافت وأضاف وأضافت أكد أكدت وأكد وأكدت أعلن أعلنت وأعلن وأعلنت صرح صرحت وصرح ذكر ذكرت وذكر وذكرت أوضح أوضحت وأوضح وأوضحت أشار أشارت وأشار كتب كتبت حذر حذرت`,
  ),
  that: words('أن إن بأن'),
  accordingTo: [['وفقا', 'ل'], ['بحسب'], ['حسب'], ['وفق']],
  auxiliaries: words('قد كان'),
  adverbs: words('أيضا كذلك'),
  times: words('الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد أمس اليوم'),
  determiners: words('هذا هذه ذلك تلك'),
  nounPrepositions: words('في من على إلى عن مع خلال بعد قبل عند منذ'),
  personPrepositions: words('في'),
  prepositions: words('في من على إلى عن مع خلال بعد قبل عند منذ'),
  clauseWords: words('أن إن بأن الذي التي الذين لكن ثم أو إذا عندما كان كانت قد لا لم ما'),
  pronouns: new Map([
    ['هو', 'he'],
    ['هي', 'she'],
    ['هم', 'they'],
  ]),
  documents: words('تقرير التقرير دراسة بيان البيان رسالة وثيقة'),
  bodies: words('وزارة حكومة الحكومة شرطة الشرطة شركة حزب جماعة مؤسسة المؤسسة لجنة مديرية'),
  people: words('متحدث المتحدث مسؤول مسؤولون خبير خبراء شهود مدير رئيس رئيسة وزير مصادر طبيبة'),
}
