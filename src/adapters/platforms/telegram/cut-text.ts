import { cutText as cutPlain } from '../cut-text.ts'
import { inert } from './inert.ts'
import { plain } from './plain.ts'

/** A text as pieces of at most `max` characters, as this platform shows them. */
export const cutText = (text: string, max: number): string[] =>
  cutPlain(plain(text), max, (piece) => inert(piece).length)
