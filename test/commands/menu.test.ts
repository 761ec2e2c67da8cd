import { expect, it } from 'vitest'
import { menu } from '../../src/commands/menu.ts'
import { SETTING_KEYS } from '../../src/model/channel-settings.ts'

it('offers each setting by its name, and never more choices than Discord takes', () => {
  const options = menu((key) => key).flatMap(({ name, options }) =>
    options.map((option) => ({ command: name, ...option })),
  )
  const setting = options.find(({ command, name }) => command === 'settings' && name === 'setting')
  expect(setting?.choices).toEqual(SETTING_KEYS)
  for (const { choices = [] } of options) expect(choices.length).toBeLessThanOrEqual(25)
})
