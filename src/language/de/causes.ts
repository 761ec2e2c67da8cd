import type { CauseCues } from '../cause-cues.ts'

export const causes: CauseCues = {
  strongAfter: `
    weil
    (?<=, )da
    wegen
    aufgrund
    auf grund
    dank
    infolge
    aus angst vor
    als folge
    (?:wurde|wurden|wird|werden|worden) durch
    ausgelöst durch
    verursacht durch
    (?:grund|ursache|auslöser) (?:für|dafür) [^.;]{1,80} (?:ist|sind|war|waren)
    (?:grund|ursache|auslöser) (?:dafür )?(?:ist|sind|war|waren)
    zurückzuführen auf
    angesichts
  `,
  strongBefore: `
    führt(?:e|en)? [^,.;]{0,40}zu
    verursacht(?:e|en)?
    löst(?:e|en)? [^,.;]{1,60} aus
    deshalb
    deswegen
    daher
    sodass
    so dass
    folglich
    infolgedessen
  `,
  circumstances: `
    nach
    nachdem
    angesichts
  `,
  weakAfter: `
    um
    denn
  `,
  weakBefore: `
    damit
    also
  `,
}
