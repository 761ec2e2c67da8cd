import type { Digest, GroundedClaim } from '../../../model/digest.ts'
import { linesOf } from '../../../model/revision.ts'
import {
  piecesOf,
  type SourceLine,
  type TranslatedLine,
  type Translation,
} from '../../../model/translation.ts'
import { runsOf } from '../../../sections/runs.ts'
import { instructs } from '../model/instruction-cues.ts'
import { tokensOf } from '../model/numbered.ts'

/**
 * The lines of a digest that may be put into another language, headline first, as far as the tokens of an
 * answer reach. Not those in a moderator's words, which are theirs in whatever language they chose, nor
 * what speaks to a model.
 */
export function sourceLines(digest: Digest, articleText: string, maxTokens: number): SourceLine[] {
  let left = maxTokens
  return linesOf(digest).flatMap(({ section, index, claim }) => {
    const line = { section, index, of: claim.text, title: titleOf(claim), runs: runsOf(claim, articleText) }
    const pieces = piecesOf(line)
    if (claim.wording === 'editors' || pieces.some(instructs)) return []
    left -= pieces.reduce((sum, text) => sum + tokensOf(text) * PER_TOKEN + FORM, 0)
    return left < 0 ? [] : [line]
  })
}

/** Another language, or other letters, may take twice as many tokens; so much more is the form around each piece. */
const PER_TOKEN = 2
const FORM = 15

/** A line that is its own heading has no other. */
const titleOf = ({ title, text }: GroundedClaim): string | null => (title === text ? null : (title ?? null))

/** Lines that a translation has already, wherever they stand by now, and those that are still to be asked for. */
export function sinceBefore(
  all: readonly SourceLine[],
  before: Translation | null,
): { readonly standing: TranslatedLine[]; readonly lines: SourceLine[] } {
  const standing = all.flatMap(({ section, index, of }) => {
    const known = before?.lines.find((line) => line.of === of)
    return known ? [{ ...known, section, index }] : []
  })
  return { standing, lines: all.filter(({ of }) => !standing.some((line) => line.of === of)) }
}
