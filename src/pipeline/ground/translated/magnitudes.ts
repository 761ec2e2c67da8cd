import type { Language } from '../../../model/language.ts'

/**
 * Words for a thousand, a million, a thousand millions and a million millions: beginnings of words, since
 * they are inflected. "Billion" is two different numbers.
 */
export const MAGNITUDES: Readonly<Record<Language, readonly (readonly [word: string, value: number])[]>> = {
  en: rows('thousand million billion trillion', 'k mn bn tn', 'k m bn tn'),
  de: rows('tausend million milliarde billion', 'tsd mio mrd bio'),
  ru: rows('тысяч миллион миллиард триллион', 'тыс млн млрд трлн'),
  uk: rows('тисяч мільйон мільярд трильйон', 'тис млн млрд трлн'),
  fr: rows('mille million milliard billion', '- mio md -'),
  es: rows('mil millon - billon', 'mil millón - billón'),
  it: rows('mil milion miliard bilion', 'mila mln mld -'),
  pt: rows('mil milhõ bilhõ trilhõ', 'mil milhã bilhã trilhã'),
  tr: rows('bin milyon milyar trilyon', 'bin mn mr tn'),
  ar: rows('ألف مليون مليار تريليون', 'آلاف ملايين مليارات تريليونات'),
}

function rows(...lists: string[]): (readonly [string, number])[] {
  return lists.flatMap((list) =>
    list.split(' ').flatMap((word, index) => (word === '-' ? [] : [[word, 1000 ** (index + 1)] as const])),
  )
}
