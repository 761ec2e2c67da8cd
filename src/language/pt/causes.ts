import type { CauseCues } from '../causes.ts'

export const causes: CauseCues = {
  strongAfter: String.raw`
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
  strongBefore: String.raw`
    (?:provocou|provocaram|causou|causaram|levou a|levaram a|desencadeou)
    provocando
    causando
    por isso
    portanto
    em consequência
    de modo que
  `,
  weakAfter: String.raw`
    após
    depois d(?:e|o|a)
    para
    pois
  `,
  weakBefore: String.raw`
    assim
  `,
}
