import type { PictureLook } from '../../model/timeline-picture.ts'

export interface Palette {
  readonly paper: string
  readonly ink: string
  /** Notes and the foot. */
  readonly muted: string
  /** The kicker and the dates. */
  readonly accent: string
  /** Lines that carry no word. */
  readonly rule: string
}

/** Ink, muted and accent stand at least 4.5 : 1 against the paper (WCAG 2.2, 1.4.3). */
export const PALETTES: Readonly<Record<PictureLook, Palette>> = {
  light: { paper: '#fbfaf6', ink: '#191a1c', muted: '#5d5e60', accent: '#9c1c20', rule: '#d5d1c8' },
  dark: { paper: '#15171b', ink: '#f1efe9', muted: '#a8abb2', accent: '#ff9382', rule: '#3d4149' },
}
