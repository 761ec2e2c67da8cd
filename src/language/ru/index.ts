import type { LanguageCues } from '../cues.ts'
import { sentences } from './sentences.ts'

export const ru: LanguageCues = { sentences }
