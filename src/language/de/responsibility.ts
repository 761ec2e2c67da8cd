import type { ResponsibilityCues } from '../responsibility-cues.ts'

export const responsibility: ResponsibilityCues = {
  claim:
    /(?:bekann\p{L}* sich|bekenn\p{L}* sich|sich .{0,60}bekann|reklamier\p{L}*|Bekennerschreiben|Verantwortung .{0,60}(?:übernommen|übernahm))/iu,
  act: /(?:Anschl[aä]g|Angriff|Attentat|Bombe|Explosion|Mord|getötet|Massaker|Entführung|Überfall)/iu,
  nobody: /(?:niemand|keine Gruppe|bislang nicht|noch niemand)/iu,
  claimed: /(?:Bekenn|Verantwortung|Echtheit|Behauptung)/iu,
  answer:
    /(?:bestätig|bezweifel|Zweifel|bestreit|bestritt|dementier|überprüf|widerr|widerruf|zurückgezogen|Echtheit)/iu,
}
