import { LOGIN_MS } from '../../../../src/adapters/platforms/telegram/listening.ts'
import { telegramPlatform } from '../../../../src/adapters/platforms/telegram/telegram-platform.ts'
import type { Channel } from '../../../../src/model/channel.ts'
import type { Event } from '../../../../src/model/event.ts'
import type { MenuEntry, TranslatedMenus } from '../../../../src/model/menu.ts'
import type { Platform } from '../../../../src/ports.ts'
import type { PlatformDriver } from '../../../contracts/platform.ts'
import { FAKE_BOT, FAKE_TOKEN, type FakeMessage, TelegramServer } from '../../../fakes/telegram-server.ts'

export const GROUP = -1005
export const NEWS = -1009
export const MUTE = -1010
export const ANNA = { id: 7, is_bot: false, first_name: 'Anna' }
export const READER = { id: 8, is_bot: false, first_name: 'Ben' }

export interface TelegramDriver extends PlatformDriver {
  readonly server: TelegramServer
  readonly events: Event[]
  /** The platform as another process on the same server has it. */
  again(): Platform
  now: number
}

export const there = (chat: number, topic: string | null = null): Channel => ({
  platform: 'telegram',
  chat: String(chat),
  topic,
})

/** A platform on a server with a group, a channel, a channel without rights, and private chats. */
export async function telegramDriver(
  options: { token?: string; menu?: readonly MenuEntry[]; translated?: TranslatedMenus } = {},
): Promise<TelegramDriver> {
  const server = await peopled(await new TelegramServer().start())
  const events: Event[] = []
  const opened = (): Platform =>
    telegramPlatform({
      token: options.token ?? FAKE_TOKEN,
      apiRoot: server.apiRoot,
      menu: options.menu ?? [],
      translated: options.translated ?? new Map(),
      clock: { now: () => driver.now },
      emit: (event) => void events.push(event),
      sleep: async (ms) => {
        driver.now += ms
        // The wait for a login runs against a real answer, which takes long on a busy machine.
        await new Promise((soon) => setTimeout(soon, ms === LOGIN_MS ? ms : 20))
      },
    })
  const driver: TelegramDriver = {
    server,
    events,
    now: 1_000_000,
    platform: opened(),
    again: opened,
    channel: there(GROUP),
    forbidden: { channel: there(MUTE), right: 'Post messages' },
    shown: ({ chat }) => server.in(Number(chat)).map(shown),
    command: (who, command, argument) =>
      void server.write(GROUP, who === 'moderator' ? ANNA : READER, {
        text: `/${command} ${argument}`.trim(),
      }),
    press(who, ref, label) {
      const message = server
        .in(Number(ref.channel.chat))
        .find(({ message_id }) => String(message_id) === ref.id)
      server.press(who === 'moderator' ? ANNA : READER, message as FakeMessage, label)
    },
    askToWait: (ms) =>
      server.fail('sendMessage', {
        kind: 'answer',
        status: 429,
        description: 'Too Many Requests',
        parameters: { retry_after: ms / 1000 },
      }),
    loseAnswer: () => server.fail('sendMessage', { kind: 'cut', after: true }),
    files: ({ chat }) => server.in(Number(chat)).flatMap(({ file }) => file ?? []),
    refuseFile() {
      for (const method of ['sendDocument', 'sendPhoto']) {
        const description = 'Bad Request: not enough rights to send it to the chat'
        server.fail(method, { kind: 'answer', status: 400, description }, 2)
      }
    },
    operators: there(ANNA.id),
    sends: () => server.called('sendMessage').length,
    live: (ref) =>
      live(server.in(Number(ref.channel.chat)).find(({ message_id }) => String(message_id) === ref.id)),
    stop: () => server.stop(),
  }
  return driver
}

async function peopled(server: TelegramServer): Promise<TelegramServer> {
  const member = (chat: number, user: number, status: string, rights = {}) =>
    server.members.set(`${chat}/${user}`, { status, user: { id: user }, ...rights })
  server.chats.set(String(GROUP), { id: GROUP, type: 'supergroup', title: 'Readers' })
  server.chats.set(String(NEWS), { id: NEWS, type: 'channel', title: 'News', username: 'harbour_news' })
  server.chats.set(String(MUTE), { id: MUTE, type: 'channel', title: 'Mute' })
  server.chats.set(String(ANNA.id), { id: ANNA.id, type: 'private' })
  member(GROUP, ANNA.id, 'administrator')
  member(GROUP, READER.id, 'member')
  member(GROUP, FAKE_BOT.id, 'member')
  member(NEWS, FAKE_BOT.id, 'administrator', { can_post_messages: true })
  member(MUTE, FAKE_BOT.id, 'administrator', { can_post_messages: false })
  return server
}

const shown = ({ message_id, text, buttons }: FakeMessage) => ({
  id: String(message_id),
  text,
  buttons: buttons.map((button) => button.text),
})

/** What Telegram's server would mark in a text by itself, roughly, and widely. */
function live(message: FakeMessage | undefined): string[] {
  const found = message?.text.match(
    /https?:\/\/\S+|[\w.+-]+@\w[\w-]*\.\w+|(?<!\w)@\w+|(?<![\w/])\/[a-z]\w*|(?<!\w)#\p{L}+|\w[\w-]*\.(?:com|org|net)\b/gu,
  )
  return [
    ...(found ?? []),
    ...(message?.entities.filter(({ type }) => type.includes('link')).map(({ type }) => type) ?? []),
  ]
}
