import type { ResponsibilityCues } from '../responsibility-cues.ts'

export const responsibility: ResponsibilityCues = {
  claim: /(?:rivendic\p{L}*|assunt\p{L}* la responsabilità)/iu,
  act: /(?:attentat|attacc|bomba|esplosion|omicid|uccis|sparatoria|strage|rapiment)/iu,
  nobody: /(?:nessun|nessuno)/iu,
  claimed: /(?:rivendicazione|responsabilità|autenticità)/iu,
  answer: /(?:conferm|verific|dubbi|scettic|smenti|nega|autentic)/iu,
}
