/** Work that the queue carries: ids only, the rows are in the store. */
export const JOB_KINDS = [
  'digest',
  'publish',
  'resolve',
  'remove',
  'correct',
  'recheck',
  'card',
  'report',
  'approval',
  'poll',
  'crosspost',
] as const
export type JobKind = (typeof JOB_KINDS)[number]

export interface Job {
  readonly kind: JobKind
  /** The submission's, delivery's, card's or feed's id; of a `recheck` the digest's. */
  readonly id: string
}
