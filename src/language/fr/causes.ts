import type { CauseCues } from '../cause-cues.ts'

/** These end like an infinitive and are none. */
const NO_INFINITIVE =
  'notre|votre|autre|quatre|contre|entre|hier|mer|cadre|titre|père|mère|frère|premier|dernier|janvier|février|septembre|octobre|novembre|décembre|loisir|plaisir|avenir|soir|espoir|pouvoir|lettre|livre|centre|théâtre|ministre|maître|encore|genre|ordre|guerre|terre|rire|souvenir|désir|cancer|enfer|métier|papier|quartier|chantier|dossier|calendrier|particulier|entier|litre|heure|mesure|culture|nature|voiture|ouverture|fermeture|structure|histoire|victoire|mémoire|territoire|affaire|anniversaire|salaire|maire|militaire|nucléaire|scolaire'

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
    à la suite d(?:e|u|es|['’])
    (?:de|par) (?:peur|crainte) (?:que|de|d['’])
    en signe de protestation
    en (?:réponse|réaction|représailles) (?:à|au|aux)
    sous (?:l['’]effet|la pression) d(?:e|u|es|['’])
    en l['’]absence d(?:e|['’])
    au motif qu(?:e|['’])
  `,
  strongBefore: `
    (?:a|ont|avait|avaient) (?:provoqué|causé|entraîné|déclenché|conduit à|mené à)
    entraînant
    provoquant
    c['’]est pourquoi
    par conséquent
    en conséquence
    si bien que
    (?:a|ont|avait) (?:contraint|forcé|obligé|poussé)(?= [^,.;]{1,60} à )
    (?:raison|motif) pour (?:laquelle|lequel)
    de sorte que
    ce qui explique
    d['’]où
  `,
  acts: String.raw`
    pour(?= (?:ne pas |mieux |se |s['’]|l['’]|les? |la |y |en )?(?!(?:${NO_INFINITIVE})(?!\p{L}))\p{Ll}+(?:er|ir|re|oir)(?!\p{L}))(?<!(?:assez|trop|prêt(?:e|s|es)?|temps|suffisant(?:e|s|es)?|nécessaires?|connu(?:e|s|es)?|plans?|prévu(?:e|s|es)?|importante?s?|argent|fonds|occasion|autorisation|appel|délai|suffit) pour)
    afin (?:de|d['’]|que|qu['’])
    dans (?:le but|l['’]espoir|l['’]intention|l['’]objectif) d(?:e|['’])
    en vue d(?:e|u|['’])
    réclamant
    exigeant
    (?:lorsqu(?:e|['’])|quand)(?<=(?:mort(?:e|s|es)?|blessé(?:e|s|es)?|tué(?:e|s|es)?) (?:[^,.;]{1,60} )?(?:lorsqu(?:e|['’])|quand))
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
