import type { Examiners, InChat, Uses } from '../adapters/platforms/examine.ts'
import type { Channel } from '../model/channel.ts'
import { type Finding, hinders, note, ok } from './finding.ts'
import { firstLine } from './first-line.ts'
import { inTime } from './in-time.ts'

/** What the bot may do in one chat: a finding, with every missing right by its name. */
export async function ofChat(
  what: string,
  channel: Channel,
  examiners: Examiners,
  uses?: Uses,
): Promise<Finding> {
  const examiner = channel.platform === 'console' ? null : examiners[channel.platform]
  if (!examiner) return note(what, `its platform has no token`)
  try {
    return ofLacks(what, await inTime(examiner.lookAt(channel, uses)))
  } catch (error) {
    return hinders(what, `cannot be looked at: ${firstLine(error)}.`, 'Add the bot there: groundwire links.')
  }
}

export function ofLacks(what: string, { lacks, remark, choose }: InChat): Finding {
  if (choose && !lacks.some(({ barred }) => barred))
    return hinders(what, `posts are refused: ${choose.why}.`, `Send /settings ${choose.option} there.`)
  const also = remark ? `; ${remark}` : ''
  if (lacks.length === 0) return ok(what, `has all the rights it needs${also}`)
  const names = lacks.map(({ right }) => `“${right}”`).join(', ')
  const hindered = lacks.map(({ right, hinders }) => `“${right}” is missing (${hinders})`).join('; ')
  const todo = `Give the bot ${names} there: the link that groundwire links prints asks for what it needs.`
  return lacks.some(({ barred }) => barred)
    ? hinders(what, `the bot cannot post: ${hindered}.`, todo)
    : note(what, `the bot may post; ${hindered}.`, todo)
}
