import type { CauseCues } from '../cause-cues.ts'
import { JUDGED_FOR, PURPOSE, TAKES_INFINITIVE } from './purposes.ts'

/** Verbs of plans and events: after “due to” they make it a date (“due to begin”), no cause. */
const SCHEDULED =
  `be|have|appear|arrive|attend|become|begin|bring|close|come|complete|conclude|deliver|depart|
discuss|end|enter|expire|face|fight|finish|fly|get|give|go|graduate|hand|hold|host|introduce|join|land|launch|leave|lose|make|
marry|meet|move|open|pay|perform|play|present|publish|receive|release|remain|reopen|reply|report|resume|retire|return|run|
sail|see|send|serve|show|sign|speak|stand|start|stay|step|take|testify|travel|undergo|vote|visit|win`.replaceAll(
    '\n',
    '',
  )

/** After these “to” is a preposition: according to, next to. */
const TAKES_TO =
  `according|related|access|next|close|back|addition|relation|up|belonging|respect|similar|led|leading|lead|
contrary|subject|taken|rushed|shifted|moved|returned|adjacent|opposed|refer|referred|regard`.replaceAll(
    '\n',
    '',
  )

/** After “to” these open a noun phrase. */
const NO_VERB =
  `the|a|an|his|her|their|its|this|that|these|those|some|all|any|it|them|him|us|me|you|which|whom|what|date|
death|work|power|be|have|do|\\p{Ll}+ing|\\p{Ll}+s`.replaceAll('\n', '')

/** After these “for” is part of another phrase: called for, spokesman for. */
const TAKES_FOR =
  `call|calls|called|calling|look|looking|wait|waiting|ask|asked|asking|search|searching|responsible|
responsibility|vote|voted|except|as|run|running|allow|provide|necessary|time|room|important|enough|need|needs|spokesman|
spokeswoman|spokesperson|candidate|minister|commissioner|secretary|director|centre|center|committee|institute|deadline|
plan|plans|account|left|vying|stand`.replaceAll('\n', '')

/** After “for” these open a length of time, an amount or a person. */
const NO_GROUND =
  `\\d|(?:the (?:first|second|last|past|next|time|moment|day)|two|three|four|five|six|several|many|some|
more|about|nearly|almost|over|at least|hours|days|weeks|months|years|long|now|instance|example|him|her|them|us|me|it|
a (?:while|long|few|week|month|day)|which|whom|all|every|each|both|today|comment|treatment)(?!\\p{L})`.replaceAll(
    '\n',
    '',
  )

/** After these “as” likens or counts: such as, as well as, known as. */
const TAKES_AS =
  `such|well|many|much|far|soon|long|as|known|described|seen|regarded|identified|same|just|be|served|serve|
serving|act|acted|acting|used|work|worked|role|late|early|viewed|appointed|posing|elected|treated|termed`.replaceAll(
    '\n',
    '',
  )

/** After “as” these open a role, a measure or a remark. */
const NO_CLAUSE =
  `a|an|part of|well|per|many|much|far|long|soon|saying|they (?:call|say)|he (?:said|put|called)|it is|on|
usual|yet|such|one|of|in|for|to|early|late|if|though`.replaceAll('\n', '')

/** “The cause is unclear” names none. */
const STATED = String.raw`(?! (?:(?:not|still|yet|also|now|as|so|far) )*(?:un\p{Ll}+|not|known|clear|disputed|being|under|to be|many|varied|complex)(?!\p{L}))`

/**
 * Strong signals name a cause; weak ones also tell a time, a purpose, a demand or a harm. The weak
 * list was chosen by Matthews correlation on the development half of the CausalNewsCorpus.
 */
export const causes: CauseCues = {
  strongAfter: String.raw`
    because of
    because
    due to(?! (?:\p{Ll}+ly )?(?:${SCHEDULED})(?!\p{L}))
    owing to
    thanks to
    as a result of
    as a consequence of
    on account of
    in response to
    in the wake of
    caused by
    (?:was|were|been|is|are|being) (?:\p{L}+ly )?(?:triggered|sparked|prompted|provoked|driven|fuelled|fueled|motivated) by
    (?:sparked|triggered|prompted|provoked|fuelled|fueled|driven) by
    stem(?:s|med|ming)? from
    result(?:s|ed|ing)? from
    arises? from
    attribut(?:es?|ed|ing) (?:[^,.]{1,60} )?to
    blam(?:es?|ed|ing) (?:[^,.]{1,60} )?on
    (?:reasons?|causes?) (?:for|of|behind) [^,.;]{1,80} (?:is|are|was|were)${STATED}
    (?:reasons?|causes?) (?:is|are|was|were)${STATED}
    given that
    for fear (?:of|that)
    in protest (?:against|at|over|of)
    in retaliation (?:for|to|against)
    citing
    in view of
    since(?=,| (?:he|she|it|they|we|there|no|not|many|most|some|all)(?!\p{L}))
    for (?:allegedly|failing|refusing|not)(?= \p{Ll})
    (?:on|over) (?:fears?|worries|concerns?) (?:that|about|over|of)
    (?:is|was|were|are|be) an? (?:\p{Ll}+ )?(?:response|reaction) to
  `,
  strongBefore: String.raw`
    le(?:d|ads?|ading) to
    result(?:s|ed|ing)? in
    caus(?:es|ed|ing)(?! (?:by|of|for|behind)(?!\p{L}))(?<!(?:the|its|their|these|those|such|other|main|root|underlying|possible|likely|common) causes)
    forc(?:es|ed|ing)(?= [^,.;]{1,60} to \p{Ll})(?<!(?:was|were|been|being|is|are|be|get|got|not) forced)
    leaving(?= (?:at least|more than|many|\p{L}+ (?:dead|injured|wounded|homeless|stranded|without))(?!\p{L}))
    spark(?:s|ed|ing)(?! by)
    prompt(?:s|ed|ing)(?! by)
    gave rise to
    giv(?:es|ing) rise to
    as a result(?=,)
    as a consequence(?=,)
    consequently
    therefore
    thus
    hence
    (?:that|which)(?: is|['’]s) why
    so that
    contribut(?:es?|ed|ing) to
    (?:is|was|were|are|be|been) (?:an?|one|the) (?:\p{Ll}+ )?cause of
    br(?:ing|ings|inging|ought) about
  `,
  acts: String.raw`
    ${PURPOSE}
    ${JUDGED_FOR}
    in order (?:to|that)
    so as (?:not )?to
    in an? (?:\p{Ll}+ )?(?:bid|attempt|effort|move) to
    with (?:the|an) (?:aim|intention|goal|purpose|intent|hope) (?:of|to)
    in (?:the )?hopes? (?:of|that)
    for the (?:purpose|sake) of
    demanding(?<!(?:is|are|was|were|be|been|being|very|more|most|less|so|too|as|physically|a|the|and) demanding)
    accusing(?<!(?:is|are|was|were|be|been|being) accusing)
    when(?= (?!asked|contacted)\p{L})(?<=(?<!\p{L})(?:killed|injured|wounded|died|hurt|drowned|burned|burnt|crushed) (?:[^,.;]{1,60} )?when)
  `,
  circumstances: String.raw`
    amid
    amidst
    (?:on|over) (?:fears?|worries|concerns?|hopes?|news|reports)
    after(?<!(?:days?|weeks?|months?|years?|hours?|minutes?|soon|shortly|immediately|just|look|looking|looked|named) after)
    following(?<!the following)
    as(?! (?:${NO_CLAUSE})(?!\p{L}))(?<!(?:${TAKES_AS}) as)
    over(?! (?:\d|(?:the (?:past|last|years|next|weekend|country|phone|counter)|a|an|to|one|two|three|four|five|six|ten|and|there|here|again|half)(?!\p{L})))(?<!(?:all|took|take|taken|taking|handed|hand|spread|well|going|presided) over)
  `,
  weakAfter: String.raw`
    after
    when(?! (?:asked|contacted|it comes|in|will|was|is|are)(?!\p{L}))(?<!(?:,|since|until|even|time) when)
    if
    unless
    against(?<!(?:cases?|charges|evidence|fight|fighting|war|complaint|action) against)
    for(?! (?:${NO_GROUND}))(?<!(?:${TAKES_FOR}) for)
    demand(?:ing|ed|s)?
    seeking
    calling for
    pressing for
    in support of
    condemning
    opposing
    opposed to
    denouncing
    fearing
    hoping
    in view of
    in light of
    in (?:protest|solidarity|retaliation|revenge|defiance|reaction|memory|honou?r)
    (?:on|over) (?:charges?|suspicion|allegations?|the grounds?|fears?|worries|concerns?)
    accus(?:ed|ing|es) (?:[^,.]{1,40} )?of
    (?:charged with|convicted of|charges of)
    in order to
    aim(?:ed|ing)? (?:at|to)
    in an? (?:bid|attempt|effort) to
    (?:meant|designed|intended) to
    to(?= (?!(?:${NO_VERB})(?!\p{L}))\p{Ll}{3})(?<!(?:${TAKES_INFINITIVE}|${TAKES_TO}) to)
    by(?= \p{Ll}+ing(?!\p{L}))
    blam(?:es?|ed|ing)
    (?:triggered|sparked|provoked|angered|enraged|outraged|alarmed) (?:by|over|at)
    ang(?:er|ry) (?:over|at|about|with)
  `,
  weakBefore: String.raw`
    trigger(?:s|ed|ing)?
    provok(?:es?|ed|ing)
    cause
    forcing
    leaving
    left (?:at least|more|many|\p{L}+ (?:dead|people|injured|wounded))
    claim(?:ed|ing) (?:the lives|at least)
    disrupt(?:s|ed|ing|ion)?
    paraly[sz](?:es?|ed|ing)
    hamper(?:s|ed|ing)?
    affect(?:s|ed|ing)
    crippl(?:es?|ed|ing)
    stalled
    (?:kill|injur|wound)(?:s|es|ed|ing|ies)
    angered
    outrage
    fury
  `,
  opinions: /^(?:blam|attribut)/iu,
  concurrent: /^as$/iu,
}
