import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Claim, Digest } from '../src/model/digest.ts'

/**
 * Articles of many kinds with expectations that a person wrote from reading them: an oracle that
 * knows nothing of the code. It asks the program as a user's pipe does, so that only the public
 * interface is held. An expectation changes when the article does not say it, never to suit an answer.
 */
interface Expected {
  readonly published: string | null
  readonly headline: string
  readonly promised: number | null
  readonly found?: number
  readonly foundAtLeast?: number
  /** All titles of the article, in order; a digest shows the first five. */
  readonly reasonTitles?: readonly string[]
  readonly reasonsMention?: readonly string[]
  readonly sources: readonly ExpectedSource[]
  /** Named in the article, but saying nothing there. */
  readonly notSources: readonly string[]
  readonly timeline: readonly ExpectedEvent[]
  readonly notDates: readonly string[]
  /** Days on which this did not happen: a clock time without its day, a comparison with another quarter. */
  readonly notEvents?: readonly Omit<ExpectedEvent, 'basis'>[]
  /** At least one of these must stand in a key point. */
  readonly keyPointMust: readonly string[]
  readonly neverInKeyPoints: readonly string[]
  readonly keyPointMaxChars?: number
  /** What would mislead without one of the passages beside it, such as a toll that is corrected later. */
  readonly figures: readonly { readonly shown: string; readonly with: readonly string[] }[]
  readonly claimOfResponsibility?: {
    readonly by: string
    readonly described: string
    readonly said: string
    /** The passage that doubts, denies or confirms it; null when the article has none. */
    readonly answer: string | null
  }
}

interface ExpectedSource {
  readonly name: string
  readonly kind?: string
  readonly role?: string | readonly string[]
  readonly manner?: string
  readonly toldTo?: string
  readonly claimsResponsibility?: boolean
}

interface ExpectedEvent {
  readonly date: string
  /** `relative` ("on Tuesday") and `yearless` ("on 1 April") need the publication date. */
  readonly basis: 'stated' | 'relative' | 'yearless'
  readonly mentions: string
}

/** The JSON form of a digest (sections stand at its top level; reasons carry their counts). */
type Answer = Pick<Digest, 'id' | 'wording' | 'engine'> & {
  readonly headline: Claim
  readonly keyPoints: readonly Claim[]
  readonly reasons: {
    readonly promised: number | null
    readonly found: number
    readonly items: readonly Claim[]
  }
  readonly timeline: readonly Claim[]
  readonly sources: readonly Claim[]
  readonly article: Digest['article'] & { readonly text: string }
}

const ROOT = join(import.meta.dirname, 'fixtures')
const CLI = join(import.meta.dirname, '../src/cli.ts')
const SHOWN_REASONS = 5
const NO_CONFIRMATION = 'The article gives no confirmation.'

const fixtures = readdirSync(ROOT, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name: slug }) => ({
    slug,
    file: join(ROOT, slug, 'article.txt'),
    text: readFileSync(join(ROOT, slug, 'article.txt'), 'utf8'),
    expected: JSON.parse(readFileSync(join(ROOT, slug, 'expected.json'), 'utf8')) as Expected,
  }))

/** Runs the command line once; no setting of whoever runs the tests may change the engine. */
function groundwire(args: readonly string[], input = ''): string {
  const env = { ...process.env, NO_COLOR: '1', GROUNDWIRE_ENGINE: 'extractive' }
  const run = spawnSync(process.execPath, [CLI, ...args], {
    input,
    env,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  })
  if (run.status !== 0) throw new Error(`exit ${run.status}: ${run.stderr.slice(-2000)}`)
  return run.stdout
}

const undated = (slug: string): string => `${slug}, undated`

/** One child for all articles, each with and without its publication date. */
function digestAll(): Map<string, Answer | string> {
  const lines = fixtures.flatMap(({ slug, text, expected }) => [
    { id: slug, text, ...(expected.published ? { publishedAt: expected.published } : {}) },
    { id: undated(slug), text },
  ])
  const out = groundwire(
    ['digest', '--jsonl', '--with-text'],
    `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`,
  )
  const answers = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  return new Map(
    answers.map((answer) => [answer.id, answer.ok ? answer.digest : JSON.stringify(answer.fault)]),
  )
}

let answers = new Map<string, Answer | string>()
beforeAll(() => {
  answers = digestAll()
}, 60_000)

function digestOf(id: string): Answer {
  const answer = answers.get(id)
  if (typeof answer !== 'object') throw new Error(`no digest of ${id}: ${answer ?? 'no answer'}`)
  return answer
}

const claimsOf = (digest: Answer): Claim[] => [
  digest.headline,
  ...digest.keyPoints,
  ...digest.reasons.items,
  ...digest.timeline,
  ...digest.sources,
]

const squash = (text: string): string => text.replaceAll('…', ' ').replace(/\s+/g, ' ').trim()
const wordsOf = (text: string): string[] => squash(text).toLowerCase().split(' ')
const quotesOf = (claim: Claim): string => claim.evidence.map(({ quote }) => quote).join(' ')

/** True when the claim's words are its evidence, whole or with parts left out, in order, and nothing more. */
function madeOfEvidence(claim: Claim): boolean {
  const text = claim.text.endsWith(NO_CONFIRMATION)
    ? claim.text.slice(0, -NO_CONFIRMATION.length)
    : claim.text
  if (claim.wording === 'verbatim') return squash(text) === squash(quotesOf(claim))
  if (claim.wording !== 'trimmed') return false
  const evidence = wordsOf(quotesOf(claim))
  let from = 0
  return wordsOf(text).every((word) => {
    const at = evidence.indexOf(word, from)
    from = at + 1
    return at >= 0
  })
}

const GRAINS = [
  /^\d{3}$/,
  /^\d{4}$/,
  /^\d{4}-(Q|H|S|W|F)/,
  /^\d{4}-\d{2}$/,
  /^\d{4}-W\d{2}$/,
  /^\d{4}-\d{2}-\d{2}/,
]
const SEASONS: Readonly<Record<string, string>> = { SP: '03', SU: '06', FA: '09', AU: '09', WI: '12' }

/** The first day that a date value covers; a range begins with its first end. */
function firstDay(value: string): string {
  const [date = ''] = value.split('/')
  const week = /^(\d{4})-W(\d{2})/.exec(date)
  if (week) return mondayOf(Number(week[1]), Number(week[2]))
  const part = /^(\d{4})-(Q|H)(\d)/.exec(date)
  if (part)
    return `${part[1]}-${String((Number(part[3]) - 1) * (part[2] === 'Q' ? 3 : 6) + 1).padStart(2, '0')}-01`
  const season = /^(\d{4})-(SP|SU|FA|AU|WI)/.exec(date)
  if (season) return `${season[1]}-${SEASONS[season[2] ?? '']}-01`
  if (/^\d{3}$/.test(date)) return `${date}0-01-01`
  return (date + '-01-01'.slice(date.length - 4)).slice(0, 10)
}

/** Monday of an ISO week: 4 January is always in week 1. */
function mondayOf(year: number, week: number): string {
  const fourth = new Date(Date.UTC(year, 0, 4))
  const monday = Date.UTC(year, 0, 4 - ((fourth.getUTCDay() + 6) % 7) + (week - 1) * 7)
  return new Date(monday).toISOString().slice(0, 10)
}

const grainOf = (value: string): number =>
  GRAINS.findLastIndex((grain) => grain.test(value.split('/')[0] ?? ''))
const valuesOf = (digest: Answer): string[] => digest.timeline.map(({ date }) => date?.value ?? 'none')
/** A day with a time of day is still that day. */
const isDate = (value: string, date: string): boolean => value === date || value.startsWith(`${date}T`)

/** What the sources of a digest get wrong about one expected source; empty when it is right. */
function faultsOf(wanted: ExpectedSource, digest: Answer): string[] {
  const named = digest.sources.find(({ speaker }) =>
    speaker?.name.toLowerCase().includes(wanted.name.toLowerCase()),
  )
  if (!named?.speaker) return [`${wanted.name}: not among the sources`]
  const { role, ...got } = named.speaker
  const roles = wanted.role === undefined ? [] : [wanted.role].flat()
  const faults = (['kind', 'manner', 'claimsResponsibility'] as const)
    .filter((key) => wanted[key] !== undefined && got[key] !== wanted[key])
    .map((key) => `${wanted.name}: ${key} is ${got[key]}, not ${wanted[key]}`)
  if (roles.length > 0 && !roles.some((words) => role?.includes(words)))
    faults.push(`${wanted.name}: role is ${role}, not ${roles.join(' or ')}`)
  if (wanted.toldTo && !got.toldTo?.includes(wanted.toldTo)) faults.push(`${wanted.name}: told ${got.toldTo}`)
  return faults
}

/** Joined, so that a failure shows what is wrong and not how many. */
const expectNone = (problems: readonly string[]): void => expect(problems, problems.join('\n')).toEqual([])

describe.each(fixtures)('$slug', ({ slug, file, text, expected }) => {
  const keyPoints = (): string =>
    digestOf(slug)
      .keyPoints.map((point) => point.text)
      .join('\n')

  it('keeps the headline', () => {
    expect(digestOf(slug).headline.text).toBe(expected.headline)
  })

  it('counts the reasons that are promised and given', () => {
    const { promised, found } = digestOf(slug).reasons
    expect(promised).toBe(expected.promised)
    if (expected.found !== undefined) expect(found).toBe(expected.found)
    expect(found).toBeGreaterThanOrEqual(expected.foundAtLeast ?? 0)
  })

  it('shows the reasons of the article and no others', () => {
    const { items } = digestOf(slug).reasons
    if (expected.reasonTitles)
      expect(items.map(({ title }) => title)).toEqual(expected.reasonTitles.slice(0, SHOWN_REASONS))
    const told = items.map((item) => `${item.title ?? ''} ${item.text}`)
    if (expected.found !== undefined)
      expect(told, told.join('\n')).toHaveLength(Math.min(expected.found, SHOWN_REASONS))
    expectNone(
      (expected.reasonsMention ?? []).filter((words) => !told.some((reason) => reason.includes(words))),
    )
  })

  it('names who said what', () => {
    expectNone(expected.sources.flatMap((source) => faultsOf(source, digestOf(slug))))
  })

  it('lists nobody who said nothing', () => {
    const names = digestOf(slug).sources.map(({ speaker }) => speaker?.name ?? '')
    expectNone(names.filter((name) => expected.notSources.some((silent) => name.includes(silent))))
  })

  it('dates what happened', () => {
    const { timeline } = digestOf(slug)
    const missing = expected.timeline.filter(
      ({ date, mentions }) =>
        !timeline.some(
          (claim) => isDate(claim.date?.value ?? '', date) && quotesOf(claim).includes(mentions),
        ),
    )
    expectNone(missing.map(({ date, mentions }) => `${date} ${mentions}`))
  })

  it('dates nothing wrongly', () => {
    expectNone(
      valuesOf(digestOf(slug)).filter((value) => expected.notDates.some((date) => isDate(value, date))),
    )
  })

  it('dates nothing by the day of something else', () => {
    const { timeline } = digestOf(slug)
    const misdated = (expected.notEvents ?? []).filter(({ date, mentions }) =>
      timeline.some(
        (claim) =>
          claim.date?.basis !== 'published' &&
          isDate(claim.date?.value ?? '', date) &&
          quotesOf(claim).includes(mentions),
      ),
    )
    expectNone(misdated.map(({ date, mentions }) => `${date} ${mentions}`))
  })

  it('tells the news in its key points', () => {
    const points = keyPoints()
    expect(
      expected.keyPointMust.some((words) => points.includes(words)),
      points,
    ).toBe(true)
  })

  it('keeps headings and asides out of its key points', () => {
    const points = keyPoints()
    expectNone(expected.neverInKeyPoints.filter((words) => points.includes(words)))
    const longest = Math.max(...digestOf(slug).keyPoints.map((point) => point.text.length))
    expect(longest).toBeLessThanOrEqual(expected.keyPointMaxChars ?? 600)
  })

  it('shows no figure or charge without what corrects it', () => {
    const points = keyPoints()
    const bare = expected.figures.filter(
      ({ shown, with: beside }) => points.includes(shown) && !beside.some((words) => points.includes(words)),
    )
    expectNone(bare.map(({ shown }) => shown))
  })

  const { claimOfResponsibility: claim } = expected
  it.runIf(claim)('never leaves a claim of responsibility alone', () => {
    const point = digestOf(slug).keyPoints.find(({ text: words }) => claim && words.includes(claim.said))
    if (!claim || !point) return
    expect(point.text).toContain(claim.described)
    if (claim.answer !== null) expect(keyPoints()).toContain(claim.answer)
    else
      expect(groundwire(['digest', '--published', expected.published ?? '', file])).toContain(NO_CONFIRMATION)
  })

  it.runIf(claim)('lists who claims an attack last among the sources', () => {
    const last = digestOf(slug).sources.at(-1)?.speaker
    expect(last?.name ?? 'nobody').toContain(claim?.by)
  })

  it('backs every claim with slices of the article', () => {
    const digest = digestOf(slug)
    expect(digest.article.text).toBe(text)
    const bare = claimsOf(digest).filter(({ evidence }) => evidence.length === 0)
    expectNone(bare.map((one) => one.text))
    for (const { start, end, quote } of claimsOf(digest).flatMap(({ evidence }) => evidence))
      expect(text.slice(start, end)).toBe(quote)
    for (const { title } of digest.reasons.items) if (title) expect(text).toContain(title)
  })

  it('makes key points and reasons of their evidence alone', () => {
    const { keyPoints: points, reasons } = digestOf(slug)
    const foreign = [...points, ...reasons.items].filter((one) => !madeOfEvidence(one))
    expectNone(foreign.map((one) => `${one.wording}: ${one.text} <- ${quotesOf(one)}`))
  })

  it('gives two to four different key points, none a heading', () => {
    const points = digestOf(slug).keyPoints.map((point) => squash(point.text))
    expect(points.length).toBeGreaterThanOrEqual(2)
    expect(points.length).toBeLessThanOrEqual(4)
    expect(new Set(points).size).toBe(points.length)
    const headings = [expected.headline, ...(expected.reasonTitles ?? [])]
    expectNone(points.filter((point) => headings.some((heading) => point.startsWith(heading))))
  })

  it('shows at most five reasons', () => {
    expect(digestOf(slug).reasons.items.length).toBeLessThanOrEqual(SHOWN_REASONS)
  })

  it('tells the timeline in order, what is only of the publication day last', () => {
    const { timeline } = digestOf(slug)
    const keys = timeline.map(({ date }) => {
      const value = date?.value ?? ''
      return `${date?.basis === 'published' ? 1 : 0} ${firstDay(value)} ${grainOf(value)}`
    })
    expect(keys).toEqual(keys.toSorted())
  })

  it('guesses no date when the publication date is unknown', () => {
    const digest = digestOf(undated(slug))
    expectNone(digest.timeline.filter(({ date }) => date?.basis === 'published').map((one) => one.text))
    const values = valuesOf(digest)
    const needy = expected.timeline.filter(({ basis }) => basis === 'relative')
    expectNone(values.filter((value) => needy.some(({ date }) => isDate(value, date))))
    expectNone(values.filter((value) => !text.includes(value.slice(0, value.length === 3 ? 3 : 4))))
  })
})
