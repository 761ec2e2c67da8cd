import type { Block } from '../model/article.ts'
import type { NameSpan } from '../model/reading.ts'
import { FEMALE_NAMES, MALE_NAMES } from './first-names.ts'
import { TITLES } from './name-words.ts'
import { namesBetween } from './names-between.ts'
import type { PronounKind } from './quote-cues.ts'
import type { SpeechUnit } from './speech-units.ts'

/** Who spoke last by name, and where. */
export interface LastSpeaker {
  readonly speaker: string
  readonly type: NameSpan['type']
  readonly end: number
  readonly block: number
}

/** Nobody reads on from a name so many characters back; three long paragraphs have fewer. */
const FARTHEST = 6000

/** Where `back` paragraphs before this one begin, as far as a reader still has them in mind. */
export const behind = (blocks: readonly Block[], block: number, back: number, at: number): number =>
  Math.max(blocks[block - back]?.start ?? 0, at - FARTHEST)

/** The person who spoke in this or the last paragraph goes on as "he", unless somebody else was named since. */
export function spokeLast(
  last: LastSpeaker | null,
  pronoun: PronounKind,
  unit: SpeechUnit,
  said: readonly NameSpan[],
  at: number,
): string | null {
  if (last?.type !== 'PERSON' || (pronoun !== 'he' && pronoun !== 'she')) return null
  if (unit.block - last.block > 2 || last.end > at || !fits(last.speaker, pronoun)) return null
  const since = said.some(({ start, type }) => start >= last.end && start < at && type === 'PERSON')
  return since ? null : last.speaker
}

/** The one person a pronoun can stand for: alone of its gender in this paragraph so far, else in the last two. */
export function personBehind(
  text: string,
  pronoun: PronounKind,
  at: number,
  block: number,
  blocks: readonly Block[],
  names: readonly NameSpan[],
  full: ReadonlyMap<string, string>,
): string | null {
  if (pronoun !== 'he' && pronoun !== 'she' && pronoun !== 'it' && pronoun !== 'they') return null
  const type = pronoun === 'it' || pronoun === 'they' ? 'ORG' : 'PERSON'
  for (const back of [0, 1, 2]) {
    const from = behind(blocks, block, back, at)
    const close = namesBetween(names, from, at).filter((name) => name.type === type)
    const people = new Set(
      close.map((name) => text.slice(name.start, name.end)).map((name) => full.get(name) ?? name),
    )
    const fit = [...people].filter((name) => fits(name, pronoun))
    if (fit.length === 1) return fit[0] ?? null
    if (fit.length > 1) return null
  }
  return null
}

function fits(name: string, pronoun: PronounKind): boolean {
  const first = name.split(/\s+/).find((part) => !TITLES.has(part)) ?? ''
  if (pronoun === 'he') return !FEMALE_NAMES.has(first) || MALE_NAMES.has(first)
  if (pronoun === 'she') return !MALE_NAMES.has(first) || FEMALE_NAMES.has(first)
  return true
}
