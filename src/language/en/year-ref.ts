import { civilDate } from '../calendar.ts'
import type { Found, Scene } from '../date-rule.ts'

/** The year that "1998", "last year", "the same year" names; null without what it takes. */
export function yearOfRef(words: string, scene: Scene): { year: number; basis: Found['basis'] } | null {
  const digits = /\d{4}/.exec(words)?.[0]
  if (digits) return { year: Number(digits), basis: 'stated' }
  if (scene.published === null) return null
  const { year } = civilDate(scene.published)
  const shift = /last|previous|prior|past|earlier|ago|before/i.test(words)
    ? -1
    : /next|following/i.test(words)
      ? 1
      : 0
  return { year: year + shift, basis: 'resolved' }
}
