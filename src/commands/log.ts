import { channelKey } from '../model/channel.ts'
import { beside } from '../model/joined.ts'
import type { PostBlock, PostItem } from '../model/post.ts'
import { whenIn } from '../model/when-in.ts'
import type { AuditEntry } from '../ports.ts'
import { answering, type Command, type CommandDeps } from './command.ts'
import { inPrivate } from './in-private.ts'
import { scopesFor } from './scopes-for.ts'
import { titleOf } from './title-of.ts'

const PAGE = 10

/** /log: what moderators did here, and what was denied, the newest first; older pages by button. */
export const log: Command = {
  name: 'log',
  role: 'moderator',
  menus: [],
  toOne: true,
  options: [],
  run: async (call, deps) => {
    const elsewhere = inPrivate(call, { command: 'log', argument: '' }, deps)
    if (elsewhere) return { kind: 'answer', post: elsewhere }
    const before = call.via === 'button' && /^\d{1,15}$/.test(call.argument) ? Number(call.argument) : null
    const scopes = await scopesFor(call, deps)
    const found = await deps.store.audit.list(scopes, { limit: PAGE + 1, before })
    const shown = found.slice(0, PAGE)
    const oldest = shown.at(-1)
    if (!oldest) return answering(deps.words('log-none'))
    const items = await Promise.all(shown.map((entry) => line(entry, scopes?.length !== 1, deps)))
    const older = { label: deps.words('log-older'), command: 'log', argument: String(oldest.number) }
    const blocks: PostBlock[] = [
      { kind: 'heading', text: deps.words('log-heading') },
      { kind: 'list', ordered: false, items },
      ...(found.length > PAGE ? [{ kind: 'buttons', buttons: [older] } as const] : []),
    ]
    return { kind: before === null ? 'answer' : 'replace', post: { blocks } }
  },
}

/** "24 March 2026, 09:12 UTC · Mo · /repost · done", in the zone of the chat, which stands below where there are several. */
async function line(
  { at, channel, person, action, outcome }: AuditEntry,
  named: boolean,
  deps: CommandDeps,
): Promise<PostItem> {
  const { settings } = await deps.settingsOf(channel)
  const when = whenIn(settings.timezone, at, deps.words)
  const what = beside([when, person.name, `/${action}`, how(outcome, deps)], deps.words)
  if (!named) return { text: what }
  const chat = await deps.store.chats.get(channel.platform, channel.chat)
  return { text: what, note: chat ? await titleOf(channel, deps) : channelKey(channel) }
}

const how = (outcome: string, { words }: CommandDeps): string =>
  outcome === 'done' || outcome === 'refused' || outcome === 'denied'
    ? words(`log-${outcome}`)
    : words('log-failed', { why: outcome.replace(/^failed: /, '') })
