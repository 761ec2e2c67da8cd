import type { CauseCues } from '../cause-cues.ts'

export const causes: CauseCues = {
  strongAfter: `
    çünkü
    zira
  `,
  strongBefore: `
    nedeniyle
    sebebiyle
    yüzünden
    dolayısıyla
    dolayı
    sayesinde
    ötürü
    sonucu
    sonucunda
    neden oldu
    yol açtı
    sebep oldu
    bu nedenle
    bu yüzden
  `,
  circumstances: `
    sonra
    üzerine
    ardından
  `,
  weakAfter: `
    ki
  `,
  weakBefore: `
    için
  `,
}
