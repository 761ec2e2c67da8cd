import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Backlog } from '../../model/backlog.ts'
import type { Event } from '../../model/event.ts'
import type { Emit } from '../../ports.ts'

export interface Metrics {
  /** A sink of the program's events: counts them. */
  readonly emit: Emit
  /** All of it in Prometheus' text form; what waits is asked for now. Never throws: what cannot be asked is left out. */
  render(): Promise<string>
  readonly contentType: string
}

/**
 * What a service tells Prometheus. Labels are the program's own words (states, codes, checks), never a
 * chat, a person or a word of an article: their number stays small, and nothing private leaves.
 */
export function metrics(backlogOf: () => Promise<Backlog | null>): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const count = counters(registry)
  const gauge = gauges(registry)
  return {
    emit: (event) => count(event),
    contentType: registry.contentType,
    async render() {
      gauge(await backlogOf().catch(() => null))
      return registry.metrics()
    },
  }
}

/** Names follow prometheus.io/docs/practices/naming: a unit, and `_total` for what only grows. */
function counters(registry: Registry): (event: Event) => void {
  const counter = <L extends string>(name: string, help: string, ...labelNames: L[]) =>
    new Counter<L>({ name: `groundwire_${name}_total`, help, labelNames, registers: [registry] })
  const settled = counter('deliveries', 'Where deliveries went, once for each step.', 'platform', 'state')
  const held = counter('rate_limited', 'Times that a platform asked to wait.', 'platform')
  const digests = counter('digests', 'Digests made.')
  const rejected = counter('claims_rejected', 'Statements that were not shown, by the check.', 'check')
  const untranslated = counter('translations_rejected', 'Lines that stay as they are, by the check.', 'check')
  const commands = counter('commands', 'Commands and presses, by how they ended.', 'outcome')
  const jobs = counter('jobs_failed', 'Jobs that ended in a bug.', 'kind')
  const polls = counter('feed_polls', 'Feeds asked, by what came.', 'outcome')
  const calls = counter('model_calls', 'Questions to a language model, by how they ended.', 'outcome')
  const tokens = counter('model_tokens', 'Tokens as the model counts them.', 'direction')
  const fallbacks = counter('model_fallbacks', 'Digests that had to do without the model.', 'why')
  const answers = new Histogram({
    name: 'groundwire_command_seconds',
    help: 'From hearing a command or a press to its answer.',
    buckets: [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [registry],
  })
  return (event) => {
    switch (event.type) {
      case 'delivery.settled':
        return settled.inc({ platform: event.platform, state: event.state })
      case 'lane.held':
        return held.inc({ platform: event.platform })
      case 'digest.grounded':
        return digests.inc()
      case 'claim.dropped':
        return rejected.inc({ check: event.check })
      case 'translation.dropped':
        return untranslated.inc({ check: event.check })
      case 'command.handled':
        answers.observe(event.ms / 1000)
        return commands.inc({ outcome: event.outcome })
      case 'job.failed':
        return jobs.inc({ kind: event.kind })
      case 'feed.polled':
        return polls.inc({ outcome: event.outcome })
      case 'model.asked':
        tokens.inc({ direction: 'input' }, event.input ?? 0)
        tokens.inc({ direction: 'output' }, event.output ?? 0)
        return calls.inc({ outcome: firstWord(event.outcome) })
      case 'model.fell-back':
        return fallbacks.inc({ why: firstWord(event.why) })
    }
  }
}

/** A reason may carry a status; a label must not. */
const firstWord = (text: string): string => text.split(/[^\p{L}-]/u, 1)[0] || 'other'

function gauges(registry: Registry): (backlog: Backlog | null) => void {
  const gauge = <L extends string>(name: string, help: string, ...labelNames: L[]) =>
    new Gauge<L>({ name: `groundwire_${name}`, help, labelNames, registers: [registry] })
  const open = gauge('deliveries_open', 'Deliveries that are not at their end.', 'state')
  const age = gauge('deliveries_open_oldest_seconds', 'How long the longest of them is due.', 'state')
  const asked = gauge('submissions_open', 'Articles that were accepted and are not read yet.')
  const askedAge = gauge('submissions_open_oldest_seconds', 'How long the longest of them waits.')
  const spent = gauge('model_tokens_today', 'Tokens taken out of the budget of this day (UTC).')
  const cost = gauge(
    'model_cost_today',
    'What calls of models cost on this day, by the prices in the configuration.',
  )
  return (backlog) => {
    if (!backlog) return
    for (const { state, count, oldest } of backlog.deliveries) {
      open.set({ state }, count)
      age.set({ state }, oldest / 1000)
    }
    asked.set(backlog.submissions.count)
    askedAge.set(backlog.submissions.oldest / 1000)
    spent.set(backlog.model.tokens)
    cost.set(backlog.model.cost)
  }
}
