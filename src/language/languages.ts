import type { LanguageCues } from './cues.ts'

/** Where each language's knowledge is: an article needs one of them, so none is loaded before it is asked for. */
const LOADERS = {
  ar: async () => (await import('./ar/index.ts')).ar,
  de: async () => (await import('./de/index.ts')).de,
  en: async () => (await import('./en/index.ts')).en,
  es: async () => (await import('./es/index.ts')).es,
  fr: async () => (await import('./fr/index.ts')).fr,
  it: async () => (await import('./it/index.ts')).it,
  pt: async () => (await import('./pt/index.ts')).pt,
  ru: async () => (await import('./ru/index.ts')).ru,
  tr: async () => (await import('./tr/index.ts')).tr,
  uk: async () => (await import('./uk/index.ts')).uk,
} satisfies Record<string, () => Promise<LanguageCues>>

const loaded = new Map<string, LanguageCues>()

const NONE: LanguageCues = {}

/** Whose sentence ends and list marks serve where a language has no folder here. */
const FALLBACK = 'en'

/** Makes a language ready for `cuesFor`: its own folder, or the fallback's. */
export async function loadLanguage(language: string | null): Promise<void> {
  const needed = isKnown(language) ? language : FALLBACK
  if (!loaded.has(needed)) loaded.set(needed, await LOADERS[needed]())
}

/** Makes every language ready, where articles of any come and go. */
export async function loadLanguages(): Promise<void> {
  await Promise.all(Object.keys(LOADERS).map(loadLanguage))
}

/**
 * The cues for a BCP 47 primary subtag; none for a language that has no folder here. Throws for one
 * that has a folder and was not loaded: without its cues a reading would be silently worse.
 */
export function cuesFor(language: string | null): LanguageCues {
  if (!isKnown(language)) return NONE
  const cues = loaded.get(language)
  if (!cues) throw new Error(`language "${language}" is not loaded: await loadLanguage('${language}') first`)
  return cues
}

const isKnown = (language: string | null): language is keyof typeof LOADERS =>
  language !== null && Object.hasOwn(LOADERS, language)
