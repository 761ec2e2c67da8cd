import type { SectionKey } from './digest.ts'

/** What happened inside a stage: noun and verb. Stages emit; sinks draw, log or assert. */
export type Event =
  | { readonly type: 'source.collecting'; readonly what: string }
  | { readonly type: 'article.collected'; readonly hash: string; readonly words: number }
  | { readonly type: 'draft.distilled'; readonly claims: number }
  | {
      readonly type: 'claim.dropped'
      readonly section: SectionKey
      readonly text: string
      readonly check: string
      readonly detail: string
    }
  | { readonly type: 'digest.grounded'; readonly id: string; readonly claims: number }
  | {
      readonly type: 'command.failed'
      readonly command: string
      readonly code: string
      readonly error: Error
    }
  | {
      readonly type: 'delivery.settled'
      readonly id: string
      readonly platform: string
      readonly state: string
      readonly detail: string
    }
  | {
      /** A post stands without the thread that its channel wants under it. */
      readonly type: 'thread.refused'
      readonly id: string
      readonly platform: string
      readonly detail: string
    }
  | {
      /** A platform asked to wait: with one chat, or (`all`) with everything. */
      readonly type: 'lane.held'
      readonly platform: string
      readonly all: boolean
      readonly ms: number
    }
  | {
      /** A command or press was answered. */
      readonly type: 'command.handled'
      readonly command: string
      /** `done`, `refused`, `denied`, `failed`. */
      readonly outcome: string
      readonly ms: number
    }
  | { readonly type: 'job.failed'; readonly kind: string; readonly id: string; readonly error: Error }
  | {
      readonly type: 'platform.changed'
      readonly platform: string
      readonly status: string
      readonly detail: string
    }
  | { readonly type: 'feed.polled'; readonly id: string; readonly outcome: string }
  | {
      readonly type: 'model.asked'
      readonly model: string
      /** `said`, or why not and a status; never a word of the answer. */
      readonly outcome: string
      /** As the model's server counts them; null where it does not say. */
      readonly input: number | null
      readonly output: number | null
      readonly ms: number
    }
  | {
      /** A line that a model translated, and that stays in the article's language. */
      readonly type: 'translation.dropped'
      readonly section: SectionKey
      readonly text: string
      readonly check: string
      readonly detail: string
    }
  | { readonly type: 'model.fell-back'; readonly why: string }
  | { readonly type: 'model.paused'; readonly model: string }
  | { readonly type: 'backup.made'; readonly path: string }
  | { readonly type: 'backup.failed'; readonly error: Error }
  | { readonly type: 'queue.warned'; readonly detail: string }
