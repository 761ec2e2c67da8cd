import type { LanguageModel } from '../../ports.ts'
import type { LanguageModelDeps } from './language-model.ts'

/** The model's libraries are loaded with the first question: who asks none does not wait for them. */
export function lazyModel(deps: LanguageModelDeps): LanguageModel {
  let model: Promise<LanguageModel> | undefined
  return {
    name: `${deps.place.provider}/${deps.place.model}`,
    ask: async (question, options) => {
      model ??= import('./language-model.ts').then(({ languageModel }) => languageModel(deps))
      return (await model).ask(question, options)
    },
  }
}
