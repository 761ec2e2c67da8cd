import type { Article } from '../model/article.ts'
import type { Call, Role } from '../model/call.ts'
import type { Channel, ChatKind } from '../model/channel.ts'
import type { SettledSettings } from '../model/channel-settings.ts'
import type { GroundedClaim } from '../model/digest.ts'
import type { Outline } from '../model/feed.ts'
import type { MenuOption } from '../model/menu.ts'
import type { Post } from '../model/post.ts'
import type { Languages, Words } from '../model/words.ts'
import type { AnswerPlace, Clock, JobQueue, Painter, Platform, Store } from '../ports.ts'

/** One word that people can say to the bot. Its menu entry, help line and role check follow from this. */
export interface Command {
  readonly name: string
  /** Who may: checked when it is typed and when its button is pressed. `anybody`: it checks for itself. */
  readonly role: Role | 'anybody'
  /** Where a menu offers it; it can be typed everywhere. Words for it: `command-<name>`. */
  readonly menus: readonly ChatKind[]
  /** Whether the answer is for the one who asked alone, where the platform can. */
  readonly toOne: boolean
  /** Named inputs, where the platform has them. Words for them: `option-<name>`. */
  readonly options?: readonly Pick<MenuOption, 'name' | 'kind' | 'choices'>[]
  /** Also in the menu of a message, as `menu-<name>`. */
  readonly onMessage?: true
  /** Where the platform has forms: the option that a press of one of its buttons asks for. */
  readonly form?: string
  /** The form may be sent empty. */
  readonly formMayBeEmpty?: true
  /** Its buttons alone say it: it is no slash command. */
  readonly buttonOnly?: true
  /** What the log says of a call beside the command's name; nothing of what was pasted. */
  readonly logged?: (call: Call) => string
  readonly run: (call: Call, deps: CommandDeps) => Promise<Reply>
}

/** What a command answers: a message, a message in place of the pressed one, or nothing (it has spoken itself). */
export type Reply =
  /** `refused`: nothing was done, and the log says so. */
  | {
      readonly kind: 'answer'
      readonly post: Post
      readonly refused?: true
      /** What it tells about which digest: where everybody reads it, once in a while is enough. */
      readonly once?: Pick<AnswerPlace, 'digestId' | 'section'>
    }
  | { readonly kind: 'replace'; readonly post: Post }
  | { readonly kind: 'silent' }

export interface CommandDeps {
  readonly store: Store
  readonly queue: JobQueue
  /** The platform that the call came from. */
  readonly platform: Platform
  readonly clock: Clock
  /** The bot's words, in the language of the chat that the call came from. */
  readonly words: Words
  /** The same, for what is said in another chat. */
  readonly wordsOf: (channel: Channel) => Promise<Words>
  readonly languages: Languages
  readonly rights: Rights
  /** Whether digests for a channel (its scope) may be put into another language: a model is there for it. */
  readonly translates: (scope: string) => boolean
  /** What holds for a channel's posts now. */
  readonly settingsOf: (channel: Channel) => Promise<SettledSettings>
  /** The claim that a text is where the article says just that, word for word or trimmed; else null. */
  readonly claimIn: (
    text: string,
    article: Article,
    options: { readonly title: boolean },
  ) => Promise<GroundedClaim | null>
  readonly painter: Painter
  /** The feeds of an OPML list; null when a text is none. */
  readonly readOpml: (text: string) => readonly Outline[] | null
}

/** The log keeps so many characters of an action. */
export const MAX_LOGGED = 120

/** What the operator's configuration grants. */
export interface Rights {
  /** `telegram/12345`: moderators everywhere. */
  readonly moderators: readonly string[]
  /** Names that stand for a channel: `news` → `telegram/@news`. */
  readonly channels: Readonly<Record<string, string>>
}

/** A message of the bot's own words. */
export const said = (text: string): Post => ({ blocks: [{ kind: 'paragraph', text, own: true }] })

export const answering = (text: string): Reply => ({ kind: 'answer', post: said(text) })

/** The same, where what was asked for was not done. */
export const refusing = (text: string): Reply => ({ kind: 'answer', post: said(text), refused: true })
