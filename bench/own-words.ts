/** The digest's lines as the command line prints them; claims have a shape each. */
// biome-ignore lint/suspicious/noExplicitAny: the program's own JSON, read field by field.
type Line = any

/**
 * The words of a digest that its article lacks: headline, points, reasons with their titles and owners,
 * timeline with the words for its dates, sources with names, roles and who was told.
 */
export function strangeWords(digest: Line, text: string): string[] {
  const known = new Set(wordsIn(text))
  return saidIn(digest).flatMap((said) => wordsIn(said).filter((word) => !known.has(word)))
}

function saidIn({ headline, keyPoints, reasons, timeline, sources }: Line): string[] {
  const claims: Line[] = [headline, ...keyPoints, ...reasons.items, ...timeline, ...sources].filter(Boolean)
  return claims
    .flatMap(({ text, title, date, speaker }) => [
      text,
      title,
      date?.words,
      speaker?.name,
      speaker?.role,
      speaker?.toldTo,
    ])
    .filter((said): said is string => typeof said === 'string')
}

/** Letters and digits that stand together; small and capital letters are the same word. */
const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
