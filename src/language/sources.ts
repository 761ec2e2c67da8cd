import type { Block } from '../model/article.ts'
import type { NameSpan, Quotation, SourceEntry } from '../model/reading.ts'
import { overlaps, type Span } from '../model/span.ts'
import { claimantsOf } from './claimants.ts'
import { issuersOf } from './issuers.ts'
import { cuesFor } from './languages.ts'
import { completed } from './quote-cues.ts'
import { sourceKind } from './source-kind.ts'

interface Gathered {
  readonly name: string
  readonly quotes: Quotation[]
  readonly evidence: Span[]
}

/** Who said what: one entry a source, nobody who said nothing, claims of responsibility last. */
export function sourcesOf(
  text: string,
  _blocks: readonly Block[],
  sentences: readonly Span[],
  names: readonly NameSpan[],
  quotes: readonly Quotation[],
  language: string | null,
): SourceEntry[] {
  const said = cuesFor(language).quotes
  if (!said) return []
  const cues = completed(said)
  const issuers = issuersOf(text, sentences)
  const claimants = claimantsOf(text, sentences, names, language)
  const claimed = new Set(claimants.map(({ sentence }) => sentence[0]))
  const issued = new Map(issuers.map((issuer) => [issuer.issue[0], issuer]))
  const gathered = new Map<string, Gathered>()
  const entryOf = (name: string): Gathered => {
    const key = keyOf(name)
    const entry = gathered.get(key) ?? { name, quotes: [], evidence: [] }
    gathered.set(key, entry)
    return entry
  }
  for (const quote of quotes) {
    const evidence = sentencesWith(sentences, quote)
    const first = evidence[0]
    const issuer = first && issued.get(first[0])
    const name = issuer?.name ?? nameOf(text, quote)
    if (name === null || evidence.some((span) => claimed.has(span[0]))) continue
    const entry = entryOf(name)
    entry.quotes.push(quote)
    entry.evidence.push(...evidence)
  }
  for (const { name, sentence } of claimants) entryOf(name).evidence.push(sentence)
  const entries = [...gathered.values()].flatMap(({ name, quotes: own, evidence }): SourceEntry[] => {
    const described = own.find((quote) => quote.role)?.role ?? null
    const kind = sourceKind(text, name, names, cues, described)
    if (!kind) return []
    const claims = claimants.some((claimant) => keyOf(claimant.name) === keyOf(name))
    return [
      {
        name,
        kind,
        role: described ?? claimants.find((one) => keyOf(one.name) === keyOf(name))?.role ?? null,
        toldTo:
          own.find((quote) => quote.toldTo)?.toldTo ??
          claimants.find((one) => keyOf(one.name) === keyOf(name) && one.toldTo)?.toldTo ??
          null,
        manner: mannerOf(own),
        evidence: ordered(evidence),
        claimsResponsibility: claims,
      },
    ]
  })
  return [
    ...entries.filter((one) => !one.claimsResponsibility),
    ...entries.filter((one) => one.claimsResponsibility),
  ]
}

const keyOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^(?:the|a|an|some|many|several|most)\s+/, '')
    .replace(/[’']s$/, '')

/** The speaker, or the words that describe one; a bare pronoun names nobody. */
function nameOf(text: string, quote: Quotation): string | null {
  if (quote.speaker !== null) return quote.speaker
  const words = quote.mention && text.slice(...quote.mention)
  return words && words.length > 5 && /\s/.test(words) ? words : null
}

function sentencesWith(sentences: readonly Span[], quote: Quotation): Span[] {
  const parts = quote.cue ? [...quote.content, quote.cue] : quote.content
  const from = Math.min(...parts.map(([start]) => start))
  const to = Math.max(...parts.map(([, end]) => end))
  const found: Span[] = []
  for (let i = firstEndingAfter(sentences, from); i < sentences.length; i++) {
    const sentence = sentences[i]
    if (!sentence || sentence[0] >= to) break
    if (parts.some((part) => overlaps(part, sentence))) found.push(sentence)
  }
  return found
}

function firstEndingAfter(sentences: readonly Span[], at: number): number {
  let [low, high] = [0, sentences.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.[1] ?? 0) <= at) low = middle + 1
    else high = middle
  }
  return low
}

function mannerOf(quotes: readonly Quotation[]): SourceEntry['manner'] {
  if (quotes.some((quote) => quote.kind === 'direct')) return 'quoted'
  return quotes.some((quote) => quote.kind === 'mixed') ? 'quoted-in-part' : 'reported'
}

function ordered(spans: readonly Span[]): Span[] {
  const byStart = new Map(spans.map((span) => [span[0], span]))
  return [...byStart.values()].sort((a, b) => a[0] - b[0])
}
