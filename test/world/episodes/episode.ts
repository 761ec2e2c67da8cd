import type { PlatformKind } from '../asked.ts'
import type { Seen, Stage } from '../stage.ts'

/**
 * Something that people do in several steps. The process dies on the way; whoever was in the middle of it
 * goes on as people do.
 */
export interface Episode {
  readonly on: readonly PlatformKind[]
  /** What must be there before. */
  begin?(stage: Stage): Promise<void>
  /** What people do, to its end. */
  act(stage: Stage): Promise<void>
  /** What is not as it must be when all has come; the same a while later. */
  wrong(stage: Stage): readonly string[]
}

export const EVERYWHERE: readonly PlatformKind[] = ['telegram', 'discord']

/** A complaint, when something is not so. */
export const unless = (isSo: boolean, complaint: string): readonly string[] => (isSo ? [] : [complaint])

/** Each of these stories stands once in a chat. */
export const once = (stage: Stage, chat: string, stories = [stage.story]): readonly string[] =>
  stories.flatMap((story) => {
    const { length } = stage.posts(chat, story)
    return unless(length === 1, `${story.town} stands there ${length} times`)
  })

/** The one message about it that is left says how it ended. */
export const lastWord = (stage: Stage, chat: string, about: RegExp, end: RegExp): readonly string[] => {
  const said = stage.in(chat).filter(({ text }) => about.test(text))
  const ends = said.filter(({ text }) => end.test(text))
  return ends.length === 1 && said.length <= 1 + stage.orphans
    ? []
    : [`the last word is not one “${end.source}”: ${said.map(({ text }) => text.slice(0, 80)).join(' | ')}`]
}

/** Nothing is left to press with this label. */
export const noButton = (stage: Stage, chat: string, label: string): readonly string[] =>
  unless(
    stage.in(chat).every(({ buttons }) => !buttons.includes(label)),
    `a button “${label}” is left`,
  )

/** The messages of a chat that have this button. */
export const withButton = (stage: Stage, chat: string, label: string): Seen[] =>
  stage.in(chat).filter(({ buttons }) => buttons.includes(label))
