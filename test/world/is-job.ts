import type { Job, JobKind } from '../../src/model/job.ts'

/** True of the arguments that put a job of this kind into the queue. */
export const isJob =
  (kind: JobKind) =>
  ([job]: readonly unknown[]): boolean =>
    (job as Job).kind === kind
