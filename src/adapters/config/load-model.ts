import type { ModelPlace } from '../../model/model-place.ts'
import type { Prompts } from '../../model/prompts.ts'
import { modelPlaceIn } from './model-place.ts'
import { collecting, configFault } from './problems.ts'
import { loadPrompts } from './prompts.ts'

/** What the model engine is set up with. */
export interface ModelSetup {
  readonly place: ModelPlace
  readonly prompts: Prompts
}

/** Where the model is and the words it is asked in. Faults: `config`, with everything that is wrong. */
export function loadModel(env: Readonly<Record<string, string | undefined>>): ModelSetup {
  const { wrong, tried } = collecting()
  const place = tried(() => modelPlaceIn(env))
  const prompts = tried(() => loadPrompts(env))
  if (!place || !prompts) throw configFault(wrong)
  return { place, prompts }
}
