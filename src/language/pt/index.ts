import type { LanguageCues } from '../cues.ts'

export const pt: LanguageCues = {}
