import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { groundwire, type Ran, ROOT } from './run/groundwire.ts'

const EXAMPLE = 'examples/concert-hall-attack.txt'
const folder = mkdtempSync(join(tmpdir(), 'groundwire-cli-'))
const file = (name: string, content: string | Buffer): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

/** A failure: one line on stderr, nothing on stdout, the exit code. */
function expectOneLine(ran: Ran, code: number, words: RegExp): void {
  expect(ran.stdout).toBe('')
  expect(ran.stderr.trim().split('\n')).toHaveLength(1)
  expect(ran.stderr).toMatch(words)
  expect(ran.code).toBe(code)
}

describe('groundwire digest', () => {
  it('prints a post for people, plain in a pipe', async () => {
    const { stdout, stderr, code } = await groundwire(['digest', EXAMPLE, '--published', '2024-03-23'])
    expect(code).toBe(0)
    expect(stderr).toBe('')
    expect(stdout).toMatch(
      /^5 Reasons Russia Became the Target of the ISIS-Khorasan Attack\n23 March 2024 · pasted text/,
    )
    expect(stdout).toContain('3 of the 5 reasons the headline promises\n1. ')
    expect(stdout).not.toContain('\u001b')
  })

  it('reads stdin where the source is a dash', async () => {
    const text = readFileSync(join(ROOT, EXAMPLE))
    const asFile = await groundwire(['digest', EXAMPLE, '--published', '2024-03-23'])
    const asStdin = await groundwire(['digest', '-', '--published', '2024-03-23'], { stdin: text })
    expect(asStdin.stdout).toBe(asFile.stdout)
  })

  it('answers one source with an object and several with an array', async () => {
    const one = JSON.parse((await groundwire(['digest', '--json', EXAMPLE])).stdout)
    const two = JSON.parse((await groundwire(['digest', '--json', EXAMPLE, EXAMPLE])).stdout)
    expect(one).toMatchObject({ ok: true, digest: { reasons: { promised: 5, found: 3 } } })
    expect(two).toHaveLength(2)
    expect(two[1].digest.id).toBe(one.digest.id)
  })

  it('goes on after a source that fails and exits with its code', async () => {
    const { stdout, stderr, code } = await groundwire(['digest', '--json', 'no/such.txt', EXAMPLE])
    expect(JSON.parse(stdout)).toMatchObject([{ ok: false, fault: { code: 'file-missing' } }, { ok: true }])
    expect(stderr).toContain('no/such.txt')
    expect(code).toBe(1)
  })

  it.each(['headline', 'key-points', 'reasons', 'timeline', 'sources', 'evidence'])(
    'shows the section %s whole',
    async (section) => {
      const { stdout, code } = await groundwire([
        'digest',
        EXAMPLE,
        '--section',
        section,
        '--published',
        '2024-03-23',
      ])
      expect(code).toBe(0)
      expect(stdout.trim().length).toBeGreaterThan(40)
    },
  )

  it('gives as many key points as are asked for', async () => {
    const { digest } = JSON.parse((await groundwire(['digest', '--json', EXAMPLE, '--points', '4'])).stdout)
    expect(digest.keyPoints).toHaveLength(4)
  })

  it('carries the text that evidence points into where it is asked for', async () => {
    const { digest } = JSON.parse((await groundwire(['digest', '--json', '--with-text', EXAMPLE])).stdout)
    expect(digest.article.text).toBe(readFileSync(join(ROOT, EXAMPLE), 'utf8'))
    for (const claim of [...digest.keyPoints, ...digest.reasons.items, ...digest.timeline, ...digest.sources])
      for (const { start, end, quote } of claim.evidence)
        expect(digest.article.text.slice(start, end)).toBe(quote)
  })
})

describe('bad input ends in one line with the next step', () => {
  it('an empty text', async () => {
    expectOneLine(await groundwire(['digest', file('empty.txt', ' \n')]), 1, /no text/i)
  })

  it('a text under 40 words', async () => {
    expectOneLine(
      await groundwire(['digest', file('short.txt', 'The mayor opened the new bridge on Monday.')]),
      1,
      /That is 8 words. I need at least 40/,
    )
  })

  it('a binary', async () => {
    expectOneLine(
      await groundwire([
        'digest',
        file('a.bin', Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256))),
      ]),
      1,
      /Send the text/,
    )
  })

  it('a PDF, by name', async () => {
    expectOneLine(await groundwire(['digest', file('a.pdf', '%PDF-1.7\n%âãÏÓ\n1 0 obj')]), 1, /PDF/)
  })

  it('a missing file', async () => {
    expectOneLine(await groundwire(['digest', 'no/such/file.txt']), 1, /There is no file no\/such\/file\.txt/)
  })

  it('a folder', async () => {
    expectOneLine(await groundwire(['digest', folder]), 1, /cannot read/)
  })

  it.each([
    'http://127.0.0.1:1/',
    'http://localhost/x',
    'http://10.0.0.1/',
    'http://[::1]/',

    'http://no-such-host.invalid/',
  ])('the refused or unreachable address %s, in the same words', async (address) => {
    expectOneLine(await groundwire(['digest', address]), 1, /I could not open that address/)
  })

  it('a login page', async () => {
    const page =
      '<html><head><title>Sign in</title></head><body><h1>Sign in</h1><form action="/login"><input name="user"><input type="password" name="password"><button>Log in</button></form><p>Forgot your password? Create an account.</p></body></html>'
    expectOneLine(await groundwire(['digest', file('login.html', page)]), 1, /login|log in/i)
  })

  it('an unknown option', async () => {
    const { stdout, stderr, code } = await groundwire(['digest', '--sectoin', 'reasons', EXAMPLE])
    expect([stdout, code]).toEqual(['', 2])
    expect(stderr).toMatch(/unknown option '--sectoin'/)
    expect(stderr).toMatch(/--section/)
  })

  it('an unknown section, an impossible number of points, a date that is none, no source at all', async () => {
    for (const args of [
      ['--section', 'weather', EXAMPLE],
      ['--points', '0', EXAMPLE],
      ['--published', '2024-02-31', EXAMPLE],
      ['--url', 'example', EXAMPLE],
      [],
    ]) {
      const { stdout, stderr, code } = await groundwire(['digest', ...args])
      expect([args, stdout, code]).toEqual([args, '', 2])
      expect(stderr.trim()).not.toBe('')
    }
  })

  it('a configuration with unknown and wrong keys, all at once', async () => {
    const configDir = mkdtempSync(join(tmpdir(), 'groundwire-config-'))
    writeFileSync(join(configDir, 'default.yaml'), 'limits: { minWords: many }\nquots: {}\n')
    const ran = await groundwire(['digest', EXAMPLE], { env: { CONFIG_DIR: configDir } })
    expect([ran.code, ran.stdout]).toEqual([78, ''])
    const lines = ran.stderr.trim().split('\n')
    expect(lines.filter((line) => !line.startsWith(`${configDir}/default.yaml: `))).toEqual([])
    expect(ran.stderr).toMatch(/limits\.minWords: give a number/)
    expect(ran.stderr).toMatch(/quots: there is no such setting: did you mean quotes\?/)
  })
})

describe('--jsonl', () => {
  const text = readFileSync(join(ROOT, EXAMPLE), 'utf8')
  let lines: { id: unknown; ok: boolean; fault?: unknown; digest?: { id: string } }[]

  beforeAll(async () => {
    const questions = [
      JSON.stringify({ id: 'a', text, publishedAt: '2024-03-23' }),
      'not json',
      '',
      JSON.stringify({ id: 3 }),
      JSON.stringify({ id: 'd', text: 'Too short.' }),
      JSON.stringify({ id: 'e', text: 5 }),
      JSON.stringify({ id: 'f', text, publishedAt: 'yesterday' }),
      JSON.stringify({ id: 'g', file: EXAMPLE }),
    ]
    const { stdout, code } = await groundwire(['digest', '--jsonl'], { stdin: questions.join('\n') })
    expect(code).toBe(0)
    lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
  })

  it('answers each line in order with its id and goes on after bad ones', () => {
    expect(lines.map(({ id, ok }) => [id, ok])).toEqual([
      ['a', true],
      [null, false],
      [3, false],
      ['d', false],
      ['e', false],
      ['f', false],
      ['g', true],
    ])
  })

  it('says what is wrong with a line, by its number', () => {
    expect(lines[1]?.fault).toMatchObject({
      code: 'bad-line',
      message: expect.stringMatching(/Line 2 .*JSON/),
    })
    expect(lines[3]?.fault).toMatchObject({ code: 'too-short' })
    expect(lines[5]?.fault).toMatchObject({ code: 'bad-date' })
  })

  it('gives the same article the same digest, whatever way it came', () => {
    expect(lines[6]?.digest?.id).toBe(lines[0]?.digest?.id)
  })

  it('takes a claim for verify in each line', async () => {
    const { stdout } = await groundwire(['verify', '--jsonl'], {
      stdin: [
        {
          id: 1,
          text,
          claim:
            'The Taliban now routinely engages in combat against IS-K as it threatens its ability to govern.',
        },
        { id: 2, text, claim: 'The Taliban signed a peace agreement with IS-K in Geneva.' },
        { id: 3, text },
      ]
        .map((line) => JSON.stringify(line))
        .join('\n'),
    })
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(answers.map(({ ok, supported }) => [ok, supported])).toEqual([
      [true, true],
      [true, false],
      [false, undefined],
    ])
  })
})

describe('groundwire read', () => {
  it('reads a page of a line whose address is none', async () => {
    const html = `<title>Bridge</title><article><p>${'The bridge was closed on Monday. '.repeat(12)}</p></article>`
    const { stdout } = await groundwire(['read', '--jsonl'], {
      stdin: JSON.stringify({ id: 1, html, url: 'archive::bridge.html' }),
    })
    const { ok, article } = JSON.parse(stdout)
    expect([ok, article.url, article.title]).toEqual([true, null, 'Bridge'])
  })

  it('gives a text source back unchanged', async () => {
    const { article } = JSON.parse((await groundwire(['read', '--json', EXAMPLE])).stdout)
    expect(article.text).toBe(readFileSync(join(ROOT, EXAMPLE), 'utf8'))
    expect(article).toMatchObject({ title: null, publishedAt: null, language: 'en', problem: null })
    expect(article.hash).toMatch(/^[0-9a-f]{64}$/)
  })

  it('says why digest will refuse, and gives the text all the same', async () => {
    const { article } = JSON.parse(
      (await groundwire(['read', '--json', file('few.txt', 'The mayor opened the bridge.')])).stdout,
    )
    expect(article).toMatchObject({ text: 'The mayor opened the bridge.', problem: { code: 'too-short' } })
  })
})
