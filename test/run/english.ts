import { join } from 'node:path'
import { loadLanguages } from '../../src/adapters/words/load-languages.ts'
import { ROOT } from './groundwire.ts'

const languages = loadLanguages(join(ROOT, 'config'), 'en')

/** What commands and jobs are given where every chat speaks English. */
export const english = {
  languages,
  words: languages.wordsIn('en'),
  wordsOf: async () => languages.wordsIn('en'),
}
