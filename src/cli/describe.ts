import type { Article } from '../model/article.ts'
import type { Reading } from '../model/reading.ts'
import type { Span } from '../model/span.ts'
import type { Verdict } from '../model/verdict.ts'

/** An article as `read` shows it to people: what is known, then the text. */
export function describeArticle(article: Article): string {
  const facts: [string, string | null][] = [
    ['Title', article.title],
    ['By', article.byline.join(', ') || null],
    ['Publisher', article.publisher],
    ['Published', article.publishedAt],
    ['Language', article.language],
    ['Address', article.canonicalUrl ?? article.url],
    ['Problem', article.problem && `${article.problem.code}: ${article.problem.message}`],
  ]
  const known = facts.flatMap(([name, value]) => (value ? [`${name}: ${value}`] : []))
  return [...known, '', article.text.trim()].join('\n')
}

/** A reading as `analyze` shows it to people: a list a subject, each with its words. */
export function describeReading(reading: Reading): string {
  const say = (span: Span): string => reading.text.slice(...span).replace(/\s+/g, ' ')
  return [
    `Language: ${reading.language ?? 'unknown'} · ${reading.sentences.length} sentences`,
    list(
      'Names',
      reading.names.map(({ start, end, type }) => `${say([start, end])} (${type})`),
    ),
    list(
      'Dates',
      reading.dates.map(({ start, end, value }) => `${say([start, end])} → ${value}`),
    ),
    list(
      'Events',
      reading.events
        .filter(({ basis }) => basis !== 'published')
        .map(({ date, basis, start, end }) => `${date} (${basis}): ${say([start, end])}`),
    ),
    list(
      'Quotations',
      reading.quotes.map(
        ({ speaker, kind, content }) => `${speaker ?? '?'} (${kind}): ${content.map(say).join(' … ')}`,
      ),
    ),
    list(
      'Sources',
      reading.sources.map(({ name, kind, role }) => `${name} (${kind})${role ? `, ${role}` : ''}`),
    ),
    list(
      'Causes',
      reading.causes.map(({ cause, effect, signal }) => `${say(effect)} ← ${say(signal)} ← ${say(cause)}`),
    ),
    list(
      'Reasons',
      reading.reasons.items.map(({ title, evidence }) => (title ? say(title) : evidence.map(say).join(' '))),
    ),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

const list = (name: string, items: readonly string[]): string =>
  items.length === 0 ? '' : [`${name} · ${items.length}`, ...items.map((item) => `  ${item}`)].join('\n')

/** A verdict as `verify` shows it to people. */
export function describeVerdict({ supported, score, evidence, checks }: Verdict): string {
  const failed = checks.filter(({ passed }) => !passed).map(({ name, detail }) => `  ${name}: ${detail}`)
  return [
    `${supported ? 'The article says so.' : 'The article does not say so.'} Score ${score.toFixed(2)}.`,
    ...evidence.map(({ quote }) => `  “${quote.replace(/\s+/g, ' ')}”`),
    ...(failed.length > 0 ? ['What does not hold:', ...failed] : []),
  ].join('\n')
}
