import { stemOf } from './stem.ts'

/** A word or number of a folded text, made comparable. */
export interface Token {
  /** Lower case; "n't" is "not", a possessive ending is gone, "U.K." is "uk". */
  readonly word: string
  /** The word without its inflection. */
  readonly stem: string
  /** Offsets into the folded text. */
  readonly start: number
  readonly end: number
  readonly capital: boolean
}

const TOKEN = new RegExp(
  [
    String.raw`(?:\p{L}\.){2,}\p{L}?(?!\p{L})`,
    String.raw`[\p{L}\p{M}]+(?=n't(?!\p{L}))`,
    String.raw`n't(?!\p{L})`,
    String.raw`[\p{L}\p{M}\p{N}]+(?:[.,]\p{N}+)*(?:'s(?!\p{L}))?`,
  ].join('|'),
  'giu',
)

/** The words and numbers of a folded text, in order; a possessive ending that stands alone is none. */
export function tokensOf(folded: string, language: string | null): Token[] {
  const tokens: Token[] = []
  for (const match of folded.matchAll(TOKEN)) {
    const raw = match[0]
    const word = wordOf(raw)
    if (word === 's' && folded[match.index - 1] === "'") continue
    tokens.push({
      word,
      stem: stemOf(word, language),
      start: match.index,
      end: match.index + raw.length,
      capital: /^\p{Lu}/u.test(raw),
    })
  }
  return tokens
}

function wordOf(raw: string): string {
  const lower = raw.toLowerCase()
  if (lower === "n't") return 'not'
  if (lower.includes('.') && /\p{L}/u.test(lower)) return lower.replaceAll('.', '')
  return lower.replace(/'s$/, '')
}
