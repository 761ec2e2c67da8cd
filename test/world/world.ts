import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { FAKE_TOKEN as DISCORD_TOKEN, DiscordServer } from '../fakes/discord-server.ts'
import { NewsSite } from '../fakes/news-site.ts'
import { FAKE_TOKEN as TELEGRAM_TOKEN, TelegramServer } from '../fakes/telegram-server.ts'
import { dataDirWithDatabase } from '../run/embedded.ts'
import { ROOT } from '../run/groundwire.ts'
import { eventually } from '../run/service.ts'
import type { Asked, PlatformKind } from './asked.ts'
import { addDiscordChannel, addGuild, addTelegramChat, MODERATOR } from './people.ts'
import { isSettled } from './settled.ts'
import type { Stage } from './stage.ts'
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

/** An answer to /queue takes less. */
const ANSWER_MS = 3_000

/** In the line that ends a post. */
const SHORT_ID = /own words[^\n]* · ([a-z0-9]{4,8})$/m

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
  /** Where episodes were played: they judge for themselves. */
  readonly stages: Stage[] = []
  /**
   * Those that may come to nothing: asked once more because nobody seemed to have heard, or asked in
   * a chat that threw the bot out, where it can neither ask for the right nor say that it could not.
   */
  readonly optional = new Set<Asked>()
  /** How to ask for each of them once more. */
  readonly #unheard = new Map<Asked, () => void>()
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
    const world = await World.still(servers)
    try {
      await world.#claim(await world.service.start())
      return world
    } catch (error) {
      await world.stop()
      throw error
    }
  }

  /** The world without the service. */
  static async still(servers: Servers | null = null): Promise<World> {
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
    return world
  }

  /** The operators' chat is claimed with the code of the ready line. */
  async #claim(readyLine: string): Promise<void> {
    const code = /\/claim (\S+)/.exec(readyLine)?.[1]
    if (code === undefined) throw new Error(`no code to claim with: ${readyLine}`)
    this.telegram.write(OPERATORS, MODERATOR.telegram, { text: `/claim ${code}` })
    await eventually('the claim', () => this.telegram.in(OPERATORS)[0], 30_000)
  }

  /** The process is up, and hears both platforms. */
  async ready(): Promise<void> {
    await this.service.ready()
    await eventually('the gateway’s client', () => this.discord.listeners > 0, 60_000)
  }

  /** Chats that nothing was ever written in, but the bot's hello. */
  async place(platform: PlatformKind): Promise<Place> {
    const number = this.#chats++
    if (platform === 'discord') {
      const home = addDiscordChannel(this.discord, `home-${number}`)
      return { platform, home, news: addDiscordChannel(this.discord, `news-${number}`, 5) }
    }
    const [home, news] = [chatId(1_000_000 + number), chatId(2_000_000 + number)]
    addTelegramChat(this.telegram, home, 'supergroup', `Home ${number}`)
    addTelegramChat(this.telegram, news, 'channel', `news_${number}`)
    await eventually('the hello', () => this.telegram.in(home)[0], 60_000)
    return { platform, home: String(home), news: String(news) }
  }

  /** The moderator sends /digest with a link, or with the whole text. */
  digest(by: string, place: Place, story: Story, as: 'link' | 'text' = 'link'): Asked {
    if (!this.site.stories.includes(story)) this.site.stories.push(story)
    const option =
      as === 'link'
        ? { name: 'url', type: 3, value: this.site.at(story.path) }
        : { name: 'text', type: 3, value: textOf(story) }
    return this.#ask(place, { by, kind: 'digest', story, to: place.home }, option.value, option)
  }

  /** The moderator reposts a story that stands in `home` into `news`. */
  repost(by: string, place: Place, story: Story): Asked {
    const id = this.#shortIdOf(place, story)
    const handle = this.telegram.chats.get(place.news)?.username
    return this.#ask(
      place,
      { by, kind: 'repost', story, to: place.news },
      `${id} @${handle}`,
      {
        name: 'channel',
        type: 7,
        value: place.news,
      },
      { name: 'id', type: 3, value: id },
    )
  }

  /** The moderator takes every copy of a story away. */
  retract(by: string, place: Place, story: Story): Asked {
    const id = this.#shortIdOf(place, story)
    return this.#ask(place, { by, kind: 'retract', story, to: place.home }, id, {
      name: 'id',
      type: 3,
      value: id,
    })
  }

  /** The moderator asks what waits, what is in doubt and what failed in a chat. */
  queue(platform: PlatformKind, chat: string): void {
    if (platform === 'telegram') this.telegram.write(Number(chat), this.#writerIn(chat), { text: '/queue' })
    else
      this.discord.interact(chat, MODERATOR.discord, { type: 2, data: { id: '1', name: 'queue', type: 1 } })
  }

  /** Discord tells people that the bot did not respond, and does not hand the command over again. */
  isUnheard({ platform, kind, from }: Asked): boolean {
    const heard = kind === 'digest' ? 'Reading' : kind === 'repost' ? 'Posting' : 'Removing'
    return platform === 'discord' && !this.live('discord', from).some(({ text }) => text.startsWith(heard))
  }

  /** The same once more, in place of what nobody seems to have heard: of the two one must come, both may. */
  askAgain(asked: Asked): void {
    this.optional.add(asked)
    this.#unheard.get(asked)?.()
  }

  /** The moderator presses a button with one of these labels in `home`, the lowest one; gives its label. */
  press({ platform, home }: Place, labels: readonly string[]): string | null {
    return platform === 'telegram' ? this.#pressTelegram(home, labels) : this.#pressDiscord(home, labels)
  }

  #pressTelegram(chat: string, labels: readonly string[]): string | null {
    for (const message of this.telegram.in(Number(chat)).toReversed()) {
      const button = message.buttons.find(({ text }) => labels.includes(text))
      if (!button) continue
      this.telegram.press(MODERATOR.telegram, message, button.text)
      return button.text
    }
    return null
  }

  #pressDiscord(chat: string, labels: readonly string[]): string | null {
    for (const message of this.discord.in(chat).toReversed()) {
      const button = message.components
        .flatMap(({ components }) => components)
        .find(({ label }) => labels.includes(label))
      if (!button) continue
      const data = { custom_id: button.custom_id, component_type: 2 }
      this.discord.interact(chat, MODERATOR.discord, { type: 3, message, data })
      return button.label
    }
    return null
  }

  /** The bot is thrown out of a chat. */
  kick(platform: PlatformKind, chat: string): void {
    if (platform === 'telegram') this.telegram.kicked.add(Number(chat))
    else this.discord.closed.add(chat)
    for (const asked of this.asked) if (this.#isShut(asked)) this.optional.add(asked)
  }

  #isShut({ platform, from }: Pick<Asked, 'platform' | 'from'>): boolean {
    return platform === 'telegram' ? this.telegram.kicked.has(Number(from)) : this.discord.closed.has(from)
  }

  /** The bot may come back. */
  readmit(platform: PlatformKind, chat: string): void {
    if (platform === 'telegram') this.telegram.kicked.delete(Number(chat))
    else this.discord.closed.delete(chat)
  }

  #ask(
    place: Place,
    what: Pick<Asked, 'by' | 'kind' | 'story' | 'to'>,
    argument: string,
    ...options: { name: string; type: number; value: string }[]
  ): Asked {
    const { platform, home } = place
    const event =
      platform === 'telegram'
        ? this.telegram.write(Number(home), MODERATOR.telegram, { text: `/${what.kind} ${argument}` })
        : this.discord.interact(home, MODERATOR.discord, {
            type: 2,
            data: { id: '1', name: what.kind, type: 1, options },
          })
    const asked: Asked = { ...what, platform, from: home, event: `${platform}-${event}` }
    this.#unheard.set(asked, () => void this.#ask(place, what, argument, ...options))
    if (this.#isShut(asked)) this.optional.add(asked)
    this.asked.push(asked)
    return asked
  }

  /** Channels write as themselves. */
  #writerIn(chat: string): typeof MODERATOR.telegram | null {
    return this.telegram.chats.get(chat)?.type === 'channel' ? null : MODERATOR.telegram
  }

  #shortIdOf({ platform, home }: Place, { town }: Story): string {
    const text = this.live(platform, home).findLast(
      (one) => one.text.includes(town) && SHORT_ID.test(one.text),
    )?.text
    return SHORT_ID.exec(text ?? '')?.[1] ?? ''
  }

  /** What stands in a chat. */
  live(platform: PlatformKind, chat: string): { id: string; text: string }[] {
    return platform === 'telegram'
      ? this.telegram
          .in(Number(chat))
          .map(({ message_id, text }) => ({ id: String(message_id), text: plain(text) }))
      : this.discord.in(chat).map(({ id, content }) => ({ id, text: plain(content) }))
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

  /** What the bot calls a chat: `@name` where it has one. */
  titleOf(platform: PlatformKind, chat: string): string {
    const { title = chat, username } = this.telegram.chats.get(chat) ?? {}
    return platform === 'telegram' ? (username ?? title) : (this.discord.channels.get(chat)?.name ?? chat)
  }

  get operators(): string {
    return String(OPERATORS)
  }

  /** What the operators were told. */
  alerts(): string[] {
    return this.telegram.in(OPERATORS).map(({ text }) => plain(text))
  }

  get secrets(): string[] {
    return [TELEGRAM_TOKEN, DISCORD_TOKEN]
  }

  /** Lets it come to rest and asks for /queue where something is missing; then ends the service and reads what it has stored. */
  async end(): Promise<Stored> {
    await this.#rest()
    const missing = this.asked.filter((asked) => !isSettled(this, [asked]))
    for (const { platform, to } of missing) this.queue(platform, to)
    if (missing.length > 0) await sleep(ANSWER_MS)
    await this.service.stop()
    return storedIn(this.#servers ? { url: this.#servers.databaseUrl } : { dataDir: this.#dataDir })
  }

  /** Until nothing waits any more, as /queue says in the operators' chat; a minute at most. */
  async #rest(): Promise<void> {
    for (let tries = 0; tries < 20; tries++) {
      const before = this.telegram.in(OPERATORS).length
      this.queue('telegram', String(OPERATORS))
      await sleep(ANSWER_MS)
      if (
        this.alerts()
          .slice(before)
          .some((text) => text.startsWith('Nothing is waiting'))
      )
        return
    }
  }

  /** Ends all that is left, and forgets it. */
  async stop(): Promise<void> {
    await this.service.stop('SIGKILL')
    await Promise.all([this.telegram.stop(), this.discord.stop(), this.site.stop()])
    for (const dir of [this.#dataDir, this.#configDir]) rmSync(dir, { recursive: true, force: true })
  }
}

/** Without what keeps names, commands and addresses in a text from being tapped, and Discord's escapes. */
const plain = (text: string): string => text.replaceAll(/[\u200b\u2060]|\\(?=[^\w\s])/g, '')

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
