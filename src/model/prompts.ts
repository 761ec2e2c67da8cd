import type { SectionKey } from './digest.ts'

/** The words that a model is asked with, as the files under prompts/ have them. */
export interface Prompts {
  /** Hash of all files: another wording is another engine, and what was cached for it does not count. */
  readonly version: string
  readonly system: string
  readonly distill: string
  readonly repair: string
  readonly translate: string
  readonly sections: Readonly<Record<SectionKey, string>>
}

/** The placeholders that each file must have, and no others. */
export const PLACEHOLDERS = {
  system: [],
  distill: ['fence', 'points', 'sections', 'sentences', 'title'],
  repair: ['fence', 'points', 'problem', 'sections', 'sentences', 'title'],
  translate: ['fence', 'language', 'lines'],
  section: [],
} as const

const PLACEHOLDER = /\{\{(\w+)\}\}/g

/** The names of a text's placeholders, each once, in alphabetical order. */
export const placeholdersIn = (text: string): string[] =>
  [...new Set([...text.matchAll(PLACEHOLDER)].map(([, name = '']) => name))].sort()

/** The text with its placeholders filled, in one pass: a value's own braces are no placeholder. */
export const filled = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(PLACEHOLDER, (whole, name: string) => values[name] ?? whole)
