import { FAULTS, faultOf } from '../model/fault.ts'
import { digestSubmission, refuse, type ServiceDeps } from './pipeline.ts'

/** A submission that has failed this often (a crash counts) is a poison job: it is refused, and told. */
const MAX_TRIES = 3

/** The worker's edge: what cannot become a digest is refused in words; a bug is tried again, then refused. */
export async function digestJob(id: string, deps: ServiceDeps): Promise<void> {
  const submission = await deps.store.submissions.get(id)
  if (submission?.state !== 'received') return
  const tries = await deps.store.submissions.attempt(id)
  if (tries > MAX_TRIES) return refuse(submission, deps.words('fault-bug'), deps)
  try {
    await digestSubmission(id, deps)
  } catch (error) {
    const fault = faultOf(error)
    deps.emit({ type: 'job.failed', kind: 'digest', id, error: fault })
    if (FAULTS[fault.code].blame === 'us') throw error
    // Nobody waits for a feed's item, and nobody would send it again: a page may be down for a moment.
    if (submission.feed && FAULTS[fault.code].retry === 'backoff' && tries < MAX_TRIES) throw error
    await refuse(submission, deps.words(`fault-${fault.code}`, fault.args), deps)
  }
}
