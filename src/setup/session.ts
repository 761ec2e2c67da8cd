import { loadPlaces } from '../adapters/config/places.ts'
import { type Examiners, type Lack, openExaminers } from '../adapters/platforms/examine.ts'
import { inTime } from '../doctor/in-time.ts'
import { platformPlaces } from '../doctor/platform-places.ts'
import type { Channel, Chat, MessageRef } from '../model/channel.ts'
import type { Outcome } from '../model/outbox.ts'
import { OPERATORS } from '../model/setting.ts'
import type { Adapters, Service } from '../service.ts'
import { startService } from '../service.ts'
import { sendTest } from './send-test.ts'

/** The bot at work while it is set up: it hears where it is added and who claims the operators' chat. */
export interface Session {
  readonly claim: Service['claim']
  /** Groups, channels and servers' channels that it is in. */
  chats(): Promise<readonly Chat[]>
  claimed(): Promise<boolean>
  /** The chat behind `telegram/@name` or `discord/id`; null when the bot is not there. */
  find(target: string): Promise<Chat | null>
  lacks(chat: Chat): Promise<readonly Lack[]>
  /** Sends one line there, with a button that takes it away, and gives what it says. */
  testPost(chat: Chat): Promise<{ readonly sent: Outcome; readonly text: string }>
  remove(message: MessageRef): Promise<Outcome>
  linkTo(message: MessageRef): string | null
  close(): Promise<void>
}

/**
 * Runs the service itself for as long as it is needed: what arrives meanwhile is kept and answered as
 * ever, and nothing has to be heard in a second way. No port is opened, and Telegram is asked, not told.
 * Faults: as those of the service's start.
 */
export async function openSession(env: NodeJS.ProcessEnv): Promise<Session> {
  const quiet = {
    ...env,
    HTTP_PORT: 'off',
    LOG_LEVEL: 'error',
    TELEGRAM_WEBHOOK_URL: '',
    TELEGRAM_WEBHOOK_SECRET: '',
  }
  const opened = Promise.withResolvers<Adapters>()
  const service = await startService(quiet, 'all', {
    adapt(adapters) {
      opened.resolve(adapters)
      return adapters
    },
  })
  const { store, platforms } = await opened.promise
  const examiners: Examiners = await openExaminers(platformPlaces(loadPlaces(quiet)))
  const at = (chat: Chat): Channel => ({ platform: chat.platform, chat: chat.id, topic: null })
  return {
    claim: service.claim,
    chats: async () => (await store.chats.list()).filter((chat) => chat.present && chat.kind !== 'private'),
    claimed: async () => (await store.settings.get(OPERATORS)) !== null,
    async find(target) {
      const slash = target.indexOf('/')
      const platform = [...platforms.values()].find(({ name }) => name === target.slice(0, slash))
      return platform ? platform.find(target.slice(slash + 1)) : null
    },
    lacks: async (chat) =>
      chat.platform === 'console'
        ? []
        : ((await inTime(examiners[chat.platform]?.lookAt(at(chat)) ?? Promise.resolve(null)))?.lacks ?? []),
    testPost: async (chat) =>
      sendTest(at(chat), {
        platform: platformOf(platforms, chat.platform),
        store,
        words: await service.wordsOf(at(chat)),
      }),
    remove: (message) => platformOf(platforms, message.channel.platform).remove(message),
    linkTo: (message) => platforms.get(message.channel.platform)?.linkTo(message) ?? null,
    async close() {
      examiners.telegram?.close()
      examiners.discord?.close()
      await service.stop()
    },
  }
}

function platformOf(platforms: Adapters['platforms'], name: Chat['platform']) {
  const platform = platforms.get(name)
  if (!platform) throw new Error(`${name} is not open`)
  return platform
}
