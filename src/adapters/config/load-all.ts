import { join } from 'node:path'
import { type Config, channelsFolder, loadConfig } from './config.ts'
import { loadModel, type ModelSetup } from './load-model.ts'
import { engineIn } from './model-place.ts'
import { loadPlaces, type Places } from './places.ts'
import { collecting, configFault } from './problems.ts'
import { loadRights } from './rights.ts'
import { unspokenIn } from './unspoken-in.ts'

/** All that the service is set up with. Faults: `config`, with everything that is wrong anywhere. */
export function loadAll(env: Readonly<Record<string, string | undefined>>): {
  readonly config: Config
  readonly places: Places
  readonly rights: ReturnType<typeof loadRights>
  /** Null when nothing asks for the engine with a model. */
  readonly model: ModelSetup | null
  /** Which engine a channel's digests are made by. */
  readonly engineOf: (scope: string) => 'extractive' | 'model'
} {
  const { wrong, tried } = collecting()
  const config = tried(() => loadConfig(env))
  const places = tried(() => loadPlaces(env))
  const rights = tried(() => loadRights(channelsFolder(env)))
  const engine = tried(() => engineIn(env))
  const asked = engine === 'model' || Object.values(rights?.engines ?? {}).includes('model')
  const model = tried(() => ({ setup: asked ? loadModel(env) : null }))
  if (!config || !places || !rights || !engine || !model) throw configFault(wrong)
  const file = join(channelsFolder(env), 'channels.yaml')
  const unspoken = unspokenIn(config, { file, floors: rights.floors })
  if (unspoken.length > 0) throw configFault(unspoken)
  const engineOf = (scope: string) => rights.engines[scope] ?? engine
  return { config, places, rights, model: model.setup, engineOf }
}
