import type { Span } from '../model/span.ts'

/** A body that the text names elsewhere as the issuer of something issued in `issue`. */
export interface Issuer {
  readonly name: string
  readonly issue: Span
  readonly named: Span
}

const ISSUED = /\bissued an? (?:\w+ ){0,2}(warning|statement|alert|advisory|notice|appeal|report)\b/
const THE_SAME = /\bissued (?:this|that|the same) (warning|statement|alert|advisory|notice|appeal|report)\b/

/** "X issued a warning … Y issued this warning": Y is the exact name of the same source. */
export function issuersOf(text: string, sentences: readonly Span[]): Issuer[] {
  const found: Issuer[] = []
  const issues = new Map<string, Span>()
  for (const sentence of sentences) {
    const words = text.slice(...sentence)
    const again = THE_SAME.exec(words)
    const issue = again && issues.get(again[1] ?? '')
    const name =
      again &&
      /(?:^|\b(?:that|when|as|after|before|while)\s|,\s)((?:the|The) [^,;]{3,60})\s$/.exec(
        words.slice(0, again.index),
      )?.[1]
    if (issue && name) found.push({ name: lastThe(name), issue, named: sentence })
    const first = ISSUED.exec(words)
    if (first?.[1]) issues.set(first[1], sentence)
  }
  return found
}

const lastThe = (name: string): string => name.split(/\b(?:that|when|as|after|before|while)\s/).at(-1) ?? name
