import { FUNCTION_WORDS } from './function-words.ts'
import { wordSet } from './word-set.ts'

/**
 * Words that say nothing of which story is told: small words, and what nearly every report has in it (who
 * said it, when it was). For languages whose small words stand nowhere else here, both.
 */
const OF_EVERY_REPORT: Readonly<Record<string, ReadonlySet<string>>> = {
  en: wordSet(`said says say told tell according reported reports report news also people year years day days week weeks
    month months time first last new one two three four five some many most other others such there them then than so if
    can could may might must do does did just like what which while where how no only made make take took get got going
    monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
    october november december she her you your we our us my me i his him all any each every both few since before
    between during under through because still even back out up down off now being`),
  de: wordSet(`sagte sagten erklärte teilte mit montag dienstag mittwoch donnerstag freitag samstag sonntag jahr jahre jahren
    tag tage tagen uhr menschen dem diese dieser dieses mehr sei seien seine seiner ihre ihrer wurden können kann
    soll sollen nun bereits laut angaben worden gab`),
  ru: wordSet(`и в во не что он на я с со как а то все она так его но да ты к у же вы за бы по ее её мне было вот от меня еще ещё
    нет о из ему теперь когда даже ну ли если уже или ни быть был него до вас опять вам ведь там потом себя они тут где
    есть для мы их чем была без будто раз тоже под будет этот того потому этого какой ним здесь этом один почти мой тем
    чтобы были при это года году год также после более сообщил сообщила сообщили сообщает заявил заявила заявили словам
    данным который которая которые которых понедельник вторник среду четверг пятницу субботу воскресенье человек`),
  uk: wordSet(`і й в у не що він на я з із як а то все вона так його але до ви за би по її мені було від ще ні про йому коли
    навіть якщо вже або бути був нього вас там потім себе вони тут де є для ми їх ніж була без під буде цей того тому
    цього який при це року рік також після більше повідомив повідомила повідомили заявив заявила словами даними які
    яких понеділок вівторок середу четвер пʼятницю суботу неділю`),
  ar: wordSet(`في من على إلى الى عن مع أن ان إن هذا هذه ذلك التي الذي الذين ما لا لم لن قد كان كانت كما بعد قبل بين حتى أو او ثم
    كل غير أي هو هي هم وقال قال قالت وقالت أضاف وأضاف وأضافت أكد وأكد ذكر وذكر اليوم أمس الماضي يوم عام خلال حيث بعض عند منذ
    الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد تم يتم وهو وهي ولم وكان وكانت لدى عبر ضد أكثر`),
  fr: wordSet(
    `lundi mardi mercredi jeudi vendredi samedi dimanche dit indiqué déclaré annoncé année ans jour jours`,
  ),
  es: wordSet(`lunes martes miércoles jueves viernes sábado domingo dijo informó aseguró año años día días`),
  it: wordSet(
    `lunedì martedì mercoledì giovedì venerdì sabato domenica detto riferito dichiarato anno anni giorno giorni`,
  ),
  pt: wordSet(
    `segunda terça quarta quinta sexta sábado domingo feira disse informou afirmou ano anos dia dias`,
  ),
  tr: wordSet(`pazartesi salı çarşamba perşembe cuma cumartesi pazar söyledi belirtti açıkladı yıl gün`),
}

const NONE: ReadonlySet<string> = new Set()

/** Whether a word (lower case) of a report says nothing of its story. */
export function saysNothing(word: string, language: string | null): boolean {
  const key = language ?? 'en'
  return (FUNCTION_WORDS[key] ?? NONE).has(word) || (OF_EVERY_REPORT[key] ?? NONE).has(word)
}
