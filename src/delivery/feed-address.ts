import type { Feed } from '../model/feed.ts'

/** A move is believed when it has been said this often: a mistake or a hijack is mostly shorter. */
const MOVE_AFTER = 3

/**
 * Where the feed lives after an answer: its address is changed only when a permanent redirect led to
 * the same address of the same site three polls in a row.
 */
export function addressAfter(
  { url, moved }: Pick<Feed, 'url' | 'moved'>,
  answer: { url: string; movedForGood: boolean },
): Pick<Feed, 'url' | 'moved'> {
  if (!answer.movedForGood || answer.url === url || !isSameSite(url, answer.url)) return { url, moved: null }
  const polls = moved?.to === answer.url ? moved.polls + 1 : 1
  return polls >= MOVE_AFTER ? { url: answer.url, moved: null } : { url, moved: { to: answer.url, polls } }
}

/** The same host but for `www.`, or one of them below the other: whoever has one has both. */
function isSameSite(a: string, b: string): boolean {
  const [one, other] = [hostOf(a), hostOf(b)]
  return one === other || isBelow(one, other) || isBelow(other, one)
}

const isBelow = (host: string, site: string): boolean => site.includes('.') && host.endsWith(`.${site}`)

const hostOf = (url: string): string => new URL(url).hostname.replace(/^www\./, '')
