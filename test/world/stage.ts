import { setTimeout as sleep } from 'node:timers/promises'
import { eventually } from '../run/service.ts'
import type { PlatformKind } from './asked.ts'
import { isAboutPosts } from './copies.ts'
import { MODERATOR } from './people.ts'
import { random } from './random.ts'
import { makeStory, type Story } from './story.ts'
import type { World } from './world.ts'

/** What people see of a message. */
export interface Seen {
  readonly id: string
  readonly text: string
  /** The labels of what can be pressed. */
  readonly buttons: readonly string[]
}

/** Who does not get what they asked for asks again after this long; a start takes five seconds. */
const PATIENCE_MS = 12_000
const STEP_MS = 90_000

/** A card shows a post as it would be; what leads to an answer names it. */
const NO_POST =
  /^(?:To be posted in|The article of|\d+ readers? says?|Which line|Reading|Correcting|Corrected|“|Not posted from)/

/** What stands in place of a digest whose page could not be had. */
const UNREAD = /^That page could not be read|^I could not open/

const PERSON = { id: '500000000000000020', username: 'ada', global_name: 'Ada' }

/**
 * Where an episode is played: three chats of its own (`home`, where things are asked for; `news`, where
 * posts go; `desk`, where moderators are asked), stories that nobody has told, and hands to type and press.
 */
export class Stage {
  readonly world: World
  readonly platform: PlatformKind
  readonly by: string
  readonly number: number
  readonly home: string
  readonly news: string
  readonly desk: string
  readonly stories: readonly Story[]
  /** Notices that the process did not live to write down: nobody can know of them. */
  orphans = 0
  /** Each press comes twice, at the same moment. */
  hasty = false
  /** What is left to be told of an episode: a judge that finds what is wrong with it, also later. */
  judge: () => readonly string[] = () => []

  private constructor(
    world: World,
    given: Pick<Stage, 'platform' | 'home' | 'news' | 'desk' | 'by' | 'number'>,
    stories: readonly Story[],
  ) {
    ;[this.world, this.platform, this.by, this.number] = [world, given.platform, given.by, given.number]
    ;[this.home, this.news, this.desk, this.stories] = [given.home, given.news, given.desk, stories]
  }

  /** Two stories, one of today and one of an hour before. `number` is its own. */
  static async of(world: World, platform: PlatformKind, number: number, by: string): Promise<Stage> {
    const [place, other] = [await world.place(platform), await world.place(platform)]
    const stories = [0, 1].map((index) => {
      const story = makeStory(2 * number + index, random(2 * number + index))
      return { ...story, date: new Date(Date.now() - (index + 1) * 3_600_000) }
    })
    world.site.stories.push(...stories)
    const stage = new Stage(world, { ...place, desk: other.home, by, number }, stories)
    world.stages.push(stage)
    return stage
  }

  get story(): Story {
    return this.stories[0] as Story
  }

  get chats(): readonly string[] {
    return [this.home, this.news, this.desk]
  }

  /** The name by which `news` is typed. */
  get handle(): string {
    return this.platform === 'telegram' ? `@${this.world.telegram.chats.get(this.news)?.username}` : this.news
  }

  /** What stands in a chat now. */
  in(chat: string): Seen[] {
    if (this.platform === 'telegram') {
      const messages = this.world.telegram.in(Number(chat))
      const texts = this.world.live('telegram', chat)
      return messages.map(({ buttons }, index) => ({
        ...(texts[index] as { id: string; text: string }),
        buttons: buttons.filter(({ callback_data }) => callback_data).map(({ text }) => text),
      }))
    }
    const messages = this.world.discord.in(chat)
    return this.world.live('discord', chat).map((one, index) => ({
      ...one,
      text: one.text.replaceAll('*', ''),
      buttons: (messages[index]?.components ?? []).flatMap(({ components }) =>
        components.map(({ label }) => label),
      ),
    }))
  }

  says(chat: string, what: RegExp): Seen | undefined {
    return this.in(chat).findLast(({ text }) => what.test(text))
  }

  count(chat: string, what: RegExp): number {
    return this.in(chat).filter(({ text }) => what.test(text)).length
  }

  /** The posts that show a story, alone or among others. */
  posts(chat: string, { town }: Story): Seen[] {
    return this.in(chat).filter(
      ({ text }) => text.includes(town) && !NO_POST.test(text) && !isAboutPosts(text),
    )
  }

  /** The short id under a story's post. */
  idOf(chat: string, story: Story): string {
    const [post] = this.posts(chat, story)
    return /· ([a-z0-9]{4,8})$/m.exec(post?.text ?? '')?.[1] ?? ''
  }

  /** A command, as the moderator types it on Telegram, there in a topic, or chooses it on Discord. */
  command(chat: string, typed: string, options: Readonly<Record<string, string>>, topic?: number): void {
    const { telegram, discord } = this.world
    if (this.platform === 'telegram') {
      const where = topic === undefined ? {} : { message_thread_id: topic, is_topic_message: true }
      telegram.write(Number(chat), MODERATOR.telegram, { text: typed, ...where })
      return
    }
    discord.interact(chat, MODERATOR.discord, {
      type: 2,
      data: {
        id: '1',
        name: typed.slice(1).split(' ')[0],
        type: 1,
        options: Object.entries(options).map(([name, value]) => ({
          name,
          type: name === 'channel' ? 7 : 3,
          value,
        })),
      },
    })
  }

  /** Presses a button of a message, as the moderator or as a reader with this number. */
  press(chat: string, seen: Pick<Seen, 'id'>, label: string, reader?: number): void {
    this.#press(chat, seen, label, reader)
    if (this.hasty) this.#press(chat, seen, label, reader)
  }

  #press(chat: string, { id }: Pick<Seen, 'id'>, label: string, reader?: number): void {
    const { telegram, discord } = this.world
    if (this.platform === 'telegram') {
      const message = telegram.in(Number(chat)).find((one) => String(one.message_id) === id)
      const who =
        reader === undefined
          ? MODERATOR.telegram
          : { id: 7_000 + reader, is_bot: false, first_name: `Reader-${reader}` }
      if (message) telegram.press(who, message, label)
      return
    }
    const message = discord.in(chat).find((one) => one.id === id)
    const custom_id = message?.components
      .flatMap(({ components }) => components)
      .find((one) => one.label === label)?.custom_id
    const who =
      reader === undefined ? MODERATOR.discord : { ...PERSON, id: String(BigInt(PERSON.id) + BigInt(reader)) }
    if (message && custom_id !== undefined)
      discord.interact(chat, who, { type: 3, message, data: { custom_id, component_type: 2 } })
  }

  /** Changes one of a channel's settings, in the chat `from`. */
  async setting(of: 'home' | 'news', setting: string, value: string, from = this.home): Promise<void> {
    const channel = of === 'news' ? { channel: this.news } : {}
    const typed = `/settings ${of === 'news' ? `${this.handle} ` : ''}${setting} ${value}`
    const done = new RegExp(`now has ${setting}: `)
    await this.insist(`${setting} changed`, {
      act: () => this.command(from, typed, { setting, value, ...channel }),
      come: () => this.count(from, done) > 0,
    })
  }

  /** The story of `home` as a digest there. */
  async digest(story = this.story): Promise<Seen> {
    const url = this.world.site.at(story.path)
    const ask = () => this.command(this.home, `/digest ${url}`, { url })
    // A machine out of breath gives a page up: then it is asked for again.
    let refusals = this.count(this.home, UNREAD)
    await this.insist('a digest', {
      act: ask,
      come: () => {
        const now = this.count(this.home, UNREAD)
        if (now > refusals) ask()
        refusals = now
        return this.posts(this.home, story).length > 0
      },
    })
    return this.posts(this.home, story)[0] as Seen
  }

  /** Asks for the digest of `home` in `news`. */
  repost(story = this.story): void {
    const id = this.idOf(this.home, story)
    this.command(this.home, `/repost ${id} ${this.handle}`, { id, channel: this.news })
  }

  /** A feed of its own with these stories; gives its address. */
  feed(stories: readonly Story[] = this.stories): string {
    return this.world.site.feedOf(`/feed${this.home}.xml`, stories)
  }

  /**
   * Does something and waits for what is to come of it. Discord hands a command over once: who sees that
   * the bot did not respond does it again, as people do.
   */
  async insist(
    what: string,
    { act, come }: { readonly act: () => void; readonly come: () => boolean },
  ): Promise<void> {
    act()
    const until = Date.now() + STEP_MS
    let again = Date.now() + PATIENCE_MS
    while (!come()) {
      if (Date.now() > until) throw new Error(`${what} never came: ${this.shown()}`)
      if (this.platform === 'discord' && Date.now() > again && this.world.discord.listeners > 0) {
        act()
        again = Date.now() + PATIENCE_MS
      }
      await sleep(25)
    }
  }

  async pause(ms: number): Promise<void> {
    await sleep(ms)
  }

  /** Waits until it is so. */
  async until(what: string, isSo: () => boolean, ms = STEP_MS): Promise<void> {
    await eventually(`${what}: ${this.by}`, isSo, ms)
  }

  /** Its chats, for whoever reads what went wrong. */
  shown(): string {
    return this.chats
      .flatMap((chat, index) =>
        this.in(chat).map(
          ({ text, buttons }) =>
            `${['home', 'news', 'desk'][index]}: ${text.slice(0, 90).replaceAll('\n', ' ')} [${buttons.join('|')}]`,
        ),
      )
      .join(' / ')
  }

  /** Makes `home` a group with topics, of which one takes no posts: the bot may answer there. */
  closeTopic(topic: number): void {
    const { telegram } = this.world
    const chat = telegram.chats.get(this.home)
    if (chat) telegram.chats.set(this.home, { ...chat, is_forum: true })
    telegram.fail(
      'sendMessage',
      { kind: 'answer', status: 400, description: 'Bad Request: TOPIC_CLOSED' },
      Number.POSITIVE_INFINITY,
      ({ chat_id, message_thread_id, text }) =>
        String(chat_id) === this.home &&
        message_thread_id === topic &&
        this.stories.some(({ town }) => String(text).includes(town)),
    )
  }

  /** What the operators were told about `home`. */
  told(what: RegExp): string[] {
    const title = this.world.titleOf(this.platform, this.home)
    return this.world.alerts().filter((text) => what.test(text) && text.includes(title))
  }

  /** Threads that hang from what stands in `home`, on Discord. */
  threads(): string[] {
    return [...this.world.discord.channels.values()]
      .filter(({ parent_id }) => parent_id === this.home)
      .map(({ id }) => id)
  }

  /** How many messages of `news` were handed on to those who follow it, on Discord. */
  handedOn(): number {
    return this.world.discord.in(this.news).filter(({ flags }) => (flags & 1) !== 0).length
  }

  /** The story says something else from now on. */
  rewrite(before: RegExp, after: string): void {
    const { stories } = this.world.site
    const at = stories.findIndex(({ path }) => path === this.story.path)
    const story = stories[at]
    if (!story) return
    const paragraphs = story.paragraphs.map((text) => text.replace(before, after))
    stories.splice(at, 1, { ...story, paragraphs })
  }
}
