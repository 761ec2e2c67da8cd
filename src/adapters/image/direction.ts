export type Direction = 'ltr' | 'rtl'

const FIRST_STRONG = /[\p{L}]/u
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/

/** By the first letter (UAX #9, P2): how a line of it is set. */
export const directionOf = (text: string): Direction => {
  const [letter] = FIRST_STRONG.exec(text) ?? []
  return letter && RIGHT_TO_LEFT.test(letter) ? 'rtl' : 'ltr'
}
