import type { CauseCues } from '../causes.ts'

export const causes: CauseCues = {
  strongAfter: String.raw`
    because of
    because
    due to
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
    blam(?:es?|ed|ing) (?:[^,.]{1,60} )?(?:on|for)
    (?:reasons?|causes?) (?:for|of|behind) [^,.;]{1,80} (?:is|are|was|were)
    (?:reasons?|causes?) (?:is|are|was|were)
    given that
    for fear (?:of|that)
    in protest (?:against|at|over|of)
    in retaliation (?:for|to|against)
  `,
  strongBefore: String.raw`
    led to
    lead(?:s|ing)? to
    result(?:s|ed|ing)? in
    caus(?:es|ed|ing)
    trigger(?:s|ed|ing)
    spark(?:s|ed|ing)
    prompt(?:s|ed|ing)
    provok(?:es|ed|ing)
    gave rise to
    giv(?:es|ing) rise to
    as a result,
    as a consequence,
    consequently
    therefore
    thus
    hence
    that(?: is|['’]s) why
    so that
    bring(?:s|ing)? about
    brought about
  `,
  weakAfter: String.raw`
    after
    following
    amid
    amidst
    since
    as
    over
    demanding
    for
    to \p{Ll}+
  `,
  weakBefore: String.raw`
    forc(?:es|ed|ing)
    leaving
    so
  `,
}
