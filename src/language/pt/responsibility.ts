import type { ResponsibilityCues } from '../responsibility-cues.ts'

export const responsibility: ResponsibilityCues = {
  claim: /(?:reivindic\p{L}*|assumi\p{L}* a (?:autoria|responsabilidade))/iu,
  act: /(?:atentad|ataque|bomba|explos|assassin|tiroteio|massacre|sequestro|mort)/iu,
  nobody: /(?:nenhum|ninguém)/iu,
  claimed: /(?:reivindicação|autoria|autenticidade|responsabilidade)/iu,
  answer: /(?:confirm|verific|dúvida|cétic|desment|nega|autentic)/iu,
}
