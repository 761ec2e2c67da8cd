import type { CauseCues } from '../cause-cues.ts'

export const causes: CauseCues = {
  strongAfter: `
    porque
    devido (?:a|ao|à|aos|às)
    por causa d(?:e|o|a|os|as)
    graças (?:a|ao|à|aos|às)
    já que
    uma vez que
    visto que
    dado que
    em virtude d(?:e|o|a|os|as)
    em razão d(?:e|o|a|os|as)
    em consequência d(?:e|o|a|os|as)
    por culpa d(?:e|o|a)
    na sequência d(?:e|o|a|os|as)
    (?:causad|provocad|motivad)[oa]s? (?:por|pelo|pela|pelos|pelas)
  `,
  strongBefore: `
    (?:provocou|provocaram|causou|causaram|levou a|levaram a|desencadeou)
    provocando
    causando
    por isso
    portanto
    em consequência
    de modo que
  `,
  circumstances: `
    após
    depois d(?:e|o|a)
    em meio a
  `,
  weakAfter: `
    para
    pois
  `,
  weakBefore: `
    assim
  `,
}
