import { tooLarge } from '../../model/fault.ts'

/** Throws `too-large` for a size over the limit. */
export function refuseOver(maxBytes: number, size: number): void {
  if (size > maxBytes) throw tooLarge(maxBytes)
}
