import type { Page } from '../../../model/page.ts'
import type { DomElement } from './dom.ts'
import type { PageFacts } from './facts/facts-of.ts'
import type { RawBlock } from './raw-blocks.ts'
import { CONSENT, ERROR_TITLE, LOGIN_TITLE, PAYWALL } from './refusal-cues.ts'

/** Characters of prose under which other signs are believed: every length is far below a news story's. */
const STUB = 1_000
const SCRAP = 400

/** From so much prose on a page is read whatever else it looks like. */
const PLENTY = 1_500

/** What the page is instead of an article, as far as its markup tells; null for what should be read. */
export function suspicionOf(facts: PageFacts, body: readonly RawBlock[]): Page['suspicion'] {
  const prose = lengthOf(body.filter(isProse))
  if (isFront(facts, body)) return 'index'
  if (prose >= PLENTY) return null
  if (isLogin(facts, prose)) return 'login'
  if (isError(facts, prose) || isConsent(body, prose)) return 'not-an-article'
  if (isPaywalled(facts, prose)) return 'paywall'
  if (isIndex(facts, body, prose)) return 'index'
  return isGoods(facts, prose) || isWordless(body, prose) ? 'not-an-article' : null
}

function isLogin(facts: PageFacts, prose: number): boolean {
  if (prose > STUB / 2) return false
  const named = namesOf(facts).some((title) => LOGIN_TITLE.test(title))
  return facts.asksPassword ? named || prose < SCRAP / 2 : named && prose < SCRAP
}

const isError = (facts: PageFacts, prose: number): boolean =>
  prose < STUB / 2 && namesOf(facts).some((title) => ERROR_TITLE.test(title))

/** What the page calls itself: its title, and its headings where it has few. */
function namesOf({ titles, headings }: PageFacts): string[] {
  return [...titles, ...(headings.length < 4 ? headings : [])].map((title) => title.trim().slice(0, 200))
}

/** Most of what is there speaks of cookies, or asks for a browser. */
function isConsent(body: readonly RawBlock[], prose: number): boolean {
  const about = lengthOf(body.filter(({ text }) => CONSENT.test(text)))
  return prose < PLENTY && about > 0 && about > lengthOf(body) * 0.6
}

/** The beginning of an article whose rest is for sale, by its own data and words. */
function isPaywalled(facts: PageFacts, prose: number): boolean {
  if (prose >= STUB || facts.isAccessibleForFree === true) return false
  if (facts.isAccessibleForFree === false && prose < SCRAP) return true
  return callsToSubscribe(facts)
}

const callsToSubscribe = ({ lines }: PageFacts): boolean =>
  lines.some(({ text }) => text.length < SCRAP && PAYWALL.test(text))

/** Links to articles, and hardly a sentence of one. */
function isIndex(facts: PageFacts, body: readonly RawBlock[], prose: number): boolean {
  if (prose >= STUB || body.length < 4) return false
  const listed = facts.types.some((type) => /^(?:CollectionPage|ItemList|SearchResultsPage)$/.test(type))
  // Extractors unwrap links where they find nothing else: without a sentence the whole page is asked.
  const asked = prose === 0 && body.length >= 8 ? facts.lines : body
  return linkedOf(asked) > lengthOf(asked) * (listed ? 0.3 : 0.5)
}

const linkedOf = (blocks: readonly RawBlock[]): number => blocks.reduce((sum, { linked }) => sum + linked, 0)

/** The first page of a site or section: teasers, each in a box of its own under a heading that is a link. */
function isFront({ types, said, address }: PageFacts, body: readonly RawBlock[]): boolean {
  if (types.some(isArticle)) return false
  const isAtRoot = said.canonicalUrl !== null && isRoot(said.canonicalUrl)
  // Some sites give their first page as the canonical address of every page: the page's own address knows.
  if (said.publishedAt === null && isAtRoot && address && isRoot(address)) return true
  const told = body.filter(isProse)
  // Blocks share their boxes: each is asked once, or long articles take the square of their length.
  const known = new Map<DomElement, boolean>()
  return told.length >= 4 && lengthOf(told.filter((block) => isTeaser(block, known))) > lengthOf(told) * 0.6
}

const LINKED_HEADING = 'h2 a[href], h3 a[href], h4 a[href], a[href] h2, a[href] h3, a[href] h4'

/** Stands in a box of a heading that is a link and some lines. */
function isTeaser({ element }: RawBlock, known: Map<DomElement, boolean>): boolean {
  for (const box of [element.parentElement, element.parentElement?.parentElement]) {
    if (!box) continue
    if (!known.has(box))
      known.set(box, (box.textContent ?? '').length < 800 && box.querySelector(LINKED_HEADING) !== null)
    if (known.get(box)) return true
  }
  return false
}

const isRoot = (url: string): boolean => /^https?:\/\/[^/]+\/?(?:index\.\w+)?$/.test(url)

/** Something to buy; articles have offers beside them too, and say what they are. */
const isGoods = ({ types }: PageFacts, prose: number): boolean =>
  prose < STUB && types.includes('Product') && !types.some(isArticle)

const isArticle = (type: string): boolean => /Article$|Posting$|Report$|Recipe$|Review$/.test(type)

/** Many words and next to no sentence among them: labels, lists, tables. */
const isWordless = (body: readonly RawBlock[], prose: number): boolean =>
  lengthOf(body) > SCRAP && prose < lengthOf(body) * 0.05

/** Scripts whose sentences have no marks at their end. */
const UNPUNCTUATED = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

const SENTENCE_END = /[.!?…。！？।؟۔።։]/u

/** A block with a sentence in it that is not mostly links. CJK says as much in fewer characters. */
const isProse = ({ text, kind, linked }: RawBlock): boolean =>
  kind !== 'heading' && linked * 2 < text.length && (text.length >= 60 || CJK.test(text)) && isSentence(text)

const isSentence = (text: string): boolean => SENTENCE_END.test(text) || UNPUNCTUATED.test(text)

const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{8}/u

const lengthOf = (blocks: readonly RawBlock[]): number =>
  blocks.reduce((sum, { text }) => sum + text.length, 0)
