import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { ChannelFloor } from '../../model/channel-settings.ts'
import type { Config } from './config.ts'
import { type ConfigProblem, problem } from './problems.ts'

/** Languages that the configuration asks the bot to speak and that have no file in `messages/`. */
export function unspokenIn(
  { configDir, interface: standard }: Pick<Config, 'configDir' | 'interface'>,
  { file, floors }: { readonly file: string; readonly floors: readonly ChannelFloor[] },
): readonly ConfigProblem[] {
  const spoken = (code: string): boolean => existsSync(join(configDir, 'messages', `${code}.ftl`))
  const says = (code: string): string => `the bot does not speak ${code}: there is no messages/${code}.ftl`
  const ofFloors = floors.flatMap(({ target, settings: { interface: code } }) =>
    code === undefined || spoken(code) ? [] : [problem(file, `${target}.interface`, says(code))],
  )
  return [
    ...(spoken(standard) ? [] : [problem(join(configDir, 'default.yaml'), 'interface', says(standard))]),
    ...ofFloors,
  ]
}
