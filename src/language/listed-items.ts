import type { Block } from '../model/article.ts'
import { type Span, slice } from '../model/span.ts'
import { rowsOf } from './enumeration.ts'
import { cuesFor } from './languages.ts'
import type { Listed, ListedItem, ListView } from './list-view.ts'
import { nameAtEnd } from './name-at-end.ts'
import { isNotice } from './notice.ts'
import { type ListPromise, promiseIn } from './promise.ts'

/** A sentence this far before the first item may still announce the list. */
const ANNOUNCED_WITHIN = 12

/**
 * The items of the list that answers the headline: a row of numbered headings or items, or (when
 * the headline promises a number) as many plain headings or bullets. A row that nothing announces
 * as reasons is no answer: a ranking, a recipe, a table. Null when there is none.
 */
export function listedItems(view: ListView, headline: string | null): Listed | null {
  const promise = headline === null ? null : promiseIn(headline, view.cues, view.language)
  const numbered = bestRow(numberedRows(view.blocks), promise)
  const row = numbered ?? (promise && plainRow(view, headline, promise.count)) ?? announcedBullets(view)
  if (!row || row.length === 0) return null
  const announced = promise ?? promiseBefore(view, row[0] ?? 0)
  const counted = announced ? null : countedBy(headline, row.length, view.language)
  if (!announced && !counted && !asksWhy(view, headline, row[0] ?? 0)) return null
  const giver = giverIn(view, row[0] ?? 0)
  return { promised: announced?.count ?? counted, giver, items: itemsOf(view, row) }
}

/** In a language whose words for reasons we do not know, a headline's figure that is just the list's length announces it. */
function countedBy(headline: string | null, length: number, language: string | null): number | null {
  if (headline === null || length < 2 || (language !== null && cuesFor(language).lists)) return null
  const figures = headline.match(/(?<!\p{N})\p{Nd}{1,2}(?!\p{N})/gu) ?? []
  return figures.length === 1 && Number(figures[0]) === length ? length : null
}

/** The rows of numbered blocks, as block indexes; headings before items, so that lists inside a part do not count. */
function numberedRows(blocks: readonly Block[]): number[][] {
  for (const kind of ['heading', 'item'] as const) {
    const places = blocks.flatMap((block, index) =>
      block.kind === kind && block.ordinal !== undefined
        ? [{ index, ordinal: block.ordinal, explicit: false, alone: true }]
        : [],
    )
    const rows = rowsOf(places).map((row) => row.map(({ index }) => index))
    if (rows.length > 0) return rows
  }
  return []
}

function bestRow(rows: readonly number[][], promise: ListPromise | null): number[] | null {
  const kept = rows.find((row) => row.length === promise?.count)
  return (
    kept ?? rows.reduce<number[] | null>((best, row) => (row.length > (best?.length ?? 0) ? row : best), null)
  )
}

/** Headings or bullets without numbers; more of them than promised are something else. */
function plainRow(view: ListView, headline: string | null, count: number): number[] | null {
  for (const kind of ['heading', 'item'] as const) {
    const row = [...view.blocks.keys()].filter((index) => isPlain(view, index, kind, headline))
    if (row.length >= 2 && row.length <= count + 1) return row.slice(0, count)
  }
  return null
}

/** Bullets right after “There are several causes:”. */
function announcedBullets(view: ListView): number[] | null {
  const opens = (index: number): boolean => {
    const lead = view.parts[index - 1]?.at(-1)
    const words = lead ? slice(view.text, lead) : ''
    return view.blocks[index]?.kind === 'item' && /[:：]$/u.test(words) && namesReasons(words, view)
  }
  const first = [...view.blocks.keys()].find((index) => opens(index))
  if (first === undefined) return null
  const rest = view.blocks.slice(first)
  const length = rest.findIndex(({ kind }) => kind !== 'item')
  return rest.slice(0, length < 0 ? rest.length : length).map((_, place) => first + place)
}

function isPlain(view: ListView, index: number, kind: Block['kind'], headline: string | null): boolean {
  const block = view.blocks[index]
  if (block?.kind !== kind || block.ordinal !== undefined) return false
  const words = view.text.slice(block.start, block.end)
  if (words === headline || isNotice(words, view.cues)) return false
  return kind === 'item' || (index > 0 && view.blocks[index + 1]?.kind === 'paragraph')
}

/** The promise that stands nearest before the list in the running text. */
function promiseBefore(view: ListView, firstItem: number): ListPromise | null {
  for (const sentence of sentencesBefore(view, firstItem)) {
    const promise = promiseIn(slice(view.text, sentence), view.cues, view.language)
    if (promise) return promise
  }
  return null
}

/** “Ann Lee sets out four reasons”: the name, with one or two verbs between it and the number. */
function giverIn(view: ListView, firstItem: number): string | null {
  for (const sentence of sentencesBefore(view, firstItem)) {
    const words = slice(view.text, sentence)
    const promise = promiseIn(words, view.cues, view.language)
    const subject = promise && /^(.*?)(?:\s\p{Ll}+){1,2}\s$/su.exec(words.slice(0, promise.at))?.[1]
    if (subject) return nameAtEnd(subject, view.language)
  }
  return null
}

function asksWhy(view: ListView, headline: string | null, firstItem: number): boolean {
  const last = sentencesBefore(view, firstItem).slice(0, 2)
  const mark = view.text.slice(view.blocks[firstItem - 1]?.end ?? 0, view.blocks[firstItem]?.start)
  return [headline ?? '', mark, ...last.map((sentence) => slice(view.text, sentence))].some((words) =>
    namesReasons(words, view),
  )
}

/** True when the words ask why, or speak of reasons or causes. */
export function namesReasons(
  words: string,
  { cues, language }: Pick<ListView, 'cues' | 'language'>,
): boolean {
  const folded = ` ${words.toLocaleLowerCase(language ?? undefined).replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')} `
  return cues.why.some((word) => folded.includes(` ${word} `))
}

/** The last sentences before a block, nearest first. */
export function sentencesBefore(view: ListView, block: number): Span[] {
  const found: Span[] = []
  for (let index = block - 1; index >= 0 && found.length < ANNOUNCED_WITHIN; index--) {
    found.push(...[...(view.parts[index] ?? [])].reverse())
  }
  return found
}

function itemsOf(view: ListView, row: readonly number[]): ListedItem[] {
  const parts = row.map((block, place) => partOf(view, block, row[place + 1] ?? null))
  const longest = parts
    .slice(0, -1)
    .reduce((most, part) => Math.max(most, part.length), parts.length > 1 ? 0 : 6)
  return row.map((block, place) => {
    const part = parts[place] ?? []
    return itemOf(view, block, place === row.length - 1 ? part.slice(0, longest) : part)
  })
}

/**
 * The blocks of an item's own part. What follows the last item is its part too, but only up to the
 * next heading or notice, and (see itemsOf) no longer than the parts before it: then the article goes on.
 */
function partOf(view: ListView, block: number, next: number | null): number[] {
  const part: number[] = []
  for (let index = block + 1; index < (next ?? view.blocks.length); index++) {
    const { start, end, kind } = view.blocks[index] as Block
    const foreign = kind === 'heading' || isNotice(view.text.slice(start, end), view.cues)
    if (foreign && next === null) break
    if (!foreign) part.push(index)
  }
  return part
}

/** Up to this many words the first sentence of an item is its title, where more follows. */
const LONGEST_TITLE = 12

function itemOf(view: ListView, block: number, part: readonly number[]): ListedItem {
  const { start, end, kind, ordinal } = view.blocks[block] as Block
  const own = view.parts[block] ?? []
  const rest = part.flatMap((index) => view.parts[index] ?? [])
  const numbered = { ordinal: ordinal ?? null }
  if (kind === 'heading') return { ...numbered, title: [start, end], evidence: rest }
  const first = own[0] ?? [start, end]
  const opens = wordCount(slice(view.text, first)) <= LONGEST_TITLE
  const unended = own.length === 1 && !/[.!?…؟。]["”»’')]*$/u.test(slice(view.text, first))
  if (opens && (unended || own.length + rest.length > 1)) {
    return { ...numbered, title: withoutStop(view.text, first), evidence: [...own.slice(1), ...rest] }
  }
  return { ...numbered, title: null, evidence: [...own, ...rest] }
}

const wordCount = (words: string): number => words.split(/\s+/u).length

const withoutStop = (text: string, [start, end]: Span): Span => [
  start,
  /[.:]/u.test(text.charAt(end - 1)) ? end - 1 : end,
]
