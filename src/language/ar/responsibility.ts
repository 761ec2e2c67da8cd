import type { ResponsibilityCues } from '../responsibility-cues.ts'

export const responsibility: ResponsibilityCues = {
  claim: /(?:تبن[ىتي]\p{L}*|أعلن\p{L}* مسؤوليت\p{L}*|المسؤولية عن)/iu,
  act: /(?:هجوم|الهجوم|هجمات|تفجير|انفجار|اغتيال|قتل|مقتل|اختطاف|إطلاق)/iu,
  nobody: /(?:لم تتبن|لم يتبن|لم تعلن أي|لا أحد)/iu,
  claimed: /(?:تبني|مسؤولية|المسؤولية|صحة|إعلان)/iu,
  answer: /(?:أكد|تأكيد|نفى|نفت|شك|تحقق|صحة)/iu,
}
