import type { Span } from '../model/span.ts'
import type { FullQuoteCues } from './quote-cues.ts'
import type { QuotedPiece } from './quoted-pieces.ts'
import { type Phrase, phraseBefore, phraseFrom } from './speaker-phrase.ts'
import type { SpeechUnit, Token } from './speech-units.ts'

/** Content, cue and speaker's words as they stand in one unit. */
export interface Attribution {
  content: Span[]
  kind: 'direct' | 'mixed' | 'indirect'
  readonly cue: Span | null
  /** Token indexes of the unit. */
  readonly phrase: Phrase | null
  /** The hearer's words after a verb of telling. */
  readonly told: Span | null
  /** The quoted pieces it holds. */
  readonly pieces: number[]
}

interface Cue {
  readonly from: number
  readonly verb: number
  readonly to: number
  readonly phrase: Phrase | null
  readonly inverted: boolean
  readonly participle: boolean
}

/** The cues of one unit and what they report, in order. */
export function attributionsOf(
  unit: SpeechUnit,
  pieces: readonly QuotedPiece[],
  cues: FullQuoteCues,
): Attribution[] {
  const { tokens } = unit
  const found: Attribution[] = []
  const taken = new Set<number>()
  let limit = 0
  let covered = 0
  let subject: Phrase | null = null
  for (let at = 0; at < tokens.length; at++) {
    const according = accordingAt(tokens, at, cues)
    if (according > at) {
      const made = reportAccording(unit, at, according, limit, covered, pieces, cues)
      if (made) {
        found.push(made.attribution)
        covered = made.end
        limit = at = Math.max(at, made.next - 1)
      }
      continue
    }
    const cue = cueAt(tokens, at, limit, subject, cues)
    if (!cue) continue
    const nested = at < covered && !cue.participle && !breaksOut(tokens, cue, limit, cues)
    if (nested) continue
    const made = report(unit, cue, limit, pieces, taken, cues)
    if (!made) continue
    const last = found.at(-1)
    if (last && at < covered) cutAt(last, tokens, cue.participle ? cue.from : (cue.phrase?.start ?? cue.from))
    found.push(made.attribution)
    for (const piece of made.attribution.pieces) taken.add(piece)
    if (cue.phrase) subject = cue.phrase
    covered = made.end
    limit = cue.to
  }
  return found
}

function accordingAt(tokens: readonly Token[], at: number, cues: FullQuoteCues): number {
  if ((tokens[at]?.piece ?? 0) >= 0) return at
  for (const phrase of cues.accordingTo)
    if (phrase.every((word, index) => tokens[at + index]?.lower === word)) return at + phrase.length
  return at
}

/** The cue whose verb is token `at`, with its subject; null when it reports nothing here. */
function cueAt(
  tokens: readonly Token[],
  at: number,
  limit: number,
  subject: Phrase | null,
  cues: FullQuoteCues,
): Cue | null {
  const token = tokens[at]
  if (!token?.word || token.piece >= 0) return null
  if (
    !(isVerb(token.lower, cues) || cues.tells.has(token.lower)) ||
    (/^\p{Lu}/u.test(token.text) && at > 0 && tokens[at - 1]?.word)
  )
    return null
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

/** "X thanked the jurors, told Y that …": a later verb of the main clause, with a hearer and "that" behind it. */
function tellsAlong(tokens: readonly Token[], at: number, cues: FullQuoteCues): boolean {
  const before = tokens[at - 1]
  if (!cues.tell.has(tokens[at]?.lower ?? '') || !/^(?:,|and)$/.test(before?.text ?? '')) return false
  return tokens.slice(at + 1, at + 7).some((token) => cues.that.has(token.lower))
}

const isPerson = (tokens: readonly Token[], { head }: Phrase, cues: FullQuoteCues): boolean =>
  /^\p{Lu}/u.test(tokens[head[1] - 1]?.text ?? '') || cues.people.has(tokens[head[1] - 1]?.lower ?? '')

/** A document before a verb of showing: "the log shows", "their report puts that at". */
function telling(
  tokens: readonly Token[],
  at: number,
  from: number,
  limit: number,
  cues: FullQuoteCues,
): Phrase | null {
  if (from !== at && tokens[from]?.lower !== 'also' && tokens[from]?.lower !== 'had') return null
  if (!cues.tells.has(tokens[at]?.lower ?? '')) return null
  const phrase = phraseBefore(tokens, from, limit, cues)
  if (!phrase || !cues.documents.has(headNounAt(tokens, phrase, cues))) return null
  return tokens[at + 1]?.word || (tokens[at + 1]?.piece ?? -1) >= 0 ? phrase : null
}

/** The last word of a phrase's head before a preposition, in small letters. */
function headNounAt(tokens: readonly Token[], { head }: Phrase, cues: FullQuoteCues): string {
  const [from, to] = head
  let at = from
  while (at + 1 < to && !cues.prepositions.has(tokens[at + 1]?.lower ?? '')) at++
  return tokens[at]?.lower ?? ''
}

/** "who asked that her name not be printed": a wish, not what is reported. */
const wishesNoName = (tokens: readonly Token[], at: number, cues: FullQuoteCues): boolean =>
  tokens.slice(at + 1, at + 9).some((token) => cues.anonymity.has(token.lower))

const isVerb = (word: string, cues: FullQuoteCues): boolean =>
  cues.speech.has(word) || cues.clausal.has(word) || cues.infinitive.has(word) || cues.naming.has(word)

const isBeside = (token: Token | undefined, cues: FullQuoteCues): boolean =>
  token !== undefined &&
  token.piece < 0 &&
  !cues.pronouns.has(token.lower) &&
  (cues.adverbs.has(token.lower) ||
    cues.auxiliaries.has(token.lower) ||
    (cues.hypothetical.has(token.lower) && token.lower !== 'to') ||
    /.{3}ly$/.test(token.lower)) &&
  !/^\p{Lu}/u.test(token.text)

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
  if (first && cues.prepositions.has(first.lower)) {
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

/** A later cue is no part of the reported words: a clause of its own joins it on. */
function breaksOut(tokens: readonly Token[], cue: Cue, limit: number, cues: FullQuoteCues): boolean {
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
function isEmptyAfter(tokens: readonly Token[], at: number, cues: FullQuoteCues): boolean {
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

interface Made {
  readonly attribution: Attribution
  /** Token index where the content (or the cue) ends. */
  readonly end: number
}

function report(
  unit: SpeechUnit,
  cue: Cue,
  limit: number,
  pieces: readonly QuotedPiece[],
  taken: ReadonlySet<number>,
  cues: FullQuoteCues,
): Made | null {
  const { tokens } = unit
  const verb = tokens[cue.verb]
  if (!verb) return null
  const front = cue.inverted ? cue.from : cue.participle ? cue.from : (cue.phrase?.start ?? cue.from)
  const hearer = cue.inverted ? null : hearerAt(tokens, cue.to, verb.lower, cues)
  const afterHearer = hearer ? hearer[1] : cue.to
  const told = hearer ? spanOf(tokens, hearer[0], hearer[1]) : null
  const cueSpan = spanOf(tokens, cue.verb, cue.inverted ? cue.verb + 1 : cue.to)
  const make = (content: Made0, kind?: Attribution['kind']): Made => ({
    attribution: {
      content: content.spans,
      kind: kind ?? content.kind,
      cue: cueSpan,
      phrase: cue.phrase,
      told,
      pieces: content.pieces,
    },
    end: content.end,
  })
  if (cues.speech.has(verb.lower) && !cue.participle) {
    const before = quotedBefore(unit, limit, front, pieces, taken)
    if (before) {
      const after = continued(unit, Math.max(cue.to, afterHearer), pieces, cues)
      return make(
        after
          ? {
              ...before,
              spans: [...before.spans, ...after.spans],
              pieces: [...before.pieces, ...after.pieces],
              end: after.end,
            }
          : before,
      )
    }
    if (isPostposed(tokens, front, limit, afterHearer, cues)) {
      const content = clause(unit, limit, front - 1, pieces)
      if (content) return make({ ...content, end: cue.to })
    }
  }
  const start = contentStart(tokens, afterHearer, cues)
  const document = cue.phrase !== null && cues.documents.has(headNounAt(tokens, cue.phrase, cues))
  const content = contentAfter(unit, start, verb.lower, pieces, cues, document)
  return content ? make(content) : null
}

interface Made0 {
  readonly spans: Span[]
  readonly kind: Attribution['kind']
  readonly pieces: number[]
  readonly end: number
}

const spanOf = (tokens: readonly Token[], from: number, to: number): Span => [
  tokens[from]?.start ?? 0,
  tokens[Math.max(from, to - 1)]?.end ?? 0,
]

/** A quotation that ends right before the speaker or the verb. */
function quotedBefore(
  unit: SpeechUnit,
  limit: number,
  front: number,
  pieces: readonly QuotedPiece[],
  taken: ReadonlySet<number>,
): Made0 | null {
  const { tokens } = unit
  let last = front - 1
  while (last >= limit && /^[,–—-]$/.test(tokens[last]?.text ?? '') && (tokens[last]?.piece ?? 0) < 0) last--
  const piece = tokens[last]?.piece ?? -1
  if (last < limit || piece < 0 || taken.has(piece)) return null
  let from = last
  while (from > limit && tokens[from - 1]?.piece === piece) from--
  const own = pieces[piece]
  if (!own) return null
  const words = tokens.slice(from, last + 1).filter((token) => token.word).length
  const apart = last < front - 1 || /[,.?!…]$/.test(tokens[last - 1]?.text ?? '')
  if (!apart && words < 4) return null
  const lead = tokens.slice(limit, from).filter((token) => token.word)
  if (lead.length <= 1) return { spans: [own.inner], kind: 'direct', pieces: [piece], end: last + 1 }
  if (tokens[from - 1]?.text === ':' || tokens[from - 1]?.text === ',')
    return { spans: [own.inner], kind: 'direct', pieces: [piece], end: last + 1 }
  return clause(unit, limit, last + 1, pieces)
}

/** `“A,” X said, “B.”`: what is quoted after the cue. */
function continued(
  unit: SpeechUnit,
  at: number,
  pieces: readonly QuotedPiece[],
  cues: FullQuoteCues,
): Made0 | null {
  const { tokens } = unit
  for (let i = at; i < tokens.length && i < at + 25; i++) {
    const token = tokens[i]
    if (!token) break
    if (token.piece >= 0) {
      const mark = tokens[i - 1]
      const own = pieces[token.piece]
      if (!own || !/^[,:.;–—-]$/.test(mark?.text ?? '')) return null
      let end = i
      while (tokens[end]?.piece === token.piece) end++
      return { spans: [own.inner], kind: 'direct', pieces: [token.piece], end }
    }
    if (isVerb(token.lower, cues)) return null
  }
  return null
}

/** `S, X said.`: a clause before the speaker, nothing after the verb. */
function isPostposed(
  tokens: readonly Token[],
  front: number,
  limit: number,
  after: number,
  cues: FullQuoteCues,
): boolean {
  if (tokens[front - 1]?.text !== ',' || front - limit < 4) return false
  const opening = tokens[limit]?.lower ?? ''
  const part = tokens.slice(limit, front)
  const lead =
    cues.prepositions.has(opening) ||
    /ing$/.test(opening) ||
    /^(?:if|when|while|because|although|though|since|rather)$/.test(opening)
  if (lead && knowsVerbs(cues) && !part.slice(0, 25).some((token) => cues.auxiliaries.has(token.lower)))
    return false
  return isEmptyAfter(tokens, after, cues)
}

/** A language whose common verbs we list: without them a clause cannot be told from a phrase. */
const knowsVerbs = (cues: FullQuoteCues): boolean => cues.auxiliaries.size > 10

/** The tokens from `from` to `to` as content, trimmed of marks and joining words at its ends. */
function clause(unit: SpeechUnit, from: number, to: number, pieces: readonly QuotedPiece[]): Made0 | null {
  const { tokens } = unit
  let [start, end] = [from, to]
  while (
    start < end &&
    tokens[start]?.piece === -1 &&
    ((!tokens[start]?.word && !/[($€£]/.test(tokens[start]?.text ?? '')) ||
      /^(?:but|and|yet|so)$/.test(tokens[start]?.lower ?? ''))
  )
    start++
  while (end > start && tokens[end - 1]?.piece === -1 && /^[.,;:!?–—-]$/.test(tokens[end - 1]?.text ?? ''))
    end--
  const words = tokens.slice(start, end)
  if (words.filter((token) => token.word).length < 2) return null
  const inside = [...new Set(words.map((token) => token.piece).filter((piece) => piece >= 0))]
  const sole = inside.length === 1 && words.every((token) => token.piece >= 0 || !token.word)
  const own = sole ? pieces[inside[0] ?? -1] : undefined
  if (own) return { spans: [own.inner], kind: 'direct', pieces: inside, end }
  const quoted = words.filter((token) => token.piece >= 0 && token.word).length
  return { spans: [spanOf(tokens, start, end)], kind: quoted > 1 ? 'mixed' : 'indirect', pieces: inside, end }
}

/** The hearer after a verb of telling. */
function hearerAt(
  tokens: readonly Token[],
  at: number,
  verb: string,
  cues: FullQuoteCues,
): readonly [number, number] | null {
  if (!cues.tell.has(verb)) return null
  const first = tokens[at]
  if (!first?.word || first.piece >= 0 || cues.that.has(first.lower)) return null
  if (cues.pronouns.has(first.lower))
    return /^(?:me|us|him|her|them|you)$/.test(first.lower) ? [at, at + 1] : null
  if (/^(?:me|us)$/.test(first.lower) && first.text !== 'US') return [at, at + 1]
  const phrase = phraseFrom(tokens, at, tokens.length, cues)
  return phrase ? [phrase.head[0], phrase.head[1]] : null
}

/** Where the reported words begin: after times, places, occasions and "that". */
function contentStart(tokens: readonly Token[], at: number, cues: FullQuoteCues): number {
  let start = at
  for (let steps = 0; steps < 6; steps++) {
    const next = skipOne(tokens, start, cues)
    if (next === start) break
    start = next
  }
  if (tokens[start]?.text === ',' || tokens[start]?.text === ':') start++
  if (tokens[start]?.text === ',') start++
  if (cues.that.has(tokens[start]?.lower ?? '') && tokens[start]?.piece === -1) start++
  return start
}

function skipOne(tokens: readonly Token[], at: number, cues: FullQuoteCues): number {
  const token = tokens[at]
  if (!token?.word || token.piece >= 0) return at
  if (cues.times.has(token.lower) || (/.{3}ly$/.test(token.lower) && !/^\p{Lu}/u.test(token.text)))
    return at + 1
  if (!cues.prepositions.has(token.lower)) return at
  let end = at + 1
  while (end < tokens.length && end - at < 14 && isInside(tokens, end, at, cues)) end++
  const stop = tokens[end]
  if (!stop) return end
  const opened =
    cues.that.has(stop.lower) ||
    stop.piece >= 0 ||
    /^[,:]$/.test(stop.text) ||
    cues.pronouns.has(stop.lower) ||
    cues.determiners.has(stop.lower) ||
    cues.prepositions.has(stop.lower) ||
    cues.times.has(stop.lower)
  return opened ? end : at
}

/** Still the phrase that the preposition at `at` opened. */
function isInside(tokens: readonly Token[], end: number, at: number, cues: FullQuoteCues): boolean {
  const token = tokens[end]
  if (!token?.word || token.piece >= 0) return false
  if (cues.that.has(token.lower) && end > at + 1) return false
  if (cues.determiners.has(token.lower) || cues.pronouns.has(token.lower)) return end === at + 1
  return !cues.prepositions.has(token.lower) && !(cues.times.has(token.lower) && end > at + 1)
}

/** What the verb reports after it; null when the verb needs more than stands there. */
function contentAfter(
  unit: SpeechUnit,
  start: number,
  verb: string,
  pieces: readonly QuotedPiece[],
  cues: FullQuoteCues,
  document: boolean,
): Made0 | null {
  const { tokens } = unit
  const first = tokens[start]
  if (!first) return null
  const before = tokens[start - 1]
  const opened = cues.that.has(before?.lower ?? '') || before?.text === ':'
  if (first.piece >= 0 && (cues.speech.has(verb) || cues.naming.has(verb)))
    return quotedAfter(unit, start, pieces)
  if (/^[.;!?]$/.test(first.text)) return null
  const end = contentEnd(tokens, start, cues)
  const part = tokens.slice(start, end)
  const named = cues.naming.has(verb) ? namedQuotation(unit, start, pieces) : null
  if (cues.questions.has(first.lower)) return clause(unit, start, end, pieces)
  if (opened) return clause(unit, start, end, pieces)
  if (cues.infinitive.has(verb)) {
    const to = part.slice(0, 12).findIndex((token) => token.lower === 'to')
    if (to === 0) return clause(unit, start, end, pieces)
    if (to > 0 && cues.tell.has(verb) && !part.slice(0, to).some((token) => !token.word))
      return clause(unit, start + to, end, pieces)
  }
  if (named) return named
  if (document && cues.tells.has(verb)) return clause(unit, start, end, pieces)
  if (cues.acts.has(verb)) return cues.determiners.has(first.lower) ? clause(unit, start, end, pieces) : null
  const plain = cues.speech.has(verb) && !cues.clausal.has(verb)
  const told = cues.tell.has(verb) && start > 0
  if (plain || (told && before?.text !== ',' && cues.speech.has(verb) && !cues.clausal.has(verb)))
    return before?.text === ',' ? null : clause(unit, start, end, pieces)
  if (before?.text === ',') return null
  return hasVerb(part, cues) && cues.clausal.has(verb) && !cues.prepositions.has(first.lower)
    ? clause(unit, start, end, pieces)
    : null
}

/** `said: “…”`, and what goes on after it. */
function quotedAfter(unit: SpeechUnit, start: number, pieces: readonly QuotedPiece[]): Made0 | null {
  const { tokens } = unit
  const piece = tokens[start]?.piece ?? -1
  const own = pieces[piece]
  if (!own) return null
  let end = start
  while (tokens[end]?.piece === piece) end++
  return {
    spans: [own.inner],
    kind: /[,:]/.test(tokens[start - 1]?.text ?? '') ? 'direct' : 'mixed',
    pieces: [piece],
    end,
  }
}

/** `called it “a failure”`: the object up to the end of the quotation. */
function namedQuotation(unit: SpeechUnit, start: number, pieces: readonly QuotedPiece[]): Made0 | null {
  const { tokens } = unit
  for (let i = start; i < Math.min(tokens.length, start + 22); i++) {
    const token = tokens[i]
    if (!token || (token.piece < 0 && /^[.;]$/.test(token.text))) return null
    if (token.piece < 0) continue
    let end = i
    while (tokens[end]?.piece === token.piece) end++
    const count = tokens.slice(i, end).filter((inner) => inner.word).length
    return count >= 2 ? clause(unit, start, end, pieces) : null
  }
  return null
}

/** The clause before the verb of its own: within the first words there is an auxiliary or a past form. */
const hasVerb = (part: readonly Token[], cues: FullQuoteCues): boolean =>
  part.length > 2 && part.slice(1, 14).some((token) => cues.auxiliaries.has(token.lower))

/** Where reported words end: the unit's end, or before "according to". */
function contentEnd(tokens: readonly Token[], start: number, cues: FullQuoteCues): number {
  for (let i = start; i < tokens.length; i++) {
    if ((tokens[i]?.piece ?? -1) >= 0) continue
    if (tokens[i]?.text === ';') return i
    if (i > start && accordingAt(tokens, i, cues) > i) return i
    if (
      tokens[i]?.text === ',' &&
      /^(?:adding|saying|noting|arguing|citing|according|referring)$/.test(tokens[i + 1]?.lower ?? '')
    )
      return i
  }
  return tokens.length
}

/** A later cue in the same unit: the words before it end where it begins. */
function cutAt(attribution: Attribution, tokens: readonly Token[], at: number): void {
  let end = at
  while (
    end > 0 &&
    (/^[,;–—-]$/.test(tokens[end - 1]?.text ?? '') ||
      /^(?:and|but|while|though|although)$/.test(tokens[end - 1]?.lower ?? ''))
  )
    end--
  const limit = tokens[end - 1]?.end ?? 0
  attribution.content = attribution.content
    .map(([from, to]): Span => [from, Math.min(to, limit)])
    .filter(([from, to]) => to > from)
}

function reportAccording(
  unit: SpeechUnit,
  at: number,
  after: number,
  limit: number,
  covered: number,
  pieces: readonly QuotedPiece[],
  cues: FullQuoteCues,
): (Made & { next: number }) | null {
  const { tokens } = unit
  const phrase = phraseFrom(tokens, after, tokens.length, cues)
  if (!phrase || cues.pronouns.get(tokens[phrase.head[0]]?.lower ?? '') === 'who') return null
  const leads = tokens.slice(limit, at).filter((token) => token.word).length < 2
  const comma = tokens[phrase.end]?.text === ',' ? phrase.end + 1 : phrase.end
  const end = contentEnd(tokens, comma, cues)
  const that = cues.that.has(tokens[comma]?.lower ?? '') ? comma + 1 : comma
  const content = leads ? clause(unit, that, end, pieces) : clause(unit, Math.min(limit, at), at, pieces)
  if (!content || (covered > at && !leads)) return null
  const attribution = {
    content: content.spans,
    kind: content.kind,
    cue: spanOf(tokens, at, after),
    phrase,
    told: null,
    pieces: content.pieces,
  }
  return { attribution, end: leads ? content.end : phrase.end, next: phrase.end }
}
