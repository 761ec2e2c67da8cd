import type { CauseCues } from '../cause-cues.ts'

export const causes: CauseCues = {
  strongAfter: `
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
    ötürü
    sonucu
    sonucunda
    neden oldu
    yol açtı
    sebep oldu
    bu nedenle
    bu yüzden
    \p{L}+(?:dığı|diği|duğu|düğü|tığı|tiği|tuğu|tüğü|dıkları|dikleri|dukları|dükleri|tıkları|tikleri|tukları|tükleri) için
    gerekçesiyle
    yol açan
    neden olan
    yol açacak
    neden olacak
    yol açıyor
    neden oluyor
    bundan dolayı
    bu sebeple
  `,
  actsBefore: String.raw`
    amacıyla
    \p{L}{2,}m[ae]k (?:için|üzere)
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
