import type { Question, Reply } from '../../../model/model-call.ts'
import type { Ledger, ModelEngine, Request } from './engine.ts'
import { tokensOf } from './numbered.ts'

/** One question to the model. With a ledger the worst it may cost is taken out of the budgets first. */
export async function ask(
  question: Question,
  { model, prompts, ledger }: ModelEngine,
  { channel, signal }: Request,
): Promise<Reply> {
  if (!ledger) return model.ask(question, { signal })
  const { spend, clock, budget } = ledger
  const id = clock.id()
  const worst = tokensOf(question.system) + tokensOf(question.prompt) + question.maxTokens
  const call = { id, day: dayOf(clock.now()), scope: channel, model: model.name, prompts: prompts.version }
  if (!(await spend.reserve({ ...call, tokens: worst }, budget)))
    return { kind: 'failed', why: 'spent', detail: 'the budget of the day is used up' }
  const reply = await model.ask(question, { signal })
  await spend.settle(id, settled(reply, worst, ledger))
  return reply
}

/** A count this much above the most that can have been used is a server's mistake. */
const ABSURD = 4

/** A call counts for what its server says, where that can be; for all that was reserved where it says nothing. */
function settled(reply: Reply, worst: number, { prices }: Ledger) {
  if (reply.kind === 'failed') {
    const counted = UNPAID.has(reply.why) ? 0 : worst
    return { input: null, output: null, counted, cost: 0, outcome: reply.why }
  }
  const { input, output } = reply.tokens
  const said = (input ?? 0) + (output ?? 0)
  const sane = input !== null && output !== null && said > 0 && said <= worst * ABSURD
  const cost = sane ? (input * prices.input + output * prices.output) / 1e6 : (worst * prices.output) / 1e6
  return { ...(sane ? { input, output } : NOTHING), counted: sane ? said : worst, cost, outcome: 'said' }
}

const NOTHING = { input: null, output: null }

/** Calls that no server charges for: they never reached a model. */
const UNPAID: ReadonlySet<string> = new Set(['busy', 'refused', 'paused', 'spent'])

/** The day in UTC, as budgets count it. */
export const dayOf = (now: number): string => new Date(now).toISOString().slice(0, 10)
