import type { DateSpan } from '../model/reading.ts'
import type { DayNumber } from './calendar.ts'

/** One way to write a time: what it looks like, and what it means where it stands. */
export interface DateRule {
  /** With the flag `g`. Linear: no nested open repetition. */
  readonly pattern: RegExp
  /** A word that every match holds: the rule is tried only around it. */
  readonly core?: RegExp
  /** What every match holds, cheap to look for, without `g`: a pattern takes some 5 ms to compile and is seldom needed. */
  readonly hint?: RegExp
  /** Asked before the longest match is chosen: false leaves the words to shorter rules. */
  readonly accepts?: (groups: Groups, scene: Scene) => boolean
  /** Asked for chosen matches in text order; null = no time after all. */
  readonly read: (groups: Groups, scene: Scene) => Found | null
}

/** The rules, each tried around a core word only. */
export const near = (core: RegExp, rules: readonly DateRule[]): DateRule[] =>
  rules.map((rule) => ({ ...rule, core }))

export type Groups = Readonly<Record<string, string | undefined>>

export interface Found {
  readonly type: DateSpan['type']
  /** A TIME without a day (`T22:00`, `TEV`) is joined with a day beside it, or takes the day at hand. */
  readonly value: string
  readonly basis: DateSpan['basis']
  /** A part of the day that means nothing definite on its own ("evening"): dropped unless a day stands beside it. */
  readonly needsDay?: boolean
}

/** Where a match stands. */
export interface Scene {
  /** The publication day; null = nothing may be resolved against it. */
  readonly published: DayNumber | null
  /** The matched words. */
  readonly words: string
  /** The part of the sentence before the match. */
  readonly before: string
  /** Up to 80 characters after the match. */
  readonly after: string
  /** The times read before this one in the text; empty while matches are being chosen. */
  readonly earlier: readonly DateSpan[]
  /** Where the match's sentence begins. */
  readonly sentenceStart: number
}

export const stated = (value: string): Found => ({ type: 'DATE', value, basis: 'stated' })

export const resolved = (value: string): Found => ({ type: 'DATE', value, basis: 'resolved' })

/** A date that needs the publication day: without it the vague value stands, which shows no year. */
export const fromPublished = (scene: Scene, vague: string, value: (published: DayNumber) => string): Found =>
  scene.published === null ? resolved(vague) : resolved(value(scene.published))

/**
 * Compiles a pattern template: `{name}` stands for a fragment, `{name:group}` for a fragment in a
 * named group, a blank for white space within a paragraph (one line break at most). The whole must
 * stand between word borders.
 */
export function datePattern(
  template: string,
  fragments: Readonly<Record<string, string>>,
  flags = 'gi',
): RegExp {
  const source = template
    .replace(/(?<!\\p)\{(\w+)(?::(\w+))?\}/g, (_, name: string, group?: string) => {
      const fragment = fragments[name]
      if (fragment === undefined) throw new Error(`no date fragment ${name}`)
      return group ? `(?<${group}>${fragment})` : `(?:${fragment})`
    })
    .replace(/\[[^\]]*\]| /g, (part) => (part === ' ' ? SPACE : part.replaceAll(' ', ' \\n')))
  return flags.includes('u')
    ? new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, flags)
    : new RegExp(`(?<![\\w$£€])(?:${source})(?!\\w)`, flags)
}

/** White space between two words of one expression; a blank line is none. Short, as it stands in every pattern many times. */
const SPACE = '(?:[ \\u00a0]?[ \\n\\t\\u00a0\\u202f])'
