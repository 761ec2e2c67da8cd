import type { ResponsibilityCues } from '../responsibility-cues.ts'

export const responsibility: ResponsibilityCues = {
  claim: /(?:взял\p{L}* (?:на себе )?відповідальність|взяти на себе відповідальність)/iu,
  act: /(?:теракт|атак|напад|вибух|вбивств|стрілянин|обстріл|викраден|диверсі)/iu,
  nobody: /(?:ніхто|жодна)/iu,
  claimed: /(?:відповідальн|достовірн|причетн|заяв)/iu,
  answer: /(?:підтверд|спросту|сумнів|запереч|достовірн|перевір)/iu,
}
