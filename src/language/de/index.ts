import type { LanguageCues } from '../cues.ts'

export const de: LanguageCues = {}
