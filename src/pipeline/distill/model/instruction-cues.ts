/**
 * Sentences that speak to a model instead of a reader: "ignore all previous instructions", a made-up
 * system message. They are not offered to it. That is a courtesy to readers, not the defence: what a
 * model may do at all is name numbers.
 */
const CUES = [
  /\b(?:ignore|disregard|forget|override)\b.{0,40}\b(?:instructions?|prompts?|rules|guidelines|above)\b/iu,
  /^\W{0,4}(?:system|assistant|developer|user)\s*(?:message|prompt)?\s*:/iu,
  /<\|?\/?(?:system|assistant|im_start|im_end|inst)\b/iu,
  /\b(?:ignorez|oubliez)\b.{0,40}\b(?:instructions|consignes)\b/iu,
  /\b(?:ignoriere?|vergiss)\b.{0,40}\b(?:anweisung|anweisungen|vorgaben)\b/iu,
  /\b(?:ignora|ignore|olvida)\b.{0,40}\b(?:instrucciones|istruzioni|instruções)\b/iu,
  /(?:игнорируй|забудь|ігноруй)(?:те)?.{0,40}(?:инструкци|указани|інструкці|вказівк)/iu,
  /(?:önceki|tüm).{0,30}(?:talimat|yönerge).{0,30}(?:yoksay|unut|dikkate alma)/iu,
  /(?:تجاهل|انس).{0,40}(?:التعليمات|الأوامر)/u,
] as const

export const instructs = (sentence: string): boolean => CUES.some((cue) => cue.test(sentence))
