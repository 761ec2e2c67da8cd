import type { CauseCues } from '../cause-cues.ts'

export const causes: CauseCues = {
  strongAfter: `
    weil
    (?<=, )da
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
    aus (?:protest|sorge|furcht|mangel|wut|rache|verärgerung|solidarität)(?: (?:gegen|um|vor|an|über|mit))?
    mangels
    bedingt durch
    wegen
    infolge von
    als reaktion auf
    als antwort auf
    mit der begründung
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
    weshalb
    weswegen
    aus diesem grund(?:e)?
    (?:hat|hatte|haben|hatten) [^,.;]{1,60} zur folge
    zwang(?:en)?(?= [^,.;]{1,60} zu)
  `,
  acts: String.raw`
    (?<=, )um(?= [^.;,]{1,80}(?: zu \p{L}+n|\p{L}zu\p{L}+n)(?!\p{L}))
    mit dem ziel
    in der (?:hoffnung|absicht)
    zwecks
    (?<=, )als(?<=(?:starb|starben|verletzt|getötet|verletzt worden|getötet worden|ums leben) ?(?:[^.;,]{1,40})?, als)
    (?<=, )damit
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
