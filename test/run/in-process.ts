import { join } from 'node:path'
import { openStore } from '../../src/adapters/store/open-store.ts'
import { loadLanguages } from '../../src/adapters/words/load-languages.ts'
import type { CommandDeps } from '../../src/commands/command.ts'
import { dispatch } from '../../src/commands/dispatch.ts'
import { settingsOf } from '../../src/delivery/channel-settings.ts'
import type { Call } from '../../src/model/call.ts'
import type { Channel, PlatformName } from '../../src/model/channel.ts'
import type { Post } from '../../src/model/post.ts'
import type { Platform, Store } from '../../src/ports.ts'
import { unique } from '../contracts/store-samples.ts'
import { embeddedDatabase } from './embedded.ts'
import { ROOT } from './groundwire.ts'

/** What a call leaves behind whoever made it: that it was heard, and who was denied what. */
const TRACES = new Set(['calls', 'audit'])

const languages = loadLanguages(join(ROOT, 'config'), 'en')
export const words = languages.wordsIn('en')

/** Commands on a real store, between a platform and workers that only write down what they are asked for. */
export interface InProcess {
  readonly store: Store
  /** Who may what, where: `chat/person`. */
  readonly moderators: Set<string>
  readonly answers: Post[]
  /** What was done on the platform or given to the workers beside the answer. */
  readonly effects: string[]
  readonly say: (call: Call) => Promise<void>
  readonly forget: () => void
  /** All rows but the traces, of those that `of` is true of. */
  readonly rows: (of?: (row: string) => boolean) => Promise<string>
  readonly close: () => Promise<void>
}

export async function inProcess(): Promise<InProcess> {
  const database = await embeddedDatabase()
  const clock = { now: () => Date.now(), id: () => unique('made-by-the-command-') }
  const store = await openStore(database.pool, clock)
  const moderators = new Set<string>()
  const answers: Post[] = []
  const effects: string[] = []
  const did =
    (what: string) =>
    async (...args: unknown[]) => {
      effects.push(`${what} ${JSON.stringify(args)}`)
      return { kind: 'refused', reason: 'gone', detail: what }
    }
  const find = async (name: PlatformName, target: string) =>
    (await store.chats.list()).find((chat) => chat.platform === name && chat.id === target) ?? null
  const platform = (name: PlatformName): Platform =>
    ({
      name,
      publish: did('publish'),
      edit: did('edit'),
      remove: did('remove'),
      answer: async (_call: Call, post: Post) => {
        answers.push(post)
        return null
      },
      acknowledge: async () => undefined,
      roleOf: async ({ id, asChat }: Call['person'], channel: Channel) =>
        (asChat && id === channel.chat) || moderators.has(`${channel.chat}/${id}`) ? 'moderator' : 'reader',
      find: (target: string) => find(name, target),
      missingRight: async () => null,
      linkTo: () => null,
      deepLink: (command: string, argument: string) =>
        name === 'telegram' ? `https://t.me/bot?start=${command}_${argument}` : null,
    }) as unknown as Platform
  const settings = (channel: Channel) => settingsOf(channel, [], store, languages)
  const depsOn = (name: PlatformName): CommandDeps =>
    ({
      store,
      queue: { add: did('job') },
      platform: platform(name),
      clock,
      words,
      languages,
      wordsOf: async (channel: Channel) => languages.wordsIn((await settings(channel)).settings.interface),
      rights: { moderators: [], channels: {} },
      translates: () => false,
      settingsOf: settings,
      claimIn: async () => null,
      readOpml: () => null,
      painter: { paint: did('paint') },
    }) as unknown as CommandDeps
  return {
    store,
    moderators,
    answers,
    effects,
    say: (call) => dispatch(call, depsOn(call.channel.platform), () => undefined),
    forget() {
      answers.length = 0
      effects.length = 0
    },
    async rows(of = () => true) {
      const client = await database.pool.connect()
      try {
        const { rows } = await client.query<{ name: string }>(
          "select table_name as name from information_schema.tables where table_schema = 'public' order by 1",
          [],
        )
        const tables = rows.filter(({ name }) => !TRACES.has(name))
        const { rows: held } = await client.query<{ row: string }>(
          tables
            .map(({ name }) => `select '${name} ' || row_to_json(t)::text as row from "${name}" t`)
            .join(' union all '),
          [],
        )
        return held
          .map(({ row }) => row)
          .filter(of)
          .sort()
          .join('\n')
      } finally {
        client.release()
      }
    },
    close: () => database.close(),
  }
}

let calls = 0

/** A call as a platform hands it over. */
export const callIn = (
  channel: Channel,
  more: Pick<Call, 'command' | 'via' | 'person'> & Partial<Call>,
): Call => ({
  id: `call-${++calls}`,
  channel,
  chatKind: 'group',
  argument: '',
  full: false,
  options: {},
  files: [],
  message: more.via === 'button' ? { channel, id: unique('pressed') } : null,
  repliedTo: null,
  interaction: null,
  ...more,
})
