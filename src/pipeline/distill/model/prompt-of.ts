import { SECTION_KEYS } from '../../../model/digest.ts'
import type { Question } from '../../../model/model-call.ts'
import { filled, type Prompts } from '../../../model/prompts.ts'
import { ANSWER_SCHEMA } from './answer.ts'
import type { Numbered } from './numbered.ts'

export interface Asked {
  readonly title: string | null
  readonly hash: string
  readonly points: number
  readonly maxTokens: number
}

/**
 * The question about an article; with a problem, the question that asks for a better answer. The fence
 * is made of the article's hash: no article can hold a hash of itself.
 */
export function questionOf(
  prompts: Prompts,
  sentences: Numbered,
  { title, hash, points, maxTokens }: Asked,
  problem: string | null,
): Question {
  const values = {
    fence: `=== article ${hash.slice(0, 16)} ===`,
    points: String(points),
    sections: SECTION_KEYS.map((key) => prompts.sections[key].trim()).join('\n\n'),
    sentences: sentences.lines,
    title: title === null ? '(none)' : title.replace(/\s+/g, ' ').slice(0, 300),
    problem: problem ?? '',
  }
  const prompt = filled(problem === null ? prompts.distill : prompts.repair, values)
  return { system: prompts.system.trim(), prompt, schema: ANSWER_SCHEMA, maxTokens }
}
