/**
 * Everything that can go wrong, in one table: whether a retry can help, whose doing it is and which
 * words say so (`config/messages/<xx>.ftl`). Three edges read it, nobody else: the worker, the
 * command dispatcher and the command line (exit code by blame).
 */
export const FAULTS = {
  empty: { retry: 'never', blame: 'source' },
  'too-short': { retry: 'never', blame: 'source' },
  binary: { retry: 'never', blame: 'source' },
  'file-missing': { retry: 'never', blame: 'source' },
  'file-unreadable': { retry: 'never', blame: 'source' },
  'too-large': { retry: 'never', blame: 'source' },
  unreachable: { retry: 'backoff', blame: 'source' },
  login: { retry: 'never', blame: 'source' },
  paywall: { retry: 'never', blame: 'source' },
  'page-unreadable': { retry: 'never', blame: 'source' },
  index: { retry: 'never', blame: 'source' },
  'not-an-article': { retry: 'never', blame: 'source' },
  'nothing-grounded': { retry: 'never', blame: 'source' },
  'bad-line': { retry: 'never', blame: 'caller' },
  'bad-date': { retry: 'never', blame: 'caller' },
  'bad-url': { retry: 'never', blame: 'caller' },
  'no-claim': { retry: 'never', blame: 'caller' },
  usage: { retry: 'never', blame: 'caller' },
  config: { retry: 'never', blame: 'operator' },
  'bad-token': { retry: 'never', blame: 'operator' },
  'data-in-use': { retry: 'never', blame: 'operator' },
  'data-unwritable': { retry: 'never', blame: 'operator' },
  'data-damaged': { retry: 'never', blame: 'operator' },
  'schema-newer': { retry: 'never', blame: 'operator' },
  'schema-unlike': { retry: 'never', blame: 'operator' },
  'no-data': { retry: 'never', blame: 'operator' },
  'no-such-chat': { retry: 'never', blame: 'caller' },
  'not-empty': { retry: 'never', blame: 'operator' },
  'copy-differs': { retry: 'never', blame: 'operator' },
  'backup-there': { retry: 'never', blame: 'caller' },
  'backup-unwritable': { retry: 'never', blame: 'operator' },
  'no-room': { retry: 'never', blame: 'operator' },
  'backup-bad': { retry: 'never', blame: 'source' },
  'backup-newer': { retry: 'never', blame: 'operator' },
  'database-unreachable': { retry: 'backoff', blame: 'service' },
  'queue-unreachable': { retry: 'backoff', blame: 'service' },
  'platform-unreachable': { retry: 'backoff', blame: 'platform' },
  'port-in-use': { retry: 'never', blame: 'operator' },
  'no-platform': { retry: 'never', blame: 'operator' },
  bug: { retry: 'never', blame: 'us' },
} as const satisfies Record<string, FaultRow>

export interface FaultRow {
  readonly retry: 'never' | 'backoff' | 'after'
  readonly blame: 'source' | 'model' | 'platform' | 'service' | 'operator' | 'caller' | 'us'
}

export type FaultCode = keyof typeof FAULTS

/**
 * A fault: its code says everything that code needs, `args` fill the message's placeholders
 * (numbers and short names only: no token and no article text may enter), `detail` is for logs.
 */
export class Fault extends Error {
  readonly code: FaultCode
  readonly args: FaultArgs

  constructor(code: FaultCode, args: FaultArgs = {}, options: { cause?: unknown; detail?: string } = {}) {
    super(options.detail ?? code, { cause: options.cause })
    this.name = 'Fault'
    this.code = code
    this.args = args
  }
}

export type FaultArgs = Readonly<Record<string, string | number>>

/** Exit codes of the command line by blame (sysexits.h for 64 and up). */
export const EXIT_BY_BLAME = {
  source: 1,
  caller: 2,
  model: 69,
  platform: 69,
  service: 69,
  us: 70,
  operator: 78,
} as const satisfies Record<FaultRow['blame'], number>

/** The fault that `error` is; an unknown error is a bug of ours. */
export function faultOf(error: unknown): Fault {
  return error instanceof Fault ? error : new Fault('bug', {}, { cause: error })
}

/** The fault of a document over `maxBytes`; people are told megabytes. */
export const tooLarge = (maxBytes: number): Fault =>
  new Fault('too-large', { mb: Math.round(maxBytes / (1024 * 102.4)) / 10 })
