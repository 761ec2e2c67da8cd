import { expect, it } from 'vitest'
import { menuIn } from '../../../../src/adapters/platforms/discord/locales-of.ts'
import { commandsOf } from '../../../../src/adapters/platforms/discord/menus.ts'
import type { MenuEntry } from '../../../../src/model/menu.ts'

const entry = (description: string, option: string, onMessage: string | null): MenuEntry => ({
  name: 'check',
  description,
  moderators: true,
  places: ['group'],
  options: [{ name: 'url', kind: 'text', description: option }],
  onMessage,
})

const english = [entry('Has the article changed?', 'A link', 'Check for changes')]
const german = [entry('Hat sich der Artikel geändert?', 'Ein Link', 'Auf Änderungen prüfen')]
const spanish = [entry('¿Ha cambiado el artículo?', 'Un enlace', 'Buscar cambios')]
const translated = new Map([
  ['ar', [entry('هل تغيّر المقال؟', 'رابط', 'ابحث عن تغييرات')]],
  ['de', german],
  ['es', spanish],
])

it('describes commands and options in Discord’s own locales, and keeps their names', () => {
  const [slash] = commandsOf(english, translated)
  expect(slash).toMatchObject({
    name: 'check',
    description: 'Has the article changed?',
    description_localizations: {
      de: 'Hat sich der Artikel geändert?',
      'es-ES': '¿Ha cambiado el artículo?',
      'es-419': '¿Ha cambiado el artículo?',
    },
    options: [{ name: 'url', description_localizations: { de: 'Ein Link' } }],
  })
  expect(slash).not.toHaveProperty('name_localizations')
  expect(JSON.stringify(slash)).not.toContain('"ar"')
})

it('names what a message’s menu offers in the person’s language', () => {
  expect(commandsOf(english, translated)[1]).toMatchObject({
    name: 'Check for changes',
    name_localizations: { de: 'Auf Änderungen prüfen', 'es-419': 'Buscar cambios' },
  })
})

it('finds the menu of an app’s language, or of its nearest', () => {
  expect(menuIn('de', english, translated)).toBe(german)
  expect(menuIn('es-419', english, translated)).toBe(spanish)
  expect(menuIn('ja', english, translated)).toBe(english)
  expect(menuIn(undefined, english, translated)).toBe(english)
})
