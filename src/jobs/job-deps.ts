import type { EnactDeps } from '../delivery/enact.ts'
import type { Channel } from '../model/channel.ts'
import type { SettledSettings } from '../model/channel-settings.ts'
import type { Languages } from '../model/words.ts'
import type { ModelEngine } from '../pipeline/distill/model/engine.ts'
import type { DistillDeps } from '../pipeline/pipeline.ts'
import type { Budget } from '../pipeline/present/present.ts'
import type { Clock, JobQueue } from '../ports.ts'

/** What the jobs work with. */
export interface JobDeps extends DistillDeps, EnactDeps {
  readonly queue: Pick<JobQueue, 'add' | 'size'>
  readonly clock: Clock
  readonly budget: Budget
  /** The engine with a model for a channel, by its scope; undefined: the extractive one. */
  readonly modelFor: (scope: string) => ModelEngine | undefined
  /** What holds for a channel's posts now. */
  readonly settingsOf: (channel: Channel) => Promise<SettledSettings>
  /** The bot's words, in every language. */
  readonly languages: Languages
  /**
   * Runs an act when those before it with the same key have ended, at least `ms` after the last one began; one in a
   * hurry goes before those that are not.
   */
  readonly turns: <T>(
    key: string,
    ms: number,
    signal: AbortSignal,
    act: () => Promise<T>,
    hurry?: boolean,
  ) => Promise<T>
  /** Resolves after `ms`, or at once when the signal is aborted. */
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>
  /** Aborted when the service stops: nothing new is begun. */
  readonly stopping: AbortSignal
}
