import { load } from 'js-yaml'

/** What a YAML text holds; null for one of nothing but comments, which the library takes for a mistake. */
export const yamlIn = (text: string): unknown =>
  /^[^\S\n]*[^\s#]/m.test(text.replace(/^\uFEFF/, '')) ? load(text) : null
