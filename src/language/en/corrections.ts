import type { CorrectionCues } from '../correction-cues.ts'

export const corrections: CorrectionCues = {
  corrects:
    /\b(?:(?:lowered|raised|revised|corrected|adjusted|amended|reduced|lowers|raises|revises|corrects)\b[^.;]{0,60}\bto\s+\D{0,20}\d|(?:is|are|was|were) now (?:put|said|believed|thought|known) (?:at|to be)|now (?:puts?|stands?|stood) [^.;]{0,40}?at|not (?:the )?\d[\d,.]*,? as (?:\w+ ){0,2}(?:reported|stated|given|said|announced)|figure of \d[\d,.]* (?:is|was) (?:wrong|too (?:high|low)|mistaken|an error))/i,
  subjects: [
    /\b(?:(?:death )?toll|dead|deaths?|died|dies|kill(?:s|ed|ing)?|fatalities|lives)\b/i,
    /\b(?:injur(?:ed|ies|ing|es)|wounded|wounding|hurt)\b/i,
    /\b(?:missing|unaccounted)\b/i,
    /\b(?:arrest(?:s|ed)?|detained|detentions)\b/i,
    /\b(?:infected|infections|cases)\b/i,
    /\b(?:profits?|loss(?:es)?|revenues?|sales|costs?)\b/i,
  ],
}
