import { loadLanguage } from '../../language/languages.ts'
import { sameStory } from '../../language/same-story.ts'
import { type StoryMarks, storyMarksOf } from '../../language/same-story-marks.ts'
import type { Article } from '../../model/article.ts'
import type { Digest } from '../../model/digest.ts'
import type { RoundupMember, RoundupStories } from '../../model/roundup.ts'

/** A digest that a roundup is to list. */
export interface ToList {
  readonly member: RoundupMember
  readonly digest: Digest
  readonly article: Article
}

interface Story {
  readonly marks: StoryMarks
  readonly outlets: Set<string>
  readonly members: RoundupMember[]
}

/**
 * The stories that digests tell, in order of arrival: what several outlets report of one event is one. What
 * one outlet tells twice stays two: the second is its news of the first.
 */
export async function storiesOf(digests: readonly ToList[]): Promise<RoundupStories> {
  const stories: Story[] = []
  for (const { member, digest, article } of digests) {
    await loadLanguage(article.language)
    const marks = storyMarksOf({
      language: article.language,
      headline: digest.claims.headline[0]?.text ?? '',
      lines: digest.claims['key-points'].map(({ text }) => text),
      text: article.text,
      publishedAt: digest.article.publishedAt,
    })
    const outlet = outletOf(digest)
    const known = stories.find((story) => !story.outlets.has(outlet) && sameStory(story.marks, marks).same)
    if (known) known.members.push(member)
    else stories.push({ marks, outlets: new Set(), members: [member] })
    ;(known ?? stories.at(-1))?.outlets.add(outlet)
  }
  return stories.map(({ members }) => members)
}

/** Texts that nobody says the publisher of may be of different ones: each is its own. */
function outletOf({ id, article: { publisher, url } }: Digest): string {
  return publisher?.toLowerCase() ?? (url ? new URL(url).hostname : id)
}
