import type { Cue } from './attribution.ts'
import type { Phrase } from './phrase.ts'
import type { FullQuoteCues } from './quote-cues.ts'
import { isBeside, isPerson, isVerb, telling, tellsAlong, wishesNoName } from './reporting-verbs.ts'
import { phraseBefore, phraseFrom } from './speaker-phrase.ts'
import type { Token } from './speech-units.ts'

/** The cue whose verb is token `at`, with its subject; null when it reports nothing here. */
export function cueAt(
  tokens: readonly Token[],
  at: number,
  limit: number,
  subject: Phrase | null,
  cues: FullQuoteCues,
): Cue | null {
  const token = tokens[at]
  if (!token?.word || token.piece >= 0) return null
  if (!cues.reports.has(token.lower) || (/^\p{Lu}/u.test(token.text) && at > 0 && tokens[at - 1]?.word))
    return null
  const passed = passedOn(tokens, at, limit, cues)
  if (passed) return passed
  let from = at
  let passive = false
  while (from > limit && isBeside(tokens[from - 1], cues)) {
    from--
    const lower = tokens[from]?.lower ?? ''
    if (cues.passive.has(lower)) passive = true
    if (cues.hypothetical.has(lower)) return null
  }
  const before = tokens[from - 1]
  if (
    before?.lower === 'to' ||
    (cues.determiners.has(before?.lower ?? '') && !cues.pronouns.has(before?.lower ?? ''))
  )
    return null
  const participle = /ing$/.test(token.lower) && from === at && cues.speech.has('saying')
  if (before?.lower === 'who' && wishesNoName(tokens, at, cues)) return null
  if (passive && !/ing$/.test(token.lower)) return null
  const document = telling(tokens, at, from, limit, cues)
  if (document) return { from, verb: at, to: at + 1, phrase: document, inverted: false, participle: false }
  if (!isVerb(token.lower, cues)) return null
  let to = at + 1
  if (cues.pointing.has(tokens[to]?.lower ?? '') && cues.clausal.has(token.lower)) to++
  if (participle) {
    const quoted = quotedAs(tokens, at, limit, cues) ?? withSubject(tokens, at, limit, cues)
    if (quoted) return { from, verb: at, to, phrase: quoted, inverted: false, participle: true }
    const main = subject ?? phraseFrom(tokens, mainStart(tokens, cues), at, cues)
    return { from, verb: at, to, phrase: main, inverted: false, participle: true }
  }
  const inverted = invertedPhrase(tokens, at, from, to, cues)
  if (inverted)
    return { from, verb: at, to: inverted.end, phrase: inverted, inverted: true, participle: false }
  const phrase = phraseBefore(tokens, from, limit, cues)
  if (phrase) return { from, verb: at, to, phrase, inverted: false, participle: false }
  const conjoined =
    (before?.lower === 'and' || before?.lower === 'but' || before?.text === ',' || before === undefined) &&
    subject
  if (!conjoined && tellsAlong(tokens, at, cues)) {
    const main = phraseFrom(tokens, mainStart(tokens, cues), at, cues)
    if (main && isPerson(tokens, main, cues))
      return { from, verb: at, to, phrase: main, inverted: false, participle: true }
  }
  return conjoined ? { from, verb: at, to, phrase: subject, inverted: false, participle: true } : null
}

/** "X quoted Y as saying": Y speaks, X passes it on. */
function passedOn(tokens: readonly Token[], at: number, limit: number, cues: FullQuoteCues): Cue | null {
  if (
    !/^(?:quoted|quotes|cited|cites)$/.test(tokens[at]?.lower ?? '') ||
    cues.passive.has(tokens[at - 1]?.lower ?? '')
  )
    return null
  const as =
    tokens
      .slice(at, at + 12)
      .findIndex((token, i) => token.lower === 'as' && tokens[at + i + 1]?.lower === 'saying') + at
  if (as <= at + 1) return null
  const through = phraseBefore(tokens, at, limit, cues)
  const words = tokens
    .slice(at + 1, as)
    .flatMap((token, i) => (token.word && token.piece >= 0 ? [at + 1 + i] : []))
  const quoted = words.length > 0 ? ([words[0] ?? 0, (words.at(-1) ?? 0) + 1] as const) : null
  const phrase = quoted
    ? { start: quoted[0], end: as, head: quoted, aside: null }
    : phraseFrom(tokens, at + 1, as, cues)
  if (!through || !phrase) return null
  return { from: at, verb: as + 1, to: as + 2, phrase, inverted: false, participle: false, through }
}

/** "Y was quoted as saying": Y speaks. */
function quotedAs(tokens: readonly Token[], at: number, limit: number, cues: FullQuoteCues): Phrase | null {
  if (tokens[at - 1]?.lower !== 'as') return null
  for (let i = at - 2; i > Math.max(limit - 1, at - 14); i--) {
    if (!/^(?:quot(?:ed|es|ing)|cit(?:ed|es|ing)|reported)$/.test(tokens[i]?.lower ?? '')) continue
    if (cues.passive.has(tokens[i - 1]?.lower ?? '')) return phraseBefore(tokens, i - 1, limit, cues)
    return phraseFrom(tokens, i + 1, at - 1, cues)
  }
  return null
}

/** "…, with the mayor saying": the subject of a participle of its own. */
function withSubject(
  tokens: readonly Token[],
  at: number,
  limit: number,
  cues: FullQuoteCues,
): Phrase | null {
  const phrase = phraseBefore(tokens, at, limit, cues)
  return phrase && tokens[phrase.start - 1]?.lower === 'with' ? phrase : null
}

/** `“…,” said X`: the speaker stands after the verb. */
function invertedPhrase(
  tokens: readonly Token[],
  at: number,
  from: number,
  to: number,
  cues: FullQuoteCues,
): Phrase | null {
  if (
    from !== at ||
    !cues.speech.has(tokens[at]?.lower ?? '') ||
    /^(?:told|tells)$/.test(tokens[at]?.lower ?? '')
  )
    return null
  const before = tokens[at - 1]
  const marks = tokens.slice(Math.max(0, at - 2), at).findLastIndex(({ text }) => !/^[,–—-]$/.test(text))
  const last = marks < 0 ? tokens[at - 3] : tokens[Math.max(0, at - 2) + marks]
  const afterQuote = before !== undefined && (last?.piece ?? -1) >= 0
  const opens = before === undefined
  if (!afterQuote && before?.text !== ',' && !opens && !/^[–—-]$/.test(before?.text ?? '')) return null
  const next = tokens[to]
  if (!next?.word || next.piece >= 0 || (cues.that.has(next.lower) && !cues.determiners.has(next.lower)))
    return null
  const phrase = phraseFrom(tokens, to, tokens.length, cues)
  if (!phrase || afterQuote) return phrase
  const after = tokens[phrase.end]?.text === ',' ? phrase.end + 1 : phrase.end
  if (opens && cues.that.has(tokens[after]?.lower ?? '')) return phrase
  if (opens && (tokens[phrase.end]?.text === ':' || (tokens[phrase.end]?.piece ?? -1) >= 0)) return phrase
  if (opens) return null
  const ends = tokens[phrase.end] === undefined || tokens[phrase.end]?.text === '.'
  if (
    ends &&
    tokens.slice(...phrase.head).some(({ lower }) => cues.bodies.has(lower) || cues.people.has(lower))
  )
    return phrase
  const named = /^\p{Lu}/u.test(tokens[phrase.head[1] - 1]?.text ?? '')
  return named && isEmptyAfter(tokens, phrase.end, cues) ? phrase : null
}

/** Behind "PLACE –" and "PLACE, PLACE –". */
function afterDateline(tokens: readonly Token[]): number {
  const dash = tokens.slice(0, 8).findIndex((token) => /^[–—-]$/.test(token.text))
  const place = tokens.slice(0, Math.max(0, dash))
  return place.length > 0 && place.every(({ text }) => text === text.toUpperCase()) ? dash + 1 : 0
}

/** Where the unit's main clause begins: after an opening conjunction, adverb or a short phrase with a comma. */
function mainStart(tokens: readonly Token[], cues: FullQuoteCues): number {
  let at = afterDateline(tokens)
  const first = tokens[at]
  if (first && /^(?:when|while|after|although|though|as|if|because|since)$/.test(first.lower)) {
    const comma = tokens.slice(at, at + 30).findIndex((token) => token.text === ',')
    if (comma > 0) at += comma + 1
  }
  for (let steps = 0; steps < 2 && cues.prepositions.has(tokens[at]?.lower ?? ''); steps++) {
    const comma = tokens.slice(at, at + 14).findIndex((token) => token.text === ',')
    if (comma > 0) at += comma + 1
  }
  while (
    at < tokens.length - 1 &&
    (cues.clauseWords.has(tokens[at]?.lower ?? '') || tokens[at]?.word === false)
  )
    at++
  return at
}

/** A later cue is no part of the reported words: a clause of its own joins it on. */
export function breaksOut(tokens: readonly Token[], cue: Cue, limit: number, cues: FullQuoteCues): boolean {
  const start = cue.inverted ? cue.from : (cue.phrase?.start ?? cue.from)
  if (cue.inverted) return true
  const before = tokens[start - 1]
  if (!before || start - 1 < limit) return false
  if (before.piece >= 0) return true
  if (before.text === ';' || (before.text === ',' && isEmptyAfter(tokens, cue.to, cues))) return true
  const joint = /^(?:and|but|while|though|although)$/.test(before.lower)
  return joint && tokens[start - 2]?.text === ','
}

/** Nothing but times, places and hearers follows up to the unit's end. */
export function isEmptyAfter(tokens: readonly Token[], at: number, cues: FullQuoteCues): boolean {
  const rest = tokens.slice(at, at + 15)
  if (rest.length === 0) return true
  if (!rest[0]?.word) return /^[.,;!?)–—:]$/.test(rest[0]?.text ?? '') && rest[0]?.text !== ':'
  if (!cues.prepositions) return false
  const first = rest[0]
  if (cues.times.has(first.lower)) return true
  const stop = rest.findIndex((token) => /^[.,;]$/.test(token.text))
  const part = stop < 0 ? rest : rest.slice(0, stop)
  return (
    cues.prepositions.has(first.lower) &&
    !part.some((token) => cues.that.has(token.lower) || cues.auxiliaries.has(token.lower) || token.piece >= 0)
  )
}
