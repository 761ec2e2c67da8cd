import { cuesFor } from './languages.ts'
import type { ListCues } from './list-cues.ts'

const NONE: ListCues = {
  numbers: new Map(),
  reasons: new Set(),
  things: new Set(),
  qualifiers: new Set(),
  why: [],
  sequence: [],
  notices: [],
}

/** The list cues of a language; English ones when the language is unknown or has none. */
export const listCuesFor = (language: string | null): ListCues =>
  cuesFor(language).lists ?? cuesFor('en').lists ?? NONE
