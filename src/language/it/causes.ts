import type { CauseCues } from '../cause-cues.ts'

export const causes: CauseCues = {
  strongAfter: `
    perché
    poiché
    a causa d(?:i|el|ella|ei|egli|elle|ell['’])
    per colpa d(?:i|el|ella|ei)
    grazie (?:a|al|alla|ai|alle|agli|all['’])
    dato che
    visto che
    dal momento che
    in seguito (?:a|al|alla|ai|alle|all['’])
    siccome
    giacché
    (?:causat|provocat|innescat|dovut)[oaie] (?:da|dal|dalla|dai|dalle|dall['’]|a|al|alla|ai|alle|all['’])
  `,
  strongBefore: `
    (?:ha|hanno|aveva) (?:provocato|causato|portato a|innescato|scatenato)
    provocando
    causando
    di conseguenza
    perciò
    pertanto
    per questo
    cosicché
  `,
  circumstances: `
    dopo
    in seguito a
  `,
  weakAfter: `
    per
    in risposta a
  `,
  weakBefore: `
    quindi
    così
  `,
}
