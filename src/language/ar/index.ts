import type { LanguageCues } from '../cues.ts'
import { sentences } from './sentences.ts'

export const ar: LanguageCues = { sentences }
