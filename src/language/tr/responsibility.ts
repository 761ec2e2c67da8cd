import type { ResponsibilityCues } from '../responsibility-cues.ts'

export const responsibility: ResponsibilityCues = {
  claim: /(?:üstlen\p{L}*|sorumluluğunu üst\p{L}*)/iu,
  act: /(?:saldırı|bomba|patlama|suikast|cinayet|öldür|katliam|kaçırma)/iu,
  nobody: /(?:kimse|hiçbir|üstlenen olmadı|henüz üstlen)/iu,
  claimed: /(?:üstlen|sorumluluk|doğruluğ|iddia)/iu,
  answer: /(?:doğrula|yalanla|şüphe|reddet|teyit)/iu,
}
