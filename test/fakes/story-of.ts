import type { FakeStory } from './news-site.ts'

const HOUR = 3_600_000

/** A story of its own, `hours` ago. */
export function storyOf(name: string, hours: number): FakeStory {
  const subject = name.replaceAll('-', ' ')
  return {
    path: `/${name}`,
    title: `The ${subject} plan is approved`,
    date: new Date(Date.now() - hours * HOUR),
    paragraphs: [
      `The council of Westhaven approved the ${subject} plan on Tuesday after a debate of four hours that drew a full gallery.`,
      `“The ${subject} will be open within two years,” said Mara Lindqvist, who leads the council’s committee for building works.`,
      `Residents had asked for a smaller version because of the noise, and the committee agreed to limit work on the ${subject} to daytime hours.`,
      `The ${subject} costs 14 million euros, of which the region pays a third and the town the rest over ten years.`,
    ],
    summary: `The council approved the ${subject} plan.`,
  }
}
