import { createHash } from 'node:crypto'
import type { FeedItem, KeyedItem } from '../../../model/feed.ts'
import { instantOf } from './item-date.ts'

/** Parameters that say where a reader came from, never what the page is: of the large mailers, networks and analytics. */
const TRACKING =
  /^(?:utm_\w+|mc_[ce]id|_?hs(?:mi|enc|_\w+)|pk_\w+|mtm_\w+|at_(?:medium|campaign|custom\d|link\w*|format|ptr_name|bbc_team)|ns_(?:source|mchannel|campaign|linkname|fee)|(?:fb|g|gb|wb|ms|dc|tt|y|tw)clid|g_?src|gad_source|gbraid|wbraid|igshid|igsh|_ga|_gl|vero_\w+|oly_\w+_id|s_cid|cmpid?|campaign_id|mkt_tok|ref_?src|ref|ftag|spm|xtor|smid|sr_share|share_?id|guccounter|guce_\w+|ncid|__twitter_impression)$/i

/** Words beyond which two stories do not share their text by chance. */
const TELLING = 200

/** Less text than this is a template ("Read more …"): the date must agree as well. */
const SHORT = 50

/** What tells the item again: its address without tracking, and a hash of what it says. */
export function keyed(item: FeedItem, feedId: string): KeyedItem {
  const urlKey = item.url && urlKeyOf(item.url)
  const hash = contentHash(item)
  return {
    ...item,
    id: digestOf([feedId, item.guid ?? '', urlKey ?? '', hash]),
    urlKey,
    hash,
    telling: item.text.length >= TELLING,
    at: item.publishedAt === null ? null : instantOf(item.publishedAt),
  }
}

/** The same page, however it is linked to: no scheme, `www.`, fragment, tracking, order of parameters, final slash. */
export function urlKeyOf(address: string): string {
  const url = new URL(address)
  const kept = [...url.searchParams].filter(([name]) => !TRACKING.test(name))
  const query = kept
    .map(([name, value]) => `${name}=${value}`)
    .sort()
    .join('&')
  const host = url.host.replace(/^www\./, '')
  return `${host}${url.pathname.replace(/\/+$/, '')}${query ? `?${query}` : ''}`
}

function contentHash({ title, text, publishedAt }: FeedItem): string {
  const said = fold(`${title ?? ''}\n${text}`)
  return digestOf(text.length >= SHORT ? [said] : [said, publishedAt ?? ''])
}

const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const digestOf = (parts: readonly string[]): string =>
  createHash('sha256').update(parts.join('\0')).digest('base64url').slice(0, 22)
