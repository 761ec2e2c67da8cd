import type { DurationWords } from '../plain-durations.ts'
import { wordNumbers } from '../word-numbers.ts'

export const durations: DurationWords = {
  numbers: wordNumbers(`bir | iki | üç | dört | beş | altı | yedi | sekiz | dokuz | on`),
  units: {
    S: 'saniye(?:de|lik|dir)?',
    MIN: 'dakika(?:da|lık|dır)?',
    H: 'saat(?:te|lik|tir)?',
    D: 'gün(?:de|lük|dür)?',
    W: 'hafta(?:da|lık|dır)?',
    M: 'ay(?:da|lık|dır)?',
    Y: 'yıl(?:da|lık|dır)?|sene',
  },
  ago: ['(?<!(?:dan|den|tan|ten) ){span} önce'],
  clocks: [
    "saat (?<hour>{hour})[.:](?<minute>{minute})(?:['’](?:da|de|ta|te|a|e|ya|ye))?",
    "(?<hour>{hour})[.:](?<minute>{minute})['’](?:da|de|ta|te)",
  ],
}
