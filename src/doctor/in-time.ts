/** A part that does not answer in this time does not answer. */
export const ANSWER_MS = 10_000

/** The answer, or an error that says that there was none. */
export function inTime<T>(asked: Promise<T>): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(new Error(`no answer within ${ANSWER_MS / 1000} s`)), ANSWER_MS)
  return Promise.race([asked, promise]).finally(() => clearTimeout(timer))
}
