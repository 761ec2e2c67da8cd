import type { LanguageCues } from '../cues.ts'
import { causes } from './causes.ts'
import { dates } from './dates.ts'
import { lists } from './lists.ts'
import { quotes } from './quotes.ts'
import { responsibility } from './responsibility.ts'
import { salience } from './salience.ts'
import { sentences } from './sentences.ts'
import { trim } from './trim.ts'

export const tr: LanguageCues = { quotes, responsibility, dates, trim, salience, causes, lists, sentences }
