import type { ResponsibilityCues } from '../responsibility-cues.ts'

export const responsibility: ResponsibilityCues = {
  claim:
    /\b(?:claim(?:s|ed|ing)?\b(?: [\w-]+){0,2} (?:responsibility|credit)|(?:took|takes?|taken|taking) (?:full )?(?:credit|responsibility)|(?:said|says|claim(?:s|ed)?) (?:that )?(?:it|they|he|she|its \w+|their \w+) (?:had |has |have |was |were )?(?:carried out|behind|planted|behind|responsible for)|claim(?:s|ed|ing)? to (?:have (?:carried|planted|killed)|be behind)|claim of responsibility)\b/iu,
  act: /\b(?:attack\w*|assault\w*|bomb\w*|blasts?|explosions?|explosives?|kill\w*|murder\w*|massacre\w*|shooting\w*|gunmen|assassinat\w*|hijack\w*|kidnap\w*|abduct\w*|ambush\w*|raid\w*|strikes? (?:on|in|against)|stabbing\w*|hostage\w*|arson|beheading\w*|missiles?|rockets?|siege|sabotage|executions?)\b/iu,
  nobody:
    /\b(?:no(?: \w+){0,3}(?: has| have| had)?(?: yet| immediately| so far)? claimed|nobody|no one|none (?:has|have|of)|no(?: immediate)? claims? of|not (?:yet |immediately )?(?:claim|take|taken|claimed)|never claimed|den(?:y|ied|ies)(?: \w+){0,3} responsibility)\b/iu,
  claimed:
    /\b(?:claims?|claimed|responsibility|authenticity|authorship|their role|its role|involvement|group was behind|behind the \w+)\b/iu,
  answer:
    /\b(?:confirm\w*|verif\w*|sk?eptic\w*|sceptic\w*|doubt\w*|den(?:y|ies|ied|ial|ying)|disput\w*|authentic\w*|corroborat\w*|no evidence|unverified|credible|credibility|genuine|dismiss\w*|reject\w*|contradict\w*|withdr[ae]w\w*|retract\w*|disown\w*|took back|question(?:ed|s) (?:the|whether))\b/iu,
}
