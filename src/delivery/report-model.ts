import type { Clock } from '../ports.ts'
import { alert, type ReportDeps } from './report.ts'

/** What operators are told of the model, once a day each: that its budget is used up, that it does not answer. */
const TOLD = ['spent', 'paused'] as const

/** Tells the operators why digests go on without a model, the first time on a day. Other reasons are the log's. */
export async function reportModel(
  fellBack: string,
  deps: ReportDeps & { readonly clock: Clock },
): Promise<void> {
  const why = TOLD.find((one) => fellBack.startsWith(one))
  if (!why) return
  const day = new Date(deps.clock.now()).toISOString().slice(0, 10)
  if (!(await deps.store.settings.claim(`model-${why} ${day}`, 'told'))) return
  await alert((words) => ({ blocks: [{ kind: 'paragraph', text: words(`model-${why}`) }] }), deps)
}
