import { cuesFor } from '../../language/languages.ts'
import { type Evidence, evidenceAt } from '../../model/digest.ts'
import type { Span } from '../../model/span.ts'
import { alteredQuotes } from './altered-quotes.ts'
import type { Said } from './said-in.ts'
import { type ArticleIndex, indexOf } from './verify/article-index.ts'
import { type Window, windowFor } from './verify/evidence-window.ts'
import { gateChecks } from './verify/gate.ts'
import { listedWords } from './verify/listed-words.ts'
import { scoreOf } from './verify/score.ts'
import { type Signals, signalsOf } from './verify/signals.ts'
import { type Statement, statementsOf } from './verify/statement.ts'
import { trimmedRun } from './verify/trimmed-run.ts'
import { verbatimRun } from './verify/verbatim-run.ts'
import { windowsWithin } from './verify/windows-within.ts'
import { withoutFirstNames } from './verify/without-first-names.ts'

export interface Verdict {
  /** The strict gate: the article says this, in these or in nearly these words. */
  readonly supported: boolean
  /** 0..1, for ranking only: a high score is no proof. */
  readonly score: number
  /** The sentences that come nearest, in text order. */
  readonly evidence: readonly Evidence[]
  readonly checks: readonly VerdictCheck[]
}

export interface VerdictCheck {
  readonly name: string
  readonly passed: boolean
  readonly detail: string
}

/**
 * Does this article say this claim? Never judges whether it is true. Every sentence of the claim
 * must pass by itself: word for word, or through the strict gate.
 */
export function verify(reading: Said, claim: string): Verdict {
  const index = indexOf(reading)
  const statements = statementsOf(claim, reading.language, index)
  const whole = verbatimRun(
    {
      tokens: statements.flatMap(({ tokens }) => tokens),
      text: statements.map(({ text }) => text).join(' '),
    },
    reading,
    index,
  )
  if (whole) return wordForWord(whole, reading)
  const verdicts = statements.reduce<StatementVerdict[]>((before, statement) => {
    before.push(verdictOn(statement, before.at(-1)?.sentences.at(-1) ?? null, reading, index))
    return before
  }, [])
  const verbatim = verdicts.length > 0 && verdicts.every((verdict) => verdict.verbatim)
  const sentences = verdicts.flatMap((verdict) => verdict.sentences)
  const evidence = evidenceFor(sentences, reading)
  const quotes = verbatim ? [] : [quotesCheck(claim, evidence)]
  const passed = [...verdicts.map((verdict) => verdict.supported), ...quotes.map((check) => check.passed)]
  return {
    supported: verdicts.length > 0 && passed.every(Boolean),
    score: verbatim ? 1 : scoreOf(verdicts.map(({ signals }) => signals)),
    evidence,
    checks: [verbatimCheck(verbatim), ...mergedChecks(verdicts), ...quotes],
  }
}

function quotesCheck(claim: string, evidence: readonly Evidence[]): VerdictCheck {
  const altered = alteredQuotes(
    claim,
    evidence.map(({ quote }) => quote),
  )
  return {
    name: 'quotes',
    passed: altered.length === 0,
    detail: altered.length === 0 ? '' : `not word for word in that passage: ${listedWords(altered)}`,
  }
}

const wordForWord = (span: Span, reading: Said): Verdict => ({
  supported: true,
  score: 1,
  evidence: evidenceFor(sentencesOver(span, reading), reading),
  checks: [verbatimCheck(true)],
})

interface StatementVerdict {
  readonly verbatim: boolean
  readonly supported: boolean
  readonly signals: Signals
  readonly checks: readonly VerdictCheck[]
  /** Indexes of the sentences it rests on. */
  readonly sentences: readonly number[]
}

/** `before`: the last sentence that the statement before rests on. */
function verdictOn(
  statement: Statement,
  before: number | null,
  reading: Said,
  index: ArticleIndex,
): StatementVerdict {
  const window = windowFor(statement, index)
  const signals = signalsOf(statement, window, cuesFor(reading.language).verification, index)
  const run = verbatimRun(statement, reading, index)
  if (run)
    return { verbatim: true, supported: true, signals, checks: [], sentences: sentencesOver(run, reading) }
  if (!window) {
    const checks = [
      { name: 'evidence', passed: false, detail: 'no sentence of the article shares a word with it' },
    ]
    return { verbatim: false, supported: false, signals, checks, sentences: [] }
  }
  const trimmed = trimmedRun(statement, window, reading, index)
  if (trimmed !== null) return { verbatim: false, supported: true, signals, checks: [], sentences: [trimmed] }
  const tries = windowsWithin(window, reading, index)
  const results = tries.map((within) => [within, judged(within)] as const)
  const [rests, checks] = results.find(([, all]) => all.every(({ passed }) => passed)) ?? [
    window,
    results[0]?.[1] ?? [],
  ]
  const sentences = rests.first === rests.last ? [rests.first] : [rests.first, rests.last]
  return { verbatim: false, supported: checks.every(({ passed }) => passed), signals, checks, sentences }

  function judged(within: Window): VerdictCheck[] {
    const follows = before !== null && (within.first === before || within.first === before + 1)
    const named = withoutFirstNames(statement, within, index)
    return gateChecks(named, within, reading, index).map((check) =>
      // A pronoun may refer to the statement before, where the article has them one after the other too.
      check.name === 'pronouns' && follows ? { ...check, passed: true, detail: '' } : check,
    )
  }
}

const sentencesOver = ([start, end]: Span, { sentences }: Said): number[] =>
  sentences.flatMap(([from, to], index) => (from < end && start < to ? [index] : []))

function evidenceFor(indexes: readonly number[], { text, sentences }: Said): Evidence[] {
  const inOrder = [...new Set(indexes)].sort((a, b) => a - b)
  return inOrder.flatMap((index) => sentences.slice(index, index + 1)).map((span) => evidenceAt(text, span))
}

const verbatimCheck = (passed: boolean): VerdictCheck => ({
  name: 'verbatim',
  passed,
  detail: passed ? 'word for word in the article' : 'not word for word in the article',
})

/** One line a check: it is passed when every sentence of the claim passes it. */
function mergedChecks(verdicts: readonly StatementVerdict[]): VerdictCheck[] {
  const byName = new Map<string, VerdictCheck>()
  for (const check of verdicts.flatMap(({ checks }) => checks)) {
    const before = byName.get(check.name)
    const details = [before?.detail, check.detail].filter(Boolean).join('; ')
    byName.set(check.name, {
      name: check.name,
      passed: (before?.passed ?? true) && check.passed,
      detail: details,
    })
  }
  return [...byName.values()]
}
