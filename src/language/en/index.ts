import type { LanguageCues } from '../cues.ts'

export const en: LanguageCues = {}
