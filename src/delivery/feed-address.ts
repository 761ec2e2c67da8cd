import { type Feed, MOVE_AFTER } from '../model/feed.ts'

/**
 * Where the feed lives after an answer: its address is changed only when a permanent redirect led to
 * the same address of the same site three polls in a row. One that leads to another site is counted,
 * and waits for a moderator.
 */
export function addressAfter(
  { url, moved }: Pick<Feed, 'url' | 'moved'>,
  answer: { url: string; movedForGood: boolean },
): Pick<Feed, 'url' | 'moved'> {
  if (!answer.movedForGood || answer.url === url) return { url, moved: null }
  const polls = moved?.to === answer.url ? moved.polls + 1 : 1
  return polls >= MOVE_AFTER && isSameSite(url, answer.url)
    ? { url: answer.url, moved: null }
    : { url, moved: { to: answer.url, polls } }
}

/** Whether a poll has made a moderator's consent due: once for each move. */
export const asksConsent = ({ moved }: Pick<Feed, 'moved'>): boolean => moved?.polls === MOVE_AFTER

/** The same host but for `www.`, or one of them below the other: whoever has one has both. */
function isSameSite(a: string, b: string): boolean {
  const [one, other] = [hostOf(a), hostOf(b)]
  return one === other || isBelow(one, other) || isBelow(other, one)
}

const isBelow = (host: string, site: string): boolean => site.includes('.') && host.endsWith(`.${site}`)

const hostOf = (url: string): string => new URL(url).hostname.replace(/^www\./, '')
