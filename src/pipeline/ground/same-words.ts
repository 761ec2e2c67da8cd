import { fold } from '../../language/fold.ts'

/** True when two texts differ at most in what folding makes one. */
export const sameWords = (a: string, b: string): boolean =>
  a === b || fold(a).text.trim() === fold(b).text.trim()
