import type { Span } from './span.ts'

/** A piece of a text, with the white space around it apart: the three together are the text. */
export interface Stretch {
  readonly lead: string
  readonly words: string
  readonly tail: string
  readonly strong: boolean
}

/** A text cut at the borders of spans that stand in order, with what is in a span marked. */
export function stretches(text: string, spans: readonly Span[]): readonly Stretch[] {
  const borders = [0, ...spans.flat(), text.length]
  return borders.slice(1).flatMap((end, index) => {
    const [, lead = '', words = '', tail = ''] =
      /^(\s*)(\S(?:.*\S)?)?(\s*)$/s.exec(text.slice(borders[index], end)) ?? []
    return lead + words + tail === '' ? [] : [{ lead, words, tail, strong: index % 2 === 1 }]
  })
}
