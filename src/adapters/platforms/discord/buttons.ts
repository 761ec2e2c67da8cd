import { type APIActionRowComponent, type APIButtonComponent, ButtonStyle, ComponentType } from 'discord.js'
import type { PostButton } from '../../../model/post.ts'
import { graphemeCut } from '../grapheme-cut.ts'
import { toCustomId } from './custom-id.ts'

const ROWS = 5
const IN_A_ROW = 5
const LABEL_CHARS = 80

/** Buttons in rows of five. What Discord would refuse is left out: a second one of the same kind, more than 25. */
export function buttonRows(buttons: readonly PostButton[]): APIActionRowComponent<APIButtonComponent>[] {
  const made = new Map<string, APIButtonComponent>()
  for (const { label, command, argument } of buttons) {
    const custom_id = toCustomId(command, argument)
    const shown = graphemeCut(label.trim(), LABEL_CHARS)
    if (custom_id === null || shown === '' || made.has(custom_id)) continue
    made.set(custom_id, {
      type: ComponentType.Button,
      style: ButtonStyle.Secondary,
      label: shown,
      custom_id,
    })
  }
  const all = [...made.values()].slice(0, ROWS * IN_A_ROW)
  return Array.from({ length: Math.ceil(all.length / IN_A_ROW) }, (_, row) => ({
    type: ComponentType.ActionRow,
    components: all.slice(row * IN_A_ROW, (row + 1) * IN_A_ROW),
  }))
}
