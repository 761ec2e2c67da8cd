import { z } from 'zod'
import { jsonIn } from '../model/json-in.ts'

/** What a model may answer: every number it was given, once, in order, and its text. Other keys are refused. */
const Answer = z.strictObject({
  lines: z.array(z.strictObject({ number: z.number().int(), text: z.string().max(2_000) })).max(100),
})

/** The form, as a model's server is told it: without bounds, as in model/answer.ts. */
export const TRANSLATION_SCHEMA: object = z.toJSONSchema(Answer, {
  override: ({ jsonSchema }) => {
    for (const bound of ['maxLength', 'maxItems', 'minimum', 'maximum'] as const) delete jsonSchema[bound]
  },
})

/** The texts of an answer to so many lines, or in a few words why there are none. */
export function textsIn(
  said: string,
  count: number,
): { readonly answer: readonly string[] } | { readonly problem: string } {
  const parsed = Answer.safeParse(jsonIn(said))
  if (!parsed.success) return { problem: 'it was not in the form that was asked for' }
  const { lines } = parsed.data
  const inOrder = lines.length === count && lines.every(({ number }, index) => number === index + 1)
  return inOrder ? { answer: lines.map(({ text }) => text) } : { problem: 'its lines are not the ones given' }
}
