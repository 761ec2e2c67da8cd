/**
 * Sentences cut by rule, to ask the verifier about: `allowed` loses what a digest may leave out,
 * `forbidden` what turns, weakens or attributes. Made of other people's articles at run time, by
 * rules of their own: the product's own list of cuts must not mark itself.
 */
import { sentencesOf } from '../src/language/sentences.ts'

export interface Trim {
  readonly kind: string
  readonly sentence: string
  readonly claim: string
}

type Rule = readonly [kind: string, pattern: RegExp, kept: string]

const CONNECTIVES =
  'However|Meanwhile|Moreover|Furthermore|In addition|Additionally|Also|Separately|Nevertheless|Finally|For example|For instance'
const HEDGES =
  'allegedly|reportedly|apparently|probably|possibly|perhaps|likely|nearly|almost|about|former|suspected|alleged'
const SAID = 'said|says|told reporters|added|claimed|announced|warned'

const ALLOWED: readonly Rule[] = [
  ['dateline', /^[A-Z][A-Za-z .,]{2,40} ?\((?:CNN|AP|Reuters|AFP)\) ?(?:[-–—]+ ?)?/, ''],
  ['connective', new RegExp(`^(?:${CONNECTIVES}), (?=[A-Z])`), ''],
  // The bracket of a dateline, and one that parts two run-together captions, are none.
  [
    'aside',
    /(?<=[a-z]{3}) \((?![A-Z]+\))(?![^)]*\b(?:not|said|say|may|allegedly|former|even|only|is|are|was|were)\b)[^()\d]{3,60}\)(?=[,.;]? [a-z]|[,;] |\.$| \.$)/,
    '',
  ],
  [
    'appositive',
    /(?<=[ ^][A-Z][a-z]+ [A-Z][a-z]+), (?:a|an|the) [a-z][a-z' -]{4,60},(?= [a-z]+)(?! (?:and|or|a|an|the|who|which)\b)/,
    '',
  ],
]

const FORBIDDEN: readonly Rule[] = [
  [
    'attribution',
    new RegExp(
      `, (?:(?:[A-Z][a-z]+ ){1,3}|(?:the )?[a-z]+ |he |she |they )(?:${SAID})(?: [A-Z]?[a-z]+){0,3}\\.$`,
    ),
    '.',
  ],
  ['attribution', new RegExp(`^(?:[A-Z][a-z]+ ){1,3}(?:${SAID}) (?:that )?(?=[a-z])`), ''],
  [
    'negation',
    /(?<=\b(?:did|does|is|was|were|are|has|have|had|will|would|could|should|do|can)) not(?= )/,
    '',
  ],
  ['negation', /(?<= )never /, ''],
  ['hedge', new RegExp(` (?:${HEDGES})(?= [a-z0-9])`), ''],
  ['hedge', /(?<=[a-z]) (?:may|might|could)(?= [a-z]+ )/, ''],
  ['attribution', /, according to [^,.]{3,60}\.$/, '.'],
  ['attribution', /^According to [^,.]{3,60}, /, ''],
  ['attribution', /(?<=[a-z]), [^,]{3,50} (?:said|says|told [a-z ]+|added),(?= [a-z])/, ''],
  ['negation', /(?<= )no longer /, ''],
  ['negation', /(?<=[a-z]) without [a-z]+(?= )/, ''],
  ['hedge', / (?:plans|hopes|wants|expects|intends|threatened|tried|attempted) to(?= [a-z]+)/, ''],
  ['hedge', /^If [^,.]{5,80}, /, ''],
  ['hedge', / (?:only|at least|more than|some|most|many|several)(?= [a-z0-9])/, ''],
  ['half a co-ordination', /(?<= )[a-z]+, (?=[a-z]+ and [a-z]+[ .])/, ''],
  ['half a co-ordination', / and [^,.]{8,80}\.$/, '.'],
  ['half a co-ordination', /, (?:and|but) [^,.]{8,120}\.$/, '.'],
  ['half a co-ordination', /(?<=[a-z]) and (?!the )[a-z]+(?=[ .][a-z]*)/, ''],
  ['half a co-ordination', /(?<= )[A-Z][a-z]+ and (?=[A-Z][a-z]+ )/, ''],
]

/** At most `count` of each list, kinds taking turns and articles too. */
export function trimsOf(
  articles: readonly string[],
  count: number,
): { readonly allowed: readonly Trim[]; readonly forbidden: readonly Trim[] } {
  const sentences = articles.map((text) => plainSentences(text))
  return { allowed: taken(sentences, ALLOWED, count), forbidden: taken(sentences, FORBIDDEN, count) }
}

/** Sentences of a length that news has, whole as they stand, without quotations (a cut in one is another question). */
function plainSentences(text: string): string[] {
  return sentencesOf(text, [{ start: 0, end: text.length, kind: 'paragraph' }], 'en')
    .map((span) => text.slice(...span).trim())
    .filter((sentence) => /^[A-Z].*[.]$/.test(sentence) && !/["“”‘`\n]/.test(sentence))
    .filter((sentence) => sentence.split(' ').length >= 9 && sentence.split(' ').length <= 60)
}

function taken(articles: readonly (readonly string[])[], rules: readonly Rule[], count: number): Trim[] {
  const queues = [...new Set(rules.map(([kind]) => kind))].map((kind) => {
    const own = rules.filter((rule) => rule[0] === kind)
    return articles.flatMap((sentences) => sentences.flatMap((sentence) => cut(sentence, own)).slice(0, 8))
  })
  const trims: Trim[] = []
  for (let turn = 0; trims.length < count && queues.some((queue) => turn < queue.length); turn++)
    trims.push(...queues.flatMap((queue) => queue.slice(turn, turn + 1)))
  return trims.slice(0, count)
}

function cut(sentence: string, rules: readonly Rule[]): Trim[] {
  return rules.flatMap(([kind, pattern, kept]) => {
    const less = sentence.replace(pattern, kept)
    return less === sentence ? [] : [{ kind, sentence, claim: less[0]?.toUpperCase() + less.slice(1) }]
  })
}
