import type { ResponsibilityCues } from '../responsibility-cues.ts'

export const responsibility: ResponsibilityCues = {
  claim: /(?:revendiqu\p{L}*|revendication)/iu,
  act: /(?:attentat|attaque|bombe|explosion|assassinat|meurtre|fusillade|tué|enlèvement|massacre)/iu,
  nobody: /(?:aucun|personne n|n.a pas (?:encore )?(?:été )?revendiqu)/iu,
  claimed: /(?:revendication|responsabilité|authenticité)/iu,
  answer: /(?:confirm|vérifi|doute|scepti|dément|nié|authenti|contest|rétract|retir)/iu,
}
