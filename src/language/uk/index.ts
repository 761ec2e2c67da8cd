import type { LanguageCues } from '../cues.ts'

export const uk: LanguageCues = {}
