import { blocksOf } from '../src/language/blocks.ts'
import { loadLanguage } from '../src/language/languages.ts'
import { readArticle } from '../src/language/read.ts'
import type { Article } from '../src/model/article.ts'
import { distillExtractive } from '../src/pipeline/distill/extractive/extractive.ts'
import { ground } from '../src/pipeline/ground/ground.ts'

const SIZES = [10_000, 100_000, 1_000_000]
/** Ten times the text may take so many times as long before it is called out: collecting garbage is not quite linear. */
const MOST_GROWTH = 16

const filled = (part: string, size: number): string =>
  part.repeat(Math.ceil(size / part.length)).slice(0, size)

/** Texts that no article is, each a trap for somebody's loop or pattern. */
const HOSTILE: Readonly<Record<string, (size: number) => string>> = {
  empty: (size) => filled(' \n', size),
  'one line': (size) =>
    filled('The mayor said on Monday that the bridge would close as it was unsafe. ', size),
  'one line of persons': (size) =>
    filled('Mary Holt saw Paul Reed. “No,” he said. She told the firm of it. ', size),
  unpunctuated: (size) =>
    filled('the ferry left its old harbor while Mary Holt said nothing of it on Monday ', size),
  'a verb': (size) => filled('said ', size),
  'a verb and commas': (size) => filled('said, he ', size),
  'a word': (size) => filled('a', size),
  'a name': (size) => filled('Mary ', size),
  emoji: (size) => filled('😀👍🏽 ', size),
  'quotation marks': (size) => filled('"', size),
  'opening marks': (size) => filled('“no ', size),
  digits: (size) => filled('1', size),
  'numbered lines': (size) => filled('1. \n', size),
  capitals: (size) => filled('MAYOR SAYS THE BRIDGE ', size),
  'nested brackets': (size) => filled('([{', size / 2) + filled('}])', size / 2),
  commas: (size) => filled(',', size),
  'short paragraphs': (size) => filled('Mary Holt said the mill burned on Monday.\n\n', size),
  claims: (size) =>
    filled('The group claimed responsibility for the attack. The police denied the claim. ', size),
}

/** Reading, all five sections and their checks, past every door that would refuse such a text. */
function digested(text: string): void {
  const article: Article = {
    title: null,
    byline: [],
    publisher: null,
    publishedAt: '2024-03-23',
    language: 'en',
    url: null,
    canonicalUrl: null,
    image: null,
    text,
    blocks: blocksOf(text),
    hash: '',
    problem: null,
  }
  const reading = readArticle(article)
  ground(distillExtractive(reading, { points: null }), article, {
    emit: () => {},
    limits: { minQuoteChars: 12, minQuoteWords: 3 },
    digestId: '',
    reading,
  })
}

function taken(text: string, runs: number): number {
  const times = Array.from({ length: runs }, () => {
    const before = process.threadCpuUsage()
    digested(text)
    const { user, system } = process.threadCpuUsage(before)
    return (user + system) / 1000
  })
  return Math.min(...times)
}

/** Prints how long hostile texts of 10 KB, 100 KB and 1 MB take, and how much longer each is than the one before. */
export async function growth(): Promise<void> {
  await loadLanguage('en')
  console.log('hostile texts of 10 KB, 100 KB and 1 MB: reading, five sections, checks; ms of one core')
  for (const [name, make] of Object.entries(HOSTILE)) {
    const times = SIZES.map((size) => taken(make(size), size > 500_000 ? 1 : 3))
    const ratios = times.slice(1).map((time, index) => time / (times[index] ?? time))
    const shown = times.map((time) => `${time.toFixed(1)} ms`.padStart(11)).join('')
    const warning = (ratios.at(-1) ?? 0) > MOST_GROWTH ? '  more than linear' : ''
    console.log(
      `  ${name.padEnd(20)}${shown}   × ${ratios.map((ratio) => ratio.toFixed(1)).join(', ')}${warning}`,
    )
  }
}
