import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'

const ROOT = resolve(import.meta.dirname, '../..')

/** What people wrote down of a page; what is missing has no truth. */
export interface Truth {
  readonly url: string
  readonly articleBody?: string
  readonly with?: readonly string[]
  readonly without?: readonly string[]
  readonly title?: string | null
  readonly author?: string | readonly string[] | null
  readonly date?: string | null
}

/** Pages with the right answers. */
export interface PageSet {
  readonly name: string
  readonly truth: Readonly<Record<string, Truth>>
  /** The file of a page's bytes. */
  readonly fileOf: (id: string) => string
}

const FOLDER = join(process.env['BENCH_DIR'] ?? resolve(ROOT, '../shared/bench'), 'extraction')

/** The sets that are at hand: they are other people's pages and stand outside the checkout. */
export function pageSets(): PageSet[] {
  return ['aeb', 'traf', 'dates'].filter((name) => existsSync(join(FOLDER, name, 'truth.json'))).map(setOf)
}

function setOf(name: string): PageSet {
  const json = readFileSync(join(FOLDER, name, 'truth.json'), 'utf8').replace(/\bNaN\b/g, 'null')
  return { name, truth: JSON.parse(json), fileOf: (id) => join(FOLDER, name, 'pages', `${id}.html.gz`) }
}

/** A page as a parser gets it. */
export interface PlainPage {
  readonly html: string
  readonly url: string
}

/** The pages of the sets as UTF-8, or the project's own where there are none. */
export function plainPages(sets: readonly PageSet[], most: number): PlainPage[] {
  const found = sets.flatMap(({ truth, fileOf }) =>
    Object.entries(truth).map(([id, { url }]) => ({ file: fileOf(id), url })),
  )
  if (found.length === 0) return Array.from({ length: most }, (_, i) => ownPage(i))
  return found
    .slice(0, most)
    .map(({ file, url }) => ({ html: gunzipSync(readFileSync(file)).toString('utf8'), url }))
}

const FIXTURES = join(ROOT, 'test/fixtures')

/** An article of the tests in the frame of a news site: menus, teasers, data, a footer. */
function ownPage(index: number): PlainPage {
  const names = readdirSync(FIXTURES).sort()
  const name = names[index % names.length] ?? ''
  const [title = '', ...paragraphs] = readFileSync(join(FIXTURES, name, 'article.txt'), 'utf8')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .split(/\n\s*\n/)
  const link = (i: number) =>
    `<li class="item"><a href="/story-${i}"><span class="kicker">Today</span> <span>Another story ${i}</span></a></li>`
  const links = (count: number) =>
    `<ul class="list">${Array.from({ length: count }, (_, i) => link(i)).join('\n')}</ul>`
  const data = JSON.stringify({ '@type': 'NewsArticle', headline: title, datePublished: '2024-03-23' })
  const story = paragraphs.map((text) => `<p class="text">${text}</p>`).join('\n')
  const html = `<!doctype html><html lang="en"><head><title>${title}</title><script type="application/ld+json">${data}</script></head>
<body><header><nav>${links(60)}</nav></header><main><article><h1>${title}</h1><div class="body">${story}</div></article></main>
<aside>${links(80)}</aside><footer>${links(60)}</footer></body></html>`
  return { html, url: `https://news.example/${name}/${index}` }
}
