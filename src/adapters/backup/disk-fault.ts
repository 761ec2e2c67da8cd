import { Fault } from '../../model/fault.ts'

/** What a system says of files; a lost connection to the database is no matter of the disk. */
const DISK = new Set([
  'ENOENT',
  'ENOTDIR',
  'EACCES',
  'EPERM',
  'EROFS',
  'ENOSPC',
  'EDQUOT',
  'EFBIG',
  'EIO',
  'ENAMETOOLONG',
])

/** Why `path` cannot be written, when that is what `error` says; else null. */
export function diskFault(path: string, error: unknown): Fault | null {
  if (!(error instanceof Error && 'code' in error && DISK.has(String(error.code)))) return null
  return new Fault('backup-unwritable', { path, why: error.message }, { cause: error })
}
