import type { FakeStory } from '../fakes/news-site.ts'
import type { Random } from './random.ts'

/** A news story of our own, with a town that stands in no other: whoever sees the town sees the story. */
export interface Story extends FakeStory {
  readonly town: string
  /** So long that its post takes several messages. */
  readonly long: boolean
}

const SYLLABLES = 'ba de fi go hu ka le mi no pu ra se ti vo zu bel dor fin gan hul kar len mor nis'.split(
  ' ',
)
const THINGS = ['tram depot', 'ferry pier', 'night market', 'sea wall', 'library roof', 'ice hall'] as const
const PARTS = ['beams', 'pumps', 'ladders', 'gates', 'cables', 'lamps', 'rails', 'tanks'] as const
const PEOPLE = ['Mara Lindqvist', 'Ida Holm', 'Tomas Verhoek', 'Anselm Brandt', 'Noor Haddad'] as const

/** Each number has its own town: it is written in syllables. */
export function townOf(number: number): string {
  const digits = Array.from(
    { length: 4 },
    (_, place) => Math.floor(number / SYLLABLES.length ** place) % SYLLABLES.length,
  )
  const [first = '', ...rest] = digits.map((digit) => SYLLABLES[digit] ?? '').join('')
  return `${first.toUpperCase()}${rest.join('')}stad`
}

/** The story with this number, made up by `random`. */
export function makeStory(number: number, random: Random, long = false): Story {
  const town = townOf(number)
  const thing = random.pick(THINGS)
  const paragraphs = long ? longParagraphs(town, random) : shortParagraphs(town, thing, random)
  return {
    town,
    long,
    path: `/${number}/${town.toLowerCase()}`,
    title: `${town} council approves the ${thing} plan`,
    date: new Date(Date.UTC(2025, random.between(0, 11), random.between(1, 28))),
    paragraphs,
  }
}

/** As somebody would paste it. */
export const textOf = ({ title, paragraphs }: Story): string => [title, ...paragraphs].join('\n\n')

function shortParagraphs(town: string, thing: string, random: Random): string[] {
  const person = random.pick(PEOPLE)
  return [
    `The council of ${town} approved the ${thing} plan on Tuesday after a debate of ${random.between(3, 9)} hours that drew a full gallery.`,
    `“${town} will have its ${thing} within ${random.between(2, 9)} years,” said ${person}, who leads the council’s committee for building works.`,
    `Residents of ${town} had asked for a smaller version because of the noise, and the committee agreed to limit work on the ${thing} to daytime hours.`,
    `The ${thing} costs ${random.between(11, 98)} million euros, of which the region pays a third and ${town} the rest over ${random.between(10, 30)} years.`,
  ]
}

/** Twelve sentences of some 3,000 characters each: any three of them fill three messages of Telegram. The town is in every piece. */
const longParagraphs = (town: string, random: Random): string[] =>
  Array.from({ length: 12 }, (_, index) => {
    const list = Array.from(
      { length: 38 },
      () =>
        `the ${random.pick(PARTS)} of the ${random.pick(THINGS)} in ${town} number ${random.between(2, 99)} for ${random.between(2, 900)} thousand euros`,
    )
    return `The council of ${town} approved repairs of class ${index + 1} on Monday after its inspectors found that ${town} must replace ${list.join(', ')}, and a lighthouse.`
  })
