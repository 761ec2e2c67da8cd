import type { Channel, MessageRef } from './channel.ts'
import type { PostStyle } from './post-style.ts'
import type { Place } from './revision.ts'

/** So many different readers make a card of one line. */
export const REPORTS_FOR_CARD = 3

/** One reader's reports within 24 hours. */
export const REPORTS_A_DAY = 10

export const REPORT_OUTCOMES = ['correct', 'retract', 'leave'] as const
export type ReportOutcome = (typeof REPORT_OUTCOMES)[number]

/** `stale`: nobody decided, and the line or its post is no more. */
export type ReportEnd = ReportOutcome | 'stale'

/** A line of one posted copy, as readers see it. It is known by its words: a corrected line is another one. */
export interface ReportedLine {
  readonly deliveryId: string
  readonly digestId: string
  /** Where the copy stands. */
  readonly channel: Channel
  /** From 1, as /correct counts them. */
  readonly number: number
  readonly text: string
  /** The article's words behind it. */
  readonly evidence: string
}

/** Asks moderators what to do about a line that several readers called wrong. It names no reader. */
export interface ReportCard extends ReportedLine {
  /** Unguessable. */
  readonly id: string
  /** How many readers. */
  readonly count: number
  readonly raisedAt: number
  /** Where it stands: after a crash between sending it and writing that down it may stand twice. */
  readonly messages: readonly MessageRef[]
  readonly outcome: ReportEnd | null
  /** The call and the person that decided; null while nobody has. */
  readonly decidedIn: string | null
  readonly decidedBy: string | null
  /** The copies that a retraction takes away. */
  readonly copies: readonly string[]
}

/** Whether a post of this style shows a line, as far as its budget lets it. */
export function isShown({ section, index }: Place, style: PostStyle | null, reasons: number): boolean {
  if (!style || section === 'headline') return true
  if (section === 'reasons') return style.sections.includes('reasons')
  const wanted = style.sections.includes('key-points') || reasons === 0
  return wanted && index < style.points
}
