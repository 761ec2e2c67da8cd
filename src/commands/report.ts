import type { Call } from '../model/call.ts'
import type { Delivery } from '../model/outbox.ts'
import { isShown, type ReportedLine } from '../model/reader-report.ts'
import { linesOf } from '../model/revision.ts'
import { answering, type Command, type CommandDeps, type Reply, said } from './command.ts'
import { askWhichLine } from './report-ask.ts'
import { type Found, whichDigest } from './which-digest.ts'

/**
 * The button "Report" under a post, where its channel takes reports: asks which line is wrong and keeps
 * one report a reader and line. Only buttons and links say it: /report belongs to other bots in many groups.
 */
export const report: Command = {
  name: 'report',
  role: 'reader',
  menus: [],
  toOne: true,
  buttonOnly: true,
  run: async (call, deps) => {
    const { words } = deps
    if (call.via !== 'button' && call.via !== 'link') return { kind: 'silent' }
    const pressed = pressedReport(call.argument)
    const which = pressed && (await whichDigest({ ...call, argument: pressed.token }, '', deps))
    if (!pressed || !which || typeof which === 'string' || which.delivery?.state !== 'posted')
      return answering(words('button-stale'))
    if (!(await deps.settingsOf(which.delivery.channel)).settings.reports)
      return inPlace(call, words('report-off'))
    if (pressed.cancel) return inPlace(call, words('report-cancelled'))
    // The numbers are those of the lines that were shown.
    if (pressed.line === null || pressed.revision !== which.revision) return askWhichLine(which, deps)
    return keep(pressed.line, which, which.delivery, call, deps)
  },
}

/** `line` null: none was chosen yet. */
interface Pressed {
  readonly token: string
  readonly cancel: boolean
  readonly revision: number
  readonly line: number | null
}

/** "<token>", "<token>.x", "<token>.<revision>.<line>": null for anything else. */
function pressedReport(argument: string): Pressed | null {
  const [, token, rest, revision, line] = /^([\w-]{10,})(\.x|\.(\d{1,6})\.(\d{1,3}))?$/.exec(argument) ?? []
  if (token === undefined) return null
  return { token, cancel: rest === '.x', revision: Number(revision), line: line ? Number(line) : null }
}

async function keep(
  number: number,
  which: Found,
  delivery: Delivery,
  call: Call,
  deps: CommandDeps,
): Promise<Reply> {
  const { store, queue, words, clock, platform } = deps
  const line = lineAt(number, which, delivery)
  if (!line) return answering(words('button-stale'))
  const reader = `${platform.name}/${call.person.id}`
  // The row first: what a crash leaves out in between, the reconciler does.
  const { kind, card } = await store.reports.add(line, { reader, card: clock.id() })
  if (card !== null) await queue.add({ kind: 'report', id: card })
  return inPlace(call, words(`report-${kind}`))
}

function lineAt(number: number, { stored }: Found, delivery: Delivery): ReportedLine | null {
  const place = linesOf(stored.digest)[number - 1]
  if (!place || !isShown(place, delivery.style, stored.digest.claims.reasons.length)) return null
  const { text, evidence } = place.claim
  return {
    deliveryId: delivery.id,
    digestId: stored.id,
    channel: delivery.channel,
    number,
    text,
    evidence: evidence.map(({ quote }) => quote).join(' … '),
  }
}

/** In private the question becomes the answer; elsewhere the platform sees to that where one person reads it. */
const inPlace = ({ chatKind, via }: Call, text: string): Reply =>
  chatKind === 'private' && via === 'button' ? { kind: 'replace', post: said(text) } : answering(text)
