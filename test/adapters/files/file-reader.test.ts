import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { fileReader } from '../../../src/adapters/files/file-reader.ts'

const folder = mkdtempSync(join(tmpdir(), 'groundwire-files-'))
const { read } = fileReader({ maxBytes: 10 })

it('a file is read as it is', async () => {
  writeFileSync(join(folder, 'a.txt'), 'ten bytes!')
  expect(new TextDecoder().decode(await read(join(folder, 'a.txt')))).toBe('ten bytes!')
})

it.each([
  ['a missing file', 'none.txt', 'file-missing'],
  ['a path through a file', 'a.txt/b.txt', 'file-missing'],
  ['a folder', '.', 'file-unreadable'],
  ['a file over the limit', 'big.txt', 'too-large'],
])('%s is refused by its own fault', async (_what, name, code) => {
  writeFileSync(join(folder, 'a.txt'), 'ten bytes!')
  writeFileSync(join(folder, 'big.txt'), 'eleven byte')
  await expect(read(join(folder, name))).rejects.toMatchObject({ code })
})

it('a device is no file', async () => {
  await expect(read('/dev/zero')).rejects.toMatchObject({ code: 'file-unreadable' })
})
