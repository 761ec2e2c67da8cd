import type { CauseCues } from '../cause-cues.ts'

export const causes: CauseCues = {
  strongAfter: `
    parce qu(?:e|['’])
    à cause d(?:e|u|es|['’])
    en raison d(?:e|u|es|['’])
    du fait d(?:e|u|es|['’])
    grâce (?:à|au|aux)
    puisqu(?:e|['’])
    faute d(?:e|['’])
    (?<=, )car
    (?:causée?s?|provoquée?s?|entraînée?s?|déclenchée?s?) par
    suite (?:à|au|aux)
    étant donné
    compte tenu d(?:e|u|es)
    (?:raison|cause) d(?:e|u|es) [^.;]{1,80} (?:est|sont|était)
  `,
  strongBefore: `
    (?:a|ont|avait|avaient) (?:provoqué|causé|entraîné|déclenché|conduit à|mené à)
    entraînant
    provoquant
    c['’]est pourquoi
    par conséquent
    en conséquence
    si bien que
  `,
  circumstances: `
    après
    à la suite d(?:e|u|es)
    sur fond d(?:e|['’])
    alors que
  `,
  weakAfter: `
    afin d(?:e|['’])
    pour
    en réponse à
  `,
  weakBefore: `
    donc
    ainsi
  `,
}
