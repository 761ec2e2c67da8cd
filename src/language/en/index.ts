import type { LanguageCues } from '../cues.ts'
import { causes } from './causes.ts'
import { corrections } from './corrections.ts'
import { dates } from './dates.ts'
import { lists } from './lists.ts'
import { quotes } from './quotes.ts'
import { responsibility } from './responsibility.ts'
import { salience } from './salience.ts'
import { sentences } from './sentences.ts'
import { trim } from './trim.ts'
import { verification } from './verification.ts'

export const en: LanguageCues = {
  responsibility,
  causes,
  corrections,
  lists,
  dates,
  quotes,
  salience,
  sentences,
  trim,
  verification,
}
