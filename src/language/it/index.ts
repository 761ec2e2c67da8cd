import type { LanguageCues } from '../cues.ts'
import { sentences } from './sentences.ts'

export const it: LanguageCues = { sentences }
