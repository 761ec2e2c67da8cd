import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import type { PageSet } from './page-sets.ts'

const ROOT = resolve(import.meta.dirname, '../..')

/** What a reader makes of a page; empty where it finds nothing. */
export interface Answer {
  readonly text: string
  readonly title: string
  readonly authors: readonly string[]
  readonly date: string
}

export type Answers = Readonly<Record<string, Answer>>

const NOTHING: Answer = { text: '', title: '', authors: [], date: '' }

/** Through the command line, as anybody would ask. */
export function ours({ truth, fileOf }: PageSet): Answers {
  const lines = Object.entries(truth).map(([id, { url }]) => JSON.stringify({ id, file: fileOf(id), url }))
  const { stdout } = spawnSync(process.execPath, [join(ROOT, 'src/cli.ts'), 'read', '--jsonl'], {
    cwd: ROOT,
    input: `${lines.join('\n')}\n`,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  })
  const answered = stdout.split('\n').filter(Boolean)
  return Object.fromEntries(
    answered
      .map((line) => JSON.parse(line))
      .map(({ id, article }) => [id, article ? told(article) : NOTHING]),
  )
}

const told = ({ text, title, byline, publishedAt }: Record<string, never>): Answer => ({
  text: text ?? '',
  title: title ?? '',
  authors: byline ?? [],
  date: publishedAt ?? '',
})

/** Readability on linkedom and nothing else, as most readers on npm do. */
export function readabilityAlone({ truth, fileOf }: PageSet): Answers {
  const read = (id: string): Answer => {
    try {
      const { document } = parseHTML(gunzipSync(readFileSync(fileOf(id))).toString('utf8'))
      const found = new Readability(document).parse()
      return {
        text: found?.textContent ?? '',
        title: found?.title ?? '',
        authors: found?.byline ? [found.byline] : [],
        date: found?.publishedTime ?? '',
      }
    } catch {
      return NOTHING
    }
  }
  return Object.fromEntries(Object.keys(truth).map((id) => [id, read(id)]))
}
