import type { Check } from '../check.ts'
import { dateStated } from './date-stated.ts'
import { evidenceFound } from './evidence-found.ts'
import { evidenceLongEnough } from './evidence-long-enough.ts'
import { evidenceWhole } from './evidence-whole.ts'
import { speakerNamed } from './speaker-named.ts'
import { titleKept } from './title-kept.ts'
import { wordingKept } from './wording-kept.ts'

/**
 * In this order: evidence is put in place before anything is compared with it, and is known to be
 * whole before words are held against it.
 */
export const CHECKS: readonly Check[] = [
  evidenceFound,
  evidenceLongEnough,
  evidenceWhole,
  wordingKept,
  titleKept,
  dateStated,
  speakerNamed,
]
