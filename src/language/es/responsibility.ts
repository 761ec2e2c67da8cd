import type { ResponsibilityCues } from '../responsibility-cues.ts'

export const responsibility: ResponsibilityCues = {
  claim:
    /(?:reivindic\p{L}*|se atribuy\p{L}*|se adjudic\p{L}*|asumi\p{L}* la (?:autoría|responsabilidad)|reclam\p{L}* la (?:autoría|responsabilidad))/iu,
  act: /(?:atentad|ataque|bomba|explosi|asesinat|tiroteo|matanza|secuestro|muert)/iu,
  nobody: /(?:ningún|ninguna|nadie|no ha reivindicado)/iu,
  claimed: /(?:reivindicación|autoría|autenticidad|responsabilidad)/iu,
  answer: /(?:confirm|verific|duda|escepti|desmint|niega|retract|retir|negó|autentic)/iu,
}
