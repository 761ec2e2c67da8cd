import { z } from 'zod'
import { jsonIn } from './json-in.ts'

/** A sentence's number; a model that counts in anything else is wrong. */
const number = z.number().int()

/** What a model may answer: numbers, names of cuts, and at most a shorter sentence. Other keys are refused. */
const Answer = z.strictObject({
  headline: z.strictObject({ sentence: number.nullable(), text: z.string().max(400).nullable() }),
  keyPoints: z
    .array(
      z.strictObject({
        sentences: z.array(number).max(4),
        cuts: z.array(z.string().max(12)).max(6),
        text: z.string().max(800).nullable(),
      }),
    )
    .max(20),
  reasons: z.array(z.strictObject({ sentence: number, owner: z.string().max(200).nullable() })).max(20),
  timeline: z.array(number).max(200),
  sources: z.array(number).max(200),
})

export type Answer = z.infer<typeof Answer>

/**
 * The form, as a model's server is told it: without bounds, since some servers refuse a schema that has
 * any. What is over them is refused here.
 */
export const ANSWER_SCHEMA: object = z.toJSONSchema(Answer, {
  override: ({ jsonSchema }) => {
    for (const bound of ['maxLength', 'maxItems', 'minimum', 'maximum'] as const) delete jsonSchema[bound]
  },
})

/** A model's text as an answer, or in a few words why it is none. */
export function answerIn(text: string): { readonly answer: Answer } | { readonly problem: string } {
  const value = jsonIn(text)
  if (value === undefined) return { problem: 'it was no JSON object' }
  const parsed = Answer.safeParse(value)
  if (parsed.success) return { answer: parsed.data }
  // Keys that it made up are not repeated: they are its words, and the next prompt is ours.
  const paths = parsed.error.issues.map(({ path }) => path.join('.') || 'the object')
  return { problem: `the form is wrong at ${[...new Set(paths)].slice(0, 5).join(', ')}` }
}
