import type { App, Terminal } from '../app.ts'
import { digestAnswer, readingAnswer } from '../model/answer.ts'
import { Fault, type FaultCode, faultOf } from '../model/fault.ts'
import type { Language } from '../model/language.ts'
import type { View } from '../model/post.ts'
import type { Source } from '../model/source.ts'
import { describeArticle, describeReading, describeVerdict } from './describe.ts'

/** What a command does with one source: an answer for pipes and for people, made only as needed. */
export type Task = (source: Source, claim: string | null, signal: AbortSignal) => Promise<Result>

export type Result = { readonly answer: Answer } | { readonly failure: Failure }

export interface Answer {
  readonly json: object
  readonly text: (terminal: Terminal) => string | Promise<string>
}

/** Why there is no answer, in words. */
export interface Failure {
  readonly code: FaultCode
  readonly message: string
  /** The error behind a bug of ours, for the log. */
  readonly error?: unknown
}

export function failureOf(app: App, error: unknown): Failure {
  const fault = faultOf(error)
  const message = app.words(`fault-${fault.code}`, fault.args)
  return fault.code === 'bug' ? { code: fault.code, message, error } : { code: fault.code, message }
}

export const readTask =
  (app: App): Task =>
  async (source, _claim, signal) => {
    const article = await app.read(source, signal)
    return { answer: { json: { article }, text: () => describeArticle(article) } }
  }

export const analyzeTask =
  (app: App): Task =>
  async (source, _claim, signal) => {
    const reading = await app.analyze(source, signal)
    return { answer: { json: readingAnswer(reading), text: () => describeReading(reading) } }
  }

export interface DigestOptions {
  readonly section: View | null
  readonly points: number | null
  readonly withText: boolean
  readonly engine: 'extractive' | 'model' | undefined
  readonly language: Language | undefined
}

export const digestTask =
  (app: App, { section, points, withText, engine, language }: DigestOptions): Task =>
  async (source, _claim, signal) => {
    const outcome = await app.digest(source, { points, language }, signal, engine)
    if (outcome.kind === 'refused') return { failure: outcome.problem }
    const { digest, article, rejected } = outcome
    const post = () => (section ? app.answer(section, digest, article) : app.post(digest, article))
    return {
      answer: {
        json: digestAnswer(digest, rejected, article, withText),
        text: (terminal) => app.text(post(), terminal),
      },
    }
  }

export const verifyTask =
  (app: App): Task =>
  async (source, claim, signal) => {
    if (claim === null || claim.trim() === '') throw new Fault('no-claim')
    const verdict = await app.verify(source, claim, signal)
    return { answer: { json: verdict, text: () => describeVerdict(verdict) } }
  }
