import { loadLanguages } from '../../src/language/languages.ts'

/** Tests read sentences of any language, as the service does. */
await loadLanguages()
