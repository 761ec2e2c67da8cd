import type { LanguageCues } from '../cues.ts'
import { salience } from './salience.ts'
import { sentences } from './sentences.ts'

export const en: LanguageCues = { salience, sentences }
