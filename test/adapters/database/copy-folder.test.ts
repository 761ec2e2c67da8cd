import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { copyFolder } from '../../../src/adapters/database/copy-folder.ts'

const newFolder = (): string => mkdtempSync(join(tmpdir(), 'gw-copy-'))

/** A folder with files that were written a day ago, and an empty one inside. */
function folder(files: Readonly<Record<string, string>>): string {
  const dir = newFolder()
  mkdirSync(join(dir, 'empty'))
  mkdirSync(join(dir, 'base'))
  for (const [path, text] of Object.entries(files)) writeAt(join(dir, path), text, Date.now() - 86_400_000)
  return dir
}

function writeAt(path: string, text: string, at: number): void {
  writeFileSync(path, text)
  utimesSync(path, at / 1000, at / 1000)
}

const contents = (dir: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(dir, { recursive: true, encoding: 'utf8' })
      .filter((path) => statSync(join(dir, path)).isFile())
      .map((path) => [path, readFileSync(join(dir, path), 'utf8')]),
  )

describe('a copy of a folder', () => {
  it('has every file and every folder, the empty ones too', async () => {
    const [from, to] = [folder({ one: '1', 'base/two': '2' }), join(newFolder(), 'copy')]
    await copyFolder(from, to)
    expect(contents(to)).toEqual({ one: '1', 'base/two': '2' })
    expect(readdirSync(join(to, 'empty'))).toEqual([])
  })

  it('is brought up to date by what was written, made and removed since', async () => {
    const [from, to] = [folder({ one: '1', 'base/two': '2', old: '3' }), join(newFolder(), 'copy')]
    const seen = await copyFolder(from, to)
    writeFileSync(join(from, 'base/two'), 'changed')
    writeFileSync(join(from, 'new'), '4')
    rmSync(join(from, 'old'))
    await copyFolder(from, to, seen)
    expect(contents(to)).toEqual({ one: '1', 'base/two': 'changed', new: '4' })
  })

  it('leaves alone what has not been written since', async () => {
    const [from, to] = [folder({ one: '1' }), join(newFolder(), 'copy')]
    const seen = await copyFolder(from, to)
    writeFileSync(join(to, 'one'), 'not copied again')
    await copyFolder(from, to, seen)
    expect(contents(to)).toEqual({ one: 'not copied again' })
  })

  it('takes what was written in the moment before it was seen as written after, at the same time by its clock', async () => {
    const [from, to] = [folder({}), join(newFolder(), 'copy')]
    const now = Date.now()
    writeAt(join(from, 'one'), '1', now)
    const seen = await copyFolder(from, to)
    writeAt(join(from, 'one'), '2', now)
    await copyFolder(from, to, seen)
    expect(contents(to)).toEqual({ one: '2' })
  })
})
