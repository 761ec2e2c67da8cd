import type { LanguageCues } from '../cues.ts'

export const it: LanguageCues = {}
