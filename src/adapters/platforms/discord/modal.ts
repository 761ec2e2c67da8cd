import {
  type APIModalInteractionResponseCallbackData,
  type APIModalSubmission,
  ComponentType,
  TextInputStyle,
} from 'discord.js'
import type { MenuEntry } from '../../../model/menu.ts'
import { graphemeCut } from '../grapheme-cut.ts'

const TITLE_CHARS = 45
const LABEL_CHARS = 45
const TEXT_CHARS = 4000

/**
 * The form that a command without its article opens: a link and a text. Null for a command that takes
 * neither: it can be run as it is.
 */
export function articleModal(entry: MenuEntry | undefined): APIModalInteractionResponseCallbackData | null {
  const [url, text] = ['url', 'text'].map((name) => entry?.options.find((option) => option.name === name))
  if (!entry || !url || !text) return null
  return {
    custom_id: entry.name,
    title: graphemeCut(entry.description, TITLE_CHARS),
    components: [
      input(url.name, url.description, TextInputStyle.Short),
      input(text.name, text.description, TextInputStyle.Paragraph),
    ],
  }
}

/** The form of one text that a press of a command's button opens; its id is the button's own. */
export function pressModal(
  entry: MenuEntry | undefined,
  customId: string,
): APIModalInteractionResponseCallbackData | null {
  const asked = entry?.options.find(({ name }) => name === entry.form)
  if (!entry || !asked) return null
  return {
    custom_id: customId,
    title: graphemeCut(entry.description, TITLE_CHARS),
    components: [input(asked.name, asked.description, TextInputStyle.Paragraph, !entry.formMayBeEmpty)],
  }
}

const input = (
  custom_id: string,
  label: string,
  style: TextInputStyle,
  required = false,
): APIModalInteractionResponseCallbackData['components'][number] => ({
  type: ComponentType.Label,
  label: graphemeCut(label, LABEL_CHARS),
  component: { type: ComponentType.TextInput, custom_id, style, required, max_length: TEXT_CHARS },
})

/** What was filled in, by the inputs' names; empty ones are left out. */
export function modalValues({ components }: Pick<APIModalSubmission, 'components'>): Record<string, string> {
  const inputs = components.flatMap((one) => {
    if (one.type === ComponentType.Label) return [one.component]
    return one.type === ComponentType.ActionRow ? one.components : []
  })
  return Object.fromEntries(
    inputs.flatMap((one) =>
      one.type === ComponentType.TextInput && one.value.trim() !== '' ? [[one.custom_id, one.value]] : [],
    ),
  )
}
