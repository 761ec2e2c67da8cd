import type { NameSpan } from '../model/reading.ts'
import type { Span } from '../model/span.ts'
import { cuesFor } from './languages.ts'
import { claimsResponsibility } from './responsibility.ts'

/** Somebody who claims a violent act in `sentence`. */
export interface Claimant {
  readonly name: string
  readonly role: string | null
  readonly sentence: Span
  /** Where it claims it, as the text has it: "on" and the name of a channel. */
  readonly toldTo: string | null
}

/** Who claims a violent act, by sentence: the last body named before the words of claiming, else the last subject named. */
export function claimantsOf(
  text: string,
  sentences: readonly Span[],
  names: readonly NameSpan[],
  language: string | null,
): Claimant[] {
  const claim = cuesFor(language).responsibility?.claim
  if (!claim) return []
  const found: Claimant[] = []
  let next = 0
  for (const sentence of sentences) {
    while (next < names.length && (names[next]?.end ?? 0) <= sentence[0]) next++
    const words = text.slice(...sentence)
    if (!claimsResponsibility(words, language)) continue
    const at = sentence[0] + (claim.exec(words)?.index ?? 0)
    const name = claimant(text, sentence, at, names, next)
    if (!name) continue
    const words2 = text.slice(name.start, name.end)
    const same = found.find((one) => words2.startsWith(`${one.name}-`))
    found.push({
      name: same?.name ?? words2,
      role: describedBefore(text, sentence, name),
      sentence,
      toldTo: channelIn(words, language),
    })
  }
  return found
}

/** The channel or network that the sentence says it used. */
function channelIn(sentence: string, language: string | null): string | null {
  const channels = cuesFor(language).quotes?.channels
  if (!channels) return null
  for (const match of sentence.matchAll(/\b(?:on|to|via|through) (?:its |their )?(\p{Lu}[\p{L}]+)/gu))
    if (channels.has(match[1]?.toLowerCase() ?? '')) return match[0]
  return null
}

/** What a name stands behind that is a place, a channel or a hearer here. */
const BEHIND_PREPOSITION = /\b(?:on|to|via|in|of|at|from|near|for|with|against|by|after) (?:the )?$/

function claimant(
  text: string,
  sentence: Span,
  at: number,
  names: readonly NameSpan[],
  next: number,
): NameSpan | null {
  let best: NameSpan | null = null
  let other: NameSpan | null = null
  for (let i = next; i < names.length; i++) {
    const name = names[i]
    if (!name || name.start >= sentence[1]) break
    if (
      name.end <= at &&
      name.type === 'ORG' &&
      !/\b(?:on|to|via|in) $/.test(text.slice(Math.max(sentence[0], name.start - 5), name.start))
    )
      best = name
    else if (
      name.end <= at &&
      !BEHIND_PREPOSITION.test(text.slice(Math.max(sentence[0], name.start - 12), name.start))
    )
      other = name
  }
  return best ?? other
}

/** "the extremist group X": what the article calls it, right before the name. */
function describedBefore(text: string, sentence: Span, name: NameSpan): string | null {
  return (
    /(?:^|[\s,])((?:the|a|an) (?:\p{Ll}[\p{L}-]* ){1,4})$/u
      .exec(text.slice(sentence[0], name.start))?.[1]
      ?.trim() ?? null
  )
}
