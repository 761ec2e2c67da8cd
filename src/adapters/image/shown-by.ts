import type { TimelinePicture } from '../../model/timeline-picture.ts'
import { drawable } from './drawable.ts'

/** The picture's words as the fonts show them; null where they lack a letter. */
export function shownBy(picture: TimelinePicture, has: (letter: number) => boolean): TimelinePicture | null {
  let lacking = false
  const shown = (text: string): string => {
    const fit = drawable(text, has)
    if (fit === null) lacking = true
    return fit ?? ''
  }
  const fit: TimelinePicture = {
    kicker: shown(picture.kicker),
    headline: shown(picture.headline),
    entries: picture.entries.map(({ when, stated, text, note }) => ({
      when: shown(when),
      stated,
      text: shown(text),
      note: note === null ? null : shown(note),
    })),
    notes: picture.notes.map(shown),
    foot: picture.foot.map(shown),
  }
  return lacking ? null : fit
}
