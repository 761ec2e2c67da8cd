import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { FAKE_TOKEN as DISCORD_TOKEN, DiscordServer } from '../fakes/discord-server.ts'
import { NewsSite } from '../fakes/news-site.ts'
import { FAKE_TOKEN as TELEGRAM_TOKEN, TelegramServer } from '../fakes/telegram-server.ts'
import { dataDirWithDatabase } from '../run/embedded.ts'
import { ROOT } from '../run/groundwire.ts'
import { eventually } from '../run/service.ts'
import type { Asked, PlatformKind } from './asked.ts'
import { addDiscordChannel, addGuild, addTelegramChat, MODERATOR } from './people.ts'
import { type Stored, storedIn } from './stored.ts'
import { type Story, textOf } from './story.ts'
import { Supervised } from './supervised.ts'

/** Servers of its own instead of the embedded database. */
export interface Servers {
  readonly databaseUrl: string
  readonly redisUrl: string
}

/** Two chats of one platform: where commands are sent, and where reposts go. */
export interface Place {
  readonly platform: PlatformKind
  readonly home: string
  readonly news: string
}

/** Supergroups and channels have ids of this kind; in them message ids count up. */
const chatId = (number: number): number => Number(`-100${number}`)

const OPERATORS = chatId(9_000_000)

/**
 * A small world on loopback: two platforms, a news site, people, and the service in the middle of it,
 * started again whenever it dies. What was asked and what the platforms saw is kept, to be judged.
 */
export class World {
  readonly telegram = new TelegramServer()
  readonly discord = new DiscordServer()
  readonly site = new NewsSite()
  readonly asked: Asked[] = []
  readonly #dataDir: string
  readonly #configDir: string
  readonly #servers: Servers | null
  readonly service: Supervised
  #chats = 1_000

  private constructor(dirs: { dataDir: string; configDir: string }, servers: Servers | null) {
    this.#dataDir = dirs.dataDir
    this.#configDir = dirs.configDir
    this.#servers = servers
    const kept = servers
      ? { DATABASE_URL: servers.databaseUrl, REDIS_URL: servers.redisUrl }
      : { DATA_DIR: dirs.dataDir }
    const where: NodeJS.ProcessEnv = { CONFIG_DIR: dirs.configDir, ...kept }
    this.service = new Supervised(where)
  }

  static async start(servers: Servers | null = null): Promise<World> {
    const dataDir = servers ? mkdtempSync(join(tmpdir(), 'gw-world-')) : await dataDirWithDatabase()
    const configDir = mkdtempSync(join(tmpdir(), 'gw-world-config-'))
    const world = new World({ dataDir, configDir }, servers)
    await Promise.all([world.telegram.start(), world.discord.start(), world.site.start()])
    writeConfig(configDir, world.site.port)
    addGuild(world.discord)
    addTelegramChat(world.telegram, OPERATORS, 'supergroup', 'Operators')
    Object.assign(world.service.env, {
      TELEGRAM_BOT_TOKEN: TELEGRAM_TOKEN,
      TELEGRAM_API_ROOT: world.telegram.apiRoot,
      DISCORD_BOT_TOKEN: DISCORD_TOKEN,
      DISCORD_API_URL: world.discord.apiUrl,
    })
    await world.#claim(await world.service.start())
    return world
  }

  /** The operators' chat is claimed with the code of the ready line. */
  async #claim(readyLine: string): Promise<void> {
    const code = /\/claim (\S+)/.exec(readyLine)?.[1]
    if (code === undefined) throw new Error(`no code to claim with: ${readyLine}`)
    this.telegram.write(OPERATORS, MODERATOR.telegram, { text: `/claim ${code}` })
    await eventually('the claim', () => this.telegram.in(OPERATORS)[0], 30_000)
  }

  /** Chats that nothing was ever written in. */
  place(platform: PlatformKind): Place {
    const number = this.#chats++
    if (platform === 'discord') {
      const home = addDiscordChannel(this.discord, `home-${number}`)
      return { platform, home, news: addDiscordChannel(this.discord, `news-${number}`, 5) }
    }
    const [home, news] = [chatId(1_000_000 + number), chatId(2_000_000 + number)]
    addTelegramChat(this.telegram, home, 'supergroup', `Home ${number}`)
    addTelegramChat(this.telegram, news, 'channel', `news_${number}`)
    return { platform, home: String(home), news: String(news) }
  }

  /** The moderator sends /digest with a link, or with the whole text. */
  digest({ platform, home }: Place, story: Story, as: 'link' | 'text' = 'link'): Asked {
    if (!this.site.stories.includes(story)) this.site.stories.push(story)
    const [option, value] = as === 'link' ? ['url', this.site.at(story.path)] : ['text', textOf(story)]
    const event =
      platform === 'telegram'
        ? this.telegram.write(Number(home), MODERATOR.telegram, { text: `/digest ${value}` })
        : this.discord.interact(home, MODERATOR.discord, {
            type: 2,
            data: { id: '1', name: 'digest', type: 1, options: [{ name: option, type: 3, value }] },
          })
    return this.#note({
      platform,
      kind: 'digest',
      story,
      from: home,
      to: home,
      event: `${platform}-${event}`,
    })
  }

  /** The moderator reposts the newest digest of `home` in `news`. */
  repost({ platform, home, news }: Place, story: Story): Asked {
    const handle = this.telegram.chats.get(news)?.username
    const event =
      platform === 'telegram'
        ? this.telegram.write(Number(home), MODERATOR.telegram, { text: `/repost @${handle}` })
        : this.discord.interact(home, MODERATOR.discord, {
            type: 2,
            data: {
              id: '1',
              name: 'repost',
              type: 1,
              options: [{ name: 'channel', type: 7, value: news }],
            },
          })
    return this.#note({
      platform,
      kind: 'repost',
      story,
      from: home,
      to: news,
      event: `${platform}-${event}`,
    })
  }

  #note(asked: Asked): Asked {
    this.asked.push(asked)
    return asked
  }

  /** What stands in a chat. */
  live(platform: PlatformKind, chat: string): { id: string; text: string }[] {
    return platform === 'telegram'
      ? this.telegram.in(Number(chat)).map(({ message_id, text }) => ({ id: String(message_id), text }))
      : this.discord.in(chat).map(({ id, content }) => ({ id, text: content }))
  }

  /** All that ever stood anywhere. */
  everShown(): { platform: PlatformKind; chat: string; text: string }[] {
    return [
      ...this.telegram.shown.map(({ chat, text }) => ({
        platform: 'telegram' as const,
        chat: String(chat),
        text,
      })),
      ...this.discord.shown.map(({ channel, content }) => ({
        platform: 'discord' as const,
        chat: channel,
        text: content,
      })),
    ]
  }

  /** What the operators were told. */
  alerts(): string[] {
    return this.telegram.in(OPERATORS).map(({ text }) => text)
  }

  get secrets(): string[] {
    return [TELEGRAM_TOKEN, DISCORD_TOKEN]
  }

  /** Ends the service in good order; resolves to what it has stored. */
  async end(): Promise<Stored> {
    await this.service.stop()
    return storedIn(this.#servers ? { url: this.#servers.databaseUrl } : { dataDir: this.#dataDir })
  }

  /** Ends all that is left, and forgets it. */
  async stop(): Promise<void> {
    await this.service.stop('SIGKILL')
    await Promise.all([this.telegram.stop(), this.discord.stop(), this.site.stop()])
    for (const dir of [this.#dataDir, this.#configDir]) rmSync(dir, { recursive: true, force: true })
  }
}

/** As shipped, but for the news site, which may be asked, and posts as long as their articles. */
function writeConfig(dir: string, port: number): void {
  cpSync(join(ROOT, 'config'), dir, { recursive: true })
  const path = join(dir, 'default.yaml')
  const settings = readFileSync(path, 'utf8')
    .replace('allow: []', `allow: ["127.0.0.1/32:${port}"]`)
    .replace('maxChars: 1000', 'maxChars: 20000')
    .replace('maxShare: 0.3334', 'maxShare: 1')
    .replace('fetchTimeout: 10000', 'fetchTimeout: 4000')
  writeFileSync(path, settings)
}
