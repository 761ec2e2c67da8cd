import type { LanguageCues } from '../cues.ts'

export const ru: LanguageCues = {}
