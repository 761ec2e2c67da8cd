import type { CauseCues } from '../cause-cues.ts'

/** These end like an infinitive and are none. */
const NO_INFINITIVE =
  'mare|genere|militare|potere|carcere|popolare|regolare|familiare|altare|titolare|solare|nucleare|mestiere|quartiere|cantiere|piacere|parere|dovere|particolare|malessere|benessere|cellulare|scolare|secolare'

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
    perchè
    per (?:paura|timore|mancanza) (?:di|che|del|della)
    in segno di protesta
    per protesta (?:contro|per)
    in (?:risposta|reazione|rappresaglia) (?:a|al|alla|ai|alle|agli|all['’])
    a seguito d(?:i|el|ella|ei|egli|elle|ell['’])
    in quanto
    alla base d(?:i|el|ella|ei)
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
    (?:ha|hanno|aveva) (?:costretto|indotto|spinto)(?: [^,.;]{1,60})? a
    (?:motivo|ragione) per (?:cui|il quale|la quale)
    ecco perché
    per questo motivo
  `,
  acts: String.raw`
    per(?= (?:aver|avere|essere|essersi) \p{Ll}+(?:to|ta|ti|te|so|sa)(?!\p{L}))
    per(?= (?:non )?(?!(?:${NO_INFINITIVE})(?!\p{L}))\p{Ll}+(?:are|ere|ire|arre|orre|urre|rsi|rl[oaie])(?!\p{L}))(?<!(?:tempo|sufficienti?|abbastanza|troppo|pront[oaie]|preparat[oaie]|pian[oi]|previst[oaie]|necessari[oaie]|soldi|fondi|occasione|autorizzazione|appello) per)
    al fine di
    con (?:lo scopo|l['’]obiettivo|l['’]intento|l['’]intenzione|la speranza) di
    nel tentativo di
    allo scopo di
    chiedendo
    rivendicando
    quando(?<=(?:mort[oaie]|ferit[oaie]|ucci[sd]\p{Ll}+|deceduti?) (?:[^,.;]{1,60} )?quando)
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
