import { Locale } from 'discord.js'
import type { MenuEntry, TranslatedMenus } from '../../../model/menu.ts'

/** What one thing is called in Discord's own locales (`es-ES` and `es-419` for `es`); it has none of Arabic. */
export function localized(
  translated: TranslatedMenus,
  nameOf: (menu: readonly MenuEntry[]) => string | undefined,
): Partial<Record<Locale, string>> {
  const names = [...translated].flatMap(([language, menu]) => {
    const name = nameOf(menu)
    return name === undefined ? [] : localesOf(language).map((locale) => [locale, name] as const)
  })
  return Object.fromEntries(names)
}

const localesOf = (language: string): Locale[] =>
  Object.values(Locale).filter((locale) => locale === language || locale.split('-')[0] === language)

/** The menu in the language of somebody's app. */
export function menuIn(
  locale: string | undefined,
  menu: readonly MenuEntry[],
  translated: TranslatedMenus,
): readonly MenuEntry[] {
  const language = locale?.split('-')[0] ?? ''
  return translated.get(locale ?? '') ?? translated.get(language) ?? menu
}
