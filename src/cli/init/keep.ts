import { keepVariables } from '../../setup/env-file.ts'
import type { Step, Variables } from './step.ts'

/** Writes what is new into `.env`; asks before it changes what stands there. */
export async function keep(variables: Variables, { asking, standing, options }: Step): Promise<void> {
  const chosen: Record<string, string> = {}
  for (const [name, value] of Object.entries(variables)) {
    const before = standing[name]
    if (before === value) continue
    const settled = before === undefined || before === '' || options.yes || name.endsWith('_BOT_TOKEN')
    if (settled || (await asking.confirm(`.env says something else for ${name}. Replace it?`, true)))
      chosen[name] = value
    else asking.say(`${name} stays as it is in .env.`)
  }
  const names = Object.keys(chosen)
  if (names.length === 0) return asking.say('.env stays as it is.')
  asking.say(`Written to ${keepVariables(chosen)}, which you alone may read: ${names.join(', ')}.`)
}
