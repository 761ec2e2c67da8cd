import { ar } from './ar/index.ts'
import type { LanguageCues } from './cues.ts'
import { de } from './de/index.ts'
import { en } from './en/index.ts'
import { es } from './es/index.ts'
import { fr } from './fr/index.ts'
import { it } from './it/index.ts'
import { pt } from './pt/index.ts'
import { ru } from './ru/index.ts'
import { tr } from './tr/index.ts'
import { uk } from './uk/index.ts'

const LANGUAGES: Readonly<Record<string, LanguageCues>> = { ar, de, en, es, fr, it, pt, ru, tr, uk }

const NONE: LanguageCues = {}

/** The cues for a BCP 47 primary subtag; none for a language that has no folder here. */
export const cuesFor = (language: string | null): LanguageCues => (language && LANGUAGES[language]) || NONE
