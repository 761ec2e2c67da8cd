import type { JobsOptions, JobType, Processor, WorkerOptions } from 'bullmq'

/** What a job carries: the true id; the job's own id is made of it. */
export interface JobData {
  readonly id: string
}

export type JobProcessor = Processor<JobData, void, string>

export type WorkerChoices = Omit<WorkerOptions, 'connection'>

/** What is used of BullMQ's `Queue`. */
export interface BackedQueue {
  add(name: string, data: JobData, options: JobsOptions): Promise<unknown>
  getJobCounts(...types: JobType[]): Promise<Record<string, number>>
  close(): Promise<void>
}

/** What is used of BullMQ's `Worker`. */
export interface BackedWorker {
  pause(doNotWaitActive?: boolean): Promise<void>
  close(force?: boolean): Promise<void>
}

export interface Watch {
  /** A connection's trouble: BullMQ goes on by itself. */
  trouble(error: Error): void
  /** A handler threw. */
  failed(id: string, error: Error): void
}

/** Where BullMQ keeps its jobs: Redis, or the tables of a PostgreSQL. */
export interface Backing {
  queue(name: string, watch: Watch): BackedQueue
  worker(name: string, process: JobProcessor, choices: WorkerChoices, watch: Watch): BackedWorker
  ping(): Promise<void>
  /** Ends the connections that are its own, at once. */
  close(): Promise<void>
}
