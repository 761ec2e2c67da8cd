import type { LanguageCues } from '../cues.ts'
import { causes } from './causes.ts'
import { lists } from './lists.ts'
import { sentences } from './sentences.ts'

export const es: LanguageCues = { causes, lists, sentences }
