import { readArticle } from '../../../language/read.ts'
import type { Article } from '../../../model/article.ts'
import type { Rejection, SectionKey } from '../../../model/digest.ts'
import type { Language } from '../../../model/language.ts'
import { piecesOf, type SourceLine, type TranslatedLine } from '../../../model/translation.ts'
import type { Between } from './line-check.ts'
import { faultOfLine } from './translated-line.ts'

/** The lines that passed, and why others did not. */
export interface CheckedLines {
  readonly passed: readonly TranslatedLine[]
  readonly refused: readonly (Rejection & { readonly section: SectionKey })[]
}

/**
 * What a model made of these lines, its texts in the order of their pieces. A line passes with all of its
 * pieces or not at all: half of one may be a claim without its doubt.
 */
export async function translatedLines(
  lines: readonly SourceLine[],
  texts: readonly string[],
  article: Article,
  to: Language,
): Promise<CheckedLines> {
  const between: Between = { from: article.language, to, persons: personsIn(article) }
  const passed: TranslatedLine[] = []
  const refused: (Rejection & { section: SectionKey })[] = []
  let at = 0
  for (const { section, index, of, title, runs } of lines) {
    const pieces = piecesOf({ title, runs })
    const said = texts.slice(at, at + pieces.length).map((text) => text.trim())
    at += pieces.length
    const fault = await faultIn(pieces, said, between)
    const [first, ...more] = said
    if (fault) refused.push({ section, ...fault })
    else
      passed.push({
        section,
        index,
        of,
        ...(title === null ? { lines: said } : { title: first ?? '', lines: more }),
      })
  }
  return { passed, refused }
}

async function faultIn(
  pieces: readonly string[],
  said: readonly string[],
  between: Between,
): Promise<Rejection | null> {
  for (const [index, piece] of pieces.entries()) {
    const text = said[index] ?? ''
    const fault = await faultOfLine(piece, text, between)
    if (fault) return { text, ...fault }
  }
  return null
}

/**
 * The family names of the persons that the article names: in its sentences, since the capitals of a heading
 * make a name of anything. Those of two letters are found in any word.
 */
function personsIn(article: Article): string[] {
  const { names, sources, blocks, text } = readArticle(article)
  const inHeading = (at: number) =>
    blocks.some(({ kind, start, end }) => kind === 'heading' && start <= at && at < end)
  const named = names
    .filter(({ type, start }) => type === 'PERSON' && !inHeading(start))
    .map(({ start, end }) => text.slice(start, end))
  const heard = sources.filter(({ kind }) => kind === 'person').map(({ name }) => name)
  const families = [...named, ...heard].map((name) => name.trim().split(/\s+/).at(-1) ?? '')
  return [...new Set(families.filter((name) => name.length > 2))]
}
