import { join } from 'node:path'
import { expect, it } from 'vitest'
import { loadConfig } from '../../../src/adapters/config/config.ts'
import { loadWords } from '../../../src/adapters/words/words.ts'
import { createApp } from '../../../src/app.ts'
import type { PostBlock } from '../../../src/model/post.ts'
import { type TranslatedLine, withTranslation } from '../../../src/model/translation.ts'
import { present } from '../../../src/pipeline/present/present.ts'
import { wordingLine } from '../../../src/pipeline/present/wording-line.ts'
import { evidenceBlocks } from '../../../src/sections/evidence-view.ts'
import { ROOT } from '../../run/groundwire.ts'

const CONFIG_DIR = join(ROOT, 'config')
const words = loadWords(CONFIG_DIR, 'en')

const TEXT = [
  'Three reasons the quay of Brenn is closed to visitors',
  'The harbour board of Brenn closed the old quay on Monday, and no ferry will land there before June 2027.',
  '1. The piles have rotted',
  '“We found rot in 14 of the 60 piles under the quay,” the board said in a report on Tuesday.',
  '2. The crane is too heavy',
  'The crane on the quay weighs 90 tonnes, which is more than the piles were built to carry.',
  '3. There is no money for repairs',
  'Repairs would cost 4.2 million dollars, and the town has not set the money aside.',
].join('\n\n')

const made = await createApp({ CONFIG_DIR }, () => {}).digest(
  { kind: 'text', text: TEXT, context: {} },
  { points: null },
)
if (made.kind !== 'digested') throw new Error('no digest')
const { digest, article } = made

const line = (
  section: TranslatedLine['section'],
  index: number,
  lines: string[],
  title?: string,
): TranslatedLine => ({
  section,
  index,
  of: digest.claims[section][index]?.text ?? '',
  lines,
  ...(title === undefined ? {} : { title }),
})
const german = withTranslation(digest, {
  language: 'de',
  lines: [
    line('headline', 0, ['Drei Gründe, warum der Kai von Brenn für Besucher geschlossen ist']),
    line('key-points', 0, [
      'Der Hafenrat schloss den Kai am Montag.',
      'Keine Fähre legt vor Juni 2027 dort an.',
    ]),
    line(
      'reasons',
      0,
      ['Der Rat teilte mit, in 14 von 60 Pfählen stecke Fäulnis.'],
      'Die Pfähle sind verfault',
    ),
  ],
})

const textOf = (blocks: readonly PostBlock[]): string =>
  blocks
    .flatMap((block) => {
      if (block.kind === 'buttons' || block.kind === 'link') return []
      if (block.kind !== 'list') return [block.text]
      return block.items.map(({ text, quote, note }) =>
        [text, quote && `“${quote}”`, note].filter(Boolean).join(' | '),
      )
    })
    .join('\n')

const post = () =>
  present(german, article, {
    words,
    budget: { ...loadConfig({ CONFIG_DIR }).post, maxShare: 1, maxChars: 3000 },
    token: null,
  }).post

it('shows translated lines with a light mark, once a line of ours, and the others as they are', () => {
  const text = textOf(post().blocks)
  expect(text).toMatch(/^Drei Gründe, warum der Kai/)
  expect(text).toContain('headline translated')
  expect(text).toContain(
    'Der Hafenrat schloss den Kai am Montag.\nKeine Fähre legt vor Juni 2027 dort an. (tr.)',
  )
  expect(text).toContain('Die Pfähle sind verfault (tr.)')
  expect(text).toContain('The crane is too heavy')
  expect(text.match(/\(tr\.\)/g)).toHaveLength(3)
})

it('counts them over the lines of the post, with what else is not the article’s own', () => {
  const lines = german.wording.lines
  expect(german.wording.translated).toBe(2)
  expect(textOf(post().blocks)).toContain(`2 of ${lines} lines translated by a model (tr.); /evidence has`)
  const wording = { lines: 5, verbatim: 2, trimmed: 0, rephrased: 1, editors: 2, translated: 3 }
  expect(wordingLine({ wording }, words)).toEqual([
    '3 of 5 lines translated by a model (tr.); /evidence has the article’s own words; 1 rephrased; 2 in the editors’ words',
  ])
})

it('puts no quotation marks round a translated sentence, and the article’s own under it in /evidence', () => {
  const blocks = evidenceBlocks(german, article, words)
  expect(textOf(blocks)).toMatch(
    /Die Pfähle sind verfault: Der Rat teilte mit, .*Fäulnis\. \(tr\.\) \| “.*We found rot in 14 of the 60 piles/,
  )
  const quotes = post()
    .blocks.flatMap((block) => (block.kind === 'list' ? block.items : []))
    .map(({ quote }) => quote)
  expect(quotes.join()).not.toContain('Fäulnis')
})

it('leaves the digest’s own text, evidence and wording as they are', () => {
  const { translated: _, ...wording } = german.wording
  expect(wording).toEqual(digest.wording)
  expect(german.claims.headline[0]).toMatchObject(digest.claims.headline[0] ?? {})
})

it('does not take a line for another that reads otherwise by now, nor one of the editors’', () => {
  const [headline] = digest.claims.headline
  if (!headline) throw new Error('no headline')
  const standing = (more: Partial<typeof headline>) =>
    withTranslation(
      { ...digest, claims: { ...digest.claims, headline: [{ ...headline, ...more }] } },
      { language: 'de', lines: [line('headline', 0, ['Drei Gründe'])] },
    ).claims.headline[0]?.translation
  expect(standing({})).toBeDefined()
  expect(standing({ text: 'Another headline' })).toBeUndefined()
  expect(standing({ wording: 'editors' })).toBeUndefined()
})
