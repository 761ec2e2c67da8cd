/** Run as a process of its own: takes the lock of a folder, says so, and holds it. */
import { lockFolder } from '../../../src/adapters/database/folder-lock.ts'
import { Fault } from '../../../src/model/fault.ts'

try {
  await lockFolder(process.argv[2] ?? '')
  process.stdout.write('locked\n')
  // A blocked event loop, as long work in the database's WebAssembly makes it.
  if (process.argv[3] === 'blocked') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
  setInterval(() => {}, 60_000)
} catch (error) {
  process.stdout.write(`${error instanceof Fault ? `${error.code} ${error.args['pid']}` : error}\n`)
}
