/**
 * Typed words without isolates, which come along when somebody copies a name or a command out of an answer in a
 * language that is written from right to left.
 */
export const withoutDirections = (typed: string): string => typed.replace(/[\u2066-\u2069]/g, '')
