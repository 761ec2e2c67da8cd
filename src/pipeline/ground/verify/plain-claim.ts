/**
 * A claim without what is not language: tags, and the names that the Penn Treebank gives brackets and
 * quotation marks. Only for comparing: nothing of it is shown.
 */
export const plainClaim = (claim: string): string =>
  claim
    .replace(/<\/?[a-z]\w{0,15}\s?\/?>/gi, ' ')
    .replace(/-(?:lrb|lsb|lcb)-/gi, '(')
    .replace(/-(?:rrb|rsb|rcb)-/gi, ')')
    .replace(/``|''/g, '"')
