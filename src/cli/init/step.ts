import type { Asking } from './asking.ts'
import type { InitOptions } from './options.ts'

/** What a step of init works with. */
export interface Step {
  readonly asking: Asking
  readonly options: InitOptions
  readonly env: Readonly<Record<string, string | undefined>>
  /** What `.env` holds already. */
  readonly standing: Readonly<Record<string, string | undefined>>
}

/** Variables with their values, to be kept in `.env`. */
export type Variables = Readonly<Record<string, string>>
