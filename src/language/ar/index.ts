import type { LanguageCues } from '../cues.ts'

export const ar: LanguageCues = {}
