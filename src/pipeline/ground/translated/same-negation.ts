import { isLanguage, type Language } from '../../../model/language.ts'
import type { LineCheck } from './line-check.ts'

/** Words that turn a statement round, and (after the bar) those that may be said with one of them elsewhere. */
const WORDS: Readonly<Partial<Record<Language, string>>> = {
  en: `not no never nobody none nothing neither nor without cannot n't | fail* deny denie* refus* reject* lack* only
    unless hardly barely un* stop* prevent* until except`,
  de: `nicht kein* nie niemals niemand* nichts weder ohne | ablehn* lehnt* weiger* verweiger* dement* bestreit*
    bestritt* fehl* kaum nur leugn* zurückgew* verhinder* nein erst außer un*`,
  ru: `не нет ни никто никогда ничего без нельзя никак* | отриц* отказ* отверг* опроверг* лиш* только не*`,
  uk: `не немає ні ніхто ніколи нічого без жодн* | запереч* відмов* спрост* лише тільки не*`,
  ar: `لا لم لن ليس ليست ليسوا ولم ولا ولن وليس غير دون بدون | نفى نفت ينفي تنفي رفض* يرفض ترفض فقط عدم إلا`,
  es: `no nunca nadie ningún ninguno ninguna nada ni sin jamás tampoco | neg* nieg* rechaz* falt* solo sólo imp* apenas
    excepto`,
  fr: `pas jamais rien aucun aucune ni sans | ne n nie nié* démen* refus* rejet* seul* guère manqu* personne sauf im* in*`,
  it: `non mai nessun* niente nulla né senza neanche nemmeno | neg* rifiut* respin* solo soltanto manc* smenti* tranne`,
  pt: `não nunca ninguém nenhum* nada nem sem jamais | neg* recus* rejeit* apenas só falt* exceto`,
}

/** No "not" is lost, and none comes. Turkish says it inside the verb, where nothing here sees it. */
export const sameNegation: LineCheck = {
  name: 'same-negation',
  run: (of, text, { from, to }) => {
    const source = isLanguage(from) ? READ[from] : undefined
    const target = READ[to]
    if (!source || !target) return null
    if (source.plain(of) && !target.any(text)) return 'a “not” is lost'
    return target.plain(text) && !source.any(of) ? 'a “not” has come in' : null
  },
}

interface Negation {
  readonly plain: (text: string) => boolean
  readonly any: (text: string) => boolean
}

const READ: Readonly<Partial<Record<Language, Negation>>> = Object.fromEntries(
  Object.entries(WORDS).map(([language, line]): [string, Negation] => {
    const [plain = '', more = ''] = line.split('|')
    return [language, { plain: hasOne(plain), any: hasOne(`${plain} ${more}`) }]
  }),
)

/** Whether a text has one of these words; `*`: words that begin so. */
function hasOne(list: string): (text: string) => boolean {
  const all = list.trim().split(/\s+/)
  const words = new Set(all.filter((word) => !word.endsWith('*')))
  const starts = all.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1))
  return (text) => {
    const said =
      text
        .toLowerCase()
        .replace(/(?<=n)['’]t\b/gu, " n't ")
        .match(/n't|[\p{L}\p{M}]+/gu) ?? []
    return said.some((word) => words.has(word) || starts.some((start) => word.startsWith(start)))
  }
}
