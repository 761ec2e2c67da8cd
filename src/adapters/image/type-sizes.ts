/** How a kind of line is set: pixels, on a picture 1080 wide. */
export interface Setting {
  readonly size: number
  /** From baseline to baseline. */
  readonly leading: number
  readonly bold: boolean
}

/** Of a picture that a phone shows at a third of its size: the smallest line is 9 points there. */
export const TYPE = {
  kicker: { size: 26, leading: 34, bold: true },
  headline: { size: 52, leading: 66, bold: true },
  when: { size: 30, leading: 40, bold: true },
  text: { size: 34, leading: 48, bold: false },
  note: { size: 27, leading: 38, bold: false },
  foot: { size: 26, leading: 36, bold: false },
} as const satisfies Readonly<Record<string, Setting>>

export type Kind = keyof typeof TYPE
