import type { LanguageCues } from '../cues.ts'

export const fr: LanguageCues = {}
