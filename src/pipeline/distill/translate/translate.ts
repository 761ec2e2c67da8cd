import { LANGUAGE_NAMES, type Language } from '../../../model/language.ts'
import type { Question } from '../../../model/model-call.ts'
import { filled } from '../../../model/prompts.ts'
import { piecesOf, type SourceLine } from '../../../model/translation.ts'
import { ask } from '../model/ask.ts'
import type { ModelEngine, Request } from '../model/engine.ts'
import { type Answered, keptAnswer } from '../model/kept-answer.ts'
import { TRANSLATION_SCHEMA, textsIn } from './translation-answer.ts'

export { sinceBefore, sourceLines } from './lines-of.ts'

/** What is to be translated: `about` names the digest and its revision, `hash` is its article's. */
export interface Asking {
  readonly lines: readonly SourceLine[]
  readonly language: Language
  readonly about: string
  readonly hash: string
}

/**
 * The lines in another language, piece by piece and as a model gave them: nothing of it is checked yet.
 * One call, and no second one: with the two of a digest that makes three at most. Never throws for what
 * a model did.
 */
export async function translate(
  { lines, language, about, hash }: Asking,
  engine: ModelEngine,
  request: Request,
): Promise<Answered<readonly string[]>> {
  const texts = lines.flatMap(piecesOf)
  const places = lines.map(({ section, index }) => `${section[0]}${index}`).join(',')
  const key = ['translate', about, places, language, engine.prompts.version, engine.model.name].join(' ')
  const read = (said: string) => textsIn(said, texts.length)
  return keptAnswer(key, engine, request, read, async () => {
    const reply = await ask(questionOf(texts, language, hash, engine), engine, request)
    if (reply.kind === 'failed') return { failed: `${reply.why}: ${reply.detail}` }
    const answer = read(reply.text)
    return 'answer' in answer
      ? { answer: answer.answer, kept: reply.text }
      : { failed: `broken: ${answer.problem}` }
  })
}

function questionOf(
  texts: readonly string[],
  language: Language,
  hash: string,
  { prompts, limits }: ModelEngine,
): Question {
  const prompt = filled(prompts.translate, {
    fence: `=== lines ${hash.slice(0, 16)} ===`,
    language: LANGUAGE_NAMES[language],
    lines: texts.map((text, index) => `[${index + 1}] ${text.replace(/\s+/g, ' ').trim()}`).join('\n'),
  })
  return {
    system: prompts.system.trim(),
    prompt,
    schema: TRANSLATION_SCHEMA,
    maxTokens: limits.maxOutputTokens,
  }
}
