/** So many words show what is meant; a whole clause of them is no explanation. */
const SHOWN = 6

/** Words as a moderator reads them: “one”, “two” and 3 more. */
export function listedWords(words: readonly string[]): string {
  const shown = words
    .slice(0, SHOWN)
    .map((word) => `“${word}”`)
    .join(', ')
  return words.length > SHOWN ? `${shown} and ${words.length - SHOWN} more` : shown
}
