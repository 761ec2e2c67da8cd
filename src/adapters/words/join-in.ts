import { isolated, isRightToLeft, rightToLeft } from './direction.ts'

/** The ways in which things are put in one line; keys beside those of the files. */
export const JOINTS = ['list', 'beside', 'row'] as const
export type Joint = (typeof JOINTS)[number]

export const isJoint = (key: string): key is Joint => JOINTS.some((one) => one === key)

/**
 * Items, a line each, in one line: as a list with "and", beside each other, or in a row. Where the language is
 * written from right to left, each item keeps its own direction and the line has the language's.
 */
export function joinIn(locale: string, joint: Joint, lines: string): string {
  const items = lines === '' ? [] : lines.split('\n')
  if (joint === 'list') return new Intl.ListFormat(locale, { type: 'conjunction' }).format(items.map(kept))
  if (!isRightToLeft(locale)) return items.join(joint === 'row' ? ', ' : ' · ')
  return joint === 'row' ? items.map(isolated).join('، ') : rightToLeft(items.map(isolated).join(' · '))

  function kept(item: string): string {
    return isRightToLeft(locale) ? isolated(item) : item
  }
}
