import { FUNCTION_WORDS } from './function-words.ts'

/** As much as is looked at: the rest of an article is in the same language. */
const LOOKED_AT = 3_000

/** Under this many letters nothing is said: names alone look like any language. */
const FEWEST_LETTERS = 20

/** The language of a text as a BCP 47 primary subtag; null when it is too short to tell. */
export async function languageOf(text: string): Promise<string | null> {
  const sample = text.slice(0, LOOKED_AT)
  if ((sample.match(/\p{L}/gu)?.length ?? 0) < FEWEST_LETTERS) return null
  return byLetters(sample) ?? byWords(sample) ?? (await byStatistics(sample))
}

/**
 * Languages of one script that the statistics do not part, by letters that the others lack. An
 * earlier row wins, so the language with the fewest special letters comes last.
 */
const LETTERS: readonly (readonly [language: string, fewest: number, own: RegExp, foreign: RegExp])[] = [
  ['be', 2, /ў/giu, /[їєґщи]/giu],
  ['uk', 1, /[іїєґ]/giu, /[ыэъё]/giu],
  ['sr', 3, /[ђћџљњј]/giu, /[ыэъёщ]/giu],
  ['bg', 3, /ъ/giu, /[ыэёіїє]/giu],
  ['ru', 1, /[ыэёъи]/giu, /[іїєґў]/giu],
  ['ur', 3, /[ٹڈڑےں]/gu, /[ةىأإ]/gu],
  ['fa', 3, /[پچژگ]/gu, /[ةىأإ]/gu],
]

function byLetters(sample: string): string | null {
  for (const [language, fewest, own, foreign] of LETTERS) {
    const letters = sample.match(own)?.length ?? 0
    if (letters >= fewest && letters > (sample.match(foreign)?.length ?? 0)) return language
  }
  return null
}

/**
 * Letter statistics err on a few lines full of names, small words seldom do: where one language has
 * clearly the most of them it wins, else the statistics decide.
 */
function byWords(sample: string): string | null {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? []
  const [first, second] = Object.entries(FUNCTION_WORDS)
    .map(([language, small]) => ({ language, hits: words.filter((word) => small.has(word)).length }))
    .sort((a, b) => b.hits - a.hits)
  const clearly = first && first.hits >= 2 && first.hits > 1.25 * (second?.hits ?? 0)
  return clearly ? first.language : null
}

/** Loaded only when it is asked: its tables cost a start more than all else here. */
async function byStatistics(sample: string): Promise<string | null> {
  const { detect } = await import('tinyld/light')
  return detect(sample) || null
}
