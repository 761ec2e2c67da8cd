import type { LanguageCues } from '../cues.ts'

export const es: LanguageCues = {}
