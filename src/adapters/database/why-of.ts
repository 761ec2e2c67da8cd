/** The numbers that PGlite's file system fails with: those of WASI, whose errors have no words. */
const NUMBERS: Readonly<Record<number, string>> = {
  2: 'permission denied',
  19: 'the disk quota is used up',
  51: 'no space is left on the disk',
  69: 'the file system may only be read',
}
const FULL = /no space is left|No space left|ENOSPC|EDQUOT|quota/

/** What an error of the embedded database says, in one line. */
export function whyOf(error: unknown): string {
  if (error instanceof Error) return error.message.split('\n')[0] ?? ''
  if (typeof error !== 'object' || error === null || !('errno' in error)) return String(error)
  return NUMBERS[Number(error.errno)] ?? `file system error ${error.errno}`
}

/** True where the disk is full: what is there is whole, and nothing is to be restored. */
export const isFull = (error: unknown): boolean => FULL.test(whyOf(error))
