import { type Span, slice } from '../model/span.ts'
import type { Listed, ListedItem, ListView } from './list-view.ts'
import { namesReasons, sentencesBefore } from './listed-items.ts'
import { type ListPromise, promiseIn } from './promise.ts'

/** A sentence of the running text that opens with `First`, `Second` … */
interface Step {
  /** Its place in the sequence: 0 = first. */
  readonly place: number
  readonly block: number
  readonly sentence: number
}

/** Two steps further apart than this many blocks belong to different rows. */
const REACH = 4

/**
 * Reasons told in prose, “First, … Second, … Finally, …”: a row of at least two sentences in order,
 * announced as reasons by what stands right before it, by itself or by the headline. Null when there is none.
 */
export function sequenceItems(view: ListView, headline: string | null): Listed | null {
  for (const row of rowsOfSteps(stepsOf(view))) {
    const [first] = row
    if (!first || row.length < 2) continue
    const before = sentencesAround(view, first)
    const promise = promiseFor(view, headline, first)
    if (promise || before.some((words) => namesReasons(words, view))) {
      return {
        promised: promise?.count ?? null,
        giver: null,
        items: row.map((step, place) => itemOf(view, step, row[place + 1])),
      }
    }
  }
  return null
}

/** Of the headline and the sentences around the first step; further before it, of reasons alone. */
function promiseFor(view: ListView, headline: string | null, first: Step): ListPromise | null {
  const promiseOf = (words: string) => promiseIn(words, view.cues, view.language)
  const near = [headline ?? '', ...sentencesAround(view, first)].map(promiseOf).find(Boolean)
  const far = () =>
    sentencesBefore(view, first.block)
      .map((span) => promiseOf(slice(view.text, span)))
      .find((promise) => promise?.ofReasons)
  return near ?? far() ?? null
}

function stepsOf(view: ListView): Step[] {
  return view.blocks.flatMap((block, index) =>
    block.kind === 'heading'
      ? []
      : (view.parts[index] ?? []).flatMap((span, sentence) => {
          const place = placeOf(slice(view.text, span), view)
          return place === null ? [] : [{ place, block: index, sentence }]
        }),
  )
}

function placeOf(sentence: string, { cues, language }: ListView): number | null {
  const opening = sentence
    .slice(0, 40)
    .toLocaleLowerCase(language ?? undefined)
    .replace(/^[^\p{L}\p{N}]+/u, '')
  const place = cues.sequence.findIndex((openers) =>
    openers.some(
      (opener) => opening.startsWith(opener) && !/^[\p{L}\p{M}\p{N}’'-]/u.test(opening.slice(opener.length)),
    ),
  )
  return place < 0 ? null : place
}

function rowsOfSteps(steps: readonly Step[]): Step[][] {
  const rows: Step[][] = []
  for (const step of steps) {
    const last = rows.at(-1)?.at(-1)
    if (step.place === 0) rows.push([step])
    else if (last && step.place > last.place && step.block - last.block <= REACH) rows.at(-1)?.push(step)
  }
  return rows
}

/** The two sentences before a step, and the step's own. */
function sentencesAround(view: ListView, { block, sentence }: Step): string[] {
  const own = view.parts[block] ?? []
  const before = [...(view.parts[block - 1] ?? []), ...own.slice(0, sentence)].slice(-2)
  return [...before, own[sentence] as Span].map((span) => slice(view.text, span))
}

/** A step's sentence, and those after it in its paragraph up to the next step; the last step's alone. */
function itemOf(view: ListView, step: Step, next: Step | undefined): ListedItem {
  const own = view.parts[step.block] ?? []
  const until =
    next === undefined ? step.sentence + 1 : next.block === step.block ? next.sentence : own.length
  return { title: null, ordinal: null, evidence: own.slice(step.sentence, until) }
}
