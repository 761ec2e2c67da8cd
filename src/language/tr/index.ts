import type { LanguageCues } from '../cues.ts'

export const tr: LanguageCues = {}
