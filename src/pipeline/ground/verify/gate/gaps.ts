import { type Pair, PUNCTUATION, wordsOf } from '../pair.ts'
import type { GateCheck } from './gate-check.ts'
import { isListed } from './lists.ts'

export const gaps: GateCheck = {
  name: 'gaps',
  failing: openGaps,
  says: (words) => `it leaves out ${words} from the middle`,
}

/** Words that may be left out in one place within a clause. */
const GAP = 8

/**
 * What is left out in the middle stands between marks of punctuation, or is a few words of one
 * clause: else the subject of one clause meets the verb of another, or half a co-ordination is gone.
 */
function openGaps(pair: Pair): string[] {
  const partners = pair.alignment.filter((partner) => partner !== null)
  const paired = new Set(pair.alignment)
  return partners.slice(1).flatMap((next, at) => {
    const gap = { before: partners[at] ?? next, next }
    const skipped = pair.evidence.slice(gap.before + 1, next)
    return skipped.length === 0 || placesOf(gap, paired, pair).some((place) => isClosed(place, pair))
      ? []
      : wordsOf(skipped)
  })
}

/** What stands between two places of the evidence. */
interface Gap {
  readonly before: number
  readonly next: number
}

/**
 * The same gap wherever it may lie: of "the work – and the fun of the work – as a whole" either "the
 * work" may be the one that was kept.
 */
function placesOf({ before, next }: Gap, paired: ReadonlySet<number | null>, { evidence }: Pair): Gap[] {
  const places: Gap[] = [{ before, next }]
  for (let moved = 1; moved <= GAP; moved++) {
    const [out, into] = [next + moved - 1, before + moved]
    // At the statement's end there is no gap but an end left off, which is judged as such.
    if (!paired.has(out) || !paired.has(out + 1) || evidence[out]?.stem !== evidence[into]?.stem) break
    places.push({ before: into, next: out + 1 })
  }
  return places
}

function isClosed(gap: Gap, pair: Pair): boolean {
  const { evidence, cues, between } = pair
  const { before, next } = withoutGrammar(gap, pair)
  const skipped = evidence.slice(before + 1, next)
  const marks = evidence.slice(before, next).map((_, at) => PUNCTUATION.test(between(before + at)))
  if (marks[0] && marks.at(-1) && skipped.length > 0) return !isListed(skipped, next, pair)
  return (
    skipped.length <= GAP &&
    !marks.includes(true) &&
    !skipped.some(({ word }) => cues.clauseOpeners.has(word))
  )
}

/** "Roe (right) has painted": an article or auxiliary at the end of what is left out is none of the aside. */
function withoutGrammar({ before, next }: Gap, { evidence, cues, between }: Pair): Gap {
  let end = next
  while (
    end - 1 > before + 1 &&
    cues.grammar.has(evidence[end - 1]?.word ?? '') &&
    !PUNCTUATION.test(between(end - 1))
  )
    end--
  return { before, next: end }
}
