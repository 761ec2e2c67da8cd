import { type Attribution, type Content, type Cue, type Made, spanOf } from './attribution.ts'
import type { Phrase } from './phrase.ts'
import type { FullQuoteCues } from './quote-cues.ts'
import type { QuotedPiece } from './quoted-pieces.ts'
import { biddenAt, contentAfter, contentStart, hearerAt } from './reported-after.ts'
import { continued, isPostposed, quotedBefore } from './reported-before.ts'
import { clause, contentEnd, cutAt } from './reported-clause.ts'
import { breaksOut, cueAt } from './reporting-cue.ts'
import { accordingAt, headNounAt } from './reporting-verbs.ts'
import { phraseFrom } from './speaker-phrase.ts'
import type { SpeechUnit } from './speech-units.ts'

/** More words than this without a stop are no sentence: what reports what there cannot be told. */
const LONGEST_UNIT = 600

/** The cues of one unit and what they report, in order. */
export function attributionsOf(
  unit: SpeechUnit,
  pieces: readonly QuotedPiece[],
  cues: FullQuoteCues,
): Attribution[] {
  const { tokens } = unit
  if (unquotedLength(unit) > LONGEST_UNIT) return []
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
    const aside = opensAside(unit, cue, found.at(-1), cues)
    const nested = at < covered && !aside && !cue.participle && !breaksOut(tokens, cue, limit, cues)
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

function unquotedLength({ tokens }: SpeechUnit): number {
  if (tokens.length <= LONGEST_UNIT) return tokens.length
  return tokens.reduce((count, { piece }) => count + Number(piece < 0), 0)
}

/** "In response to critics saying …, X said": what the opening phrase reports ends at the comma before X. */
const opensAside = (
  unit: SpeechUnit,
  cue: Cue,
  last: Attribution | undefined,
  cues: FullQuoteCues,
): boolean =>
  cue.phrase !== null &&
  last !== undefined &&
  cues.prepositions.has(unit.tokens[0]?.lower ?? '') &&
  unit.tokens[cue.phrase.start - 1]?.text === ',' &&
  (last.cue?.[0] ?? 0) < (unit.tokens[cue.phrase.start]?.start ?? 0) &&
  last.kind === 'indirect' &&
  /ing$/.test(unit.tokens.find(({ start }) => start === last.cue?.[0])?.lower ?? '')

export function report(
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
  const front = cue.through
    ? cue.through.start
    : cue.inverted
      ? cue.from
      : cue.participle
        ? cue.from
        : (cue.phrase?.start ?? cue.from)
  const hearer = cue.inverted ? null : hearerAt(tokens, cue.to, verb.lower, cues)
  const afterHearer = hearer ? hearer[1] : cue.to
  const told = hearer
    ? spanOf(tokens, hearer[0], hearer[1])
    : cue.through
      ? spanOf(tokens, ...cue.through.head)
      : null
  const cueSpan = spanOf(tokens, cue.verb, cue.inverted ? cue.verb + 1 : cue.to)
  const make = (content: Content, kind?: Attribution['kind']): Made => ({
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
  const bidden = hearer && cues.infinitive.has(verb.lower) ? biddenAt(tokens, afterHearer, cues) : -1
  if (bidden > 0) {
    const content = clause(unit, bidden, contentEnd(tokens, bidden, cues), pieces)
    return content && make(content)
  }
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
