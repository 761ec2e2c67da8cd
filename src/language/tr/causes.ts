import type { CauseCues } from '../causes.ts'

export const causes: CauseCues = {
  strongAfter: String.raw`
    çünkü
    zira
  `,
  strongBefore: String.raw`
    nedeniyle
    sebebiyle
    yüzünden
    dolayısıyla
    dolayı
    sayesinde
    (?:için|ötürü)
    sonucu
    sonucunda
    neden oldu
    yol açtı
    sebep oldu
    bu nedenle
    bu yüzden
  `,
  weakAfter: String.raw`
    ki
  `,
  weakBefore: String.raw`
    sonra
    üzerine
    ardından
  `,
}
