import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { StoryText } from '../src/language/same-story-marks.ts'

/** Two reports, whether they tell one event, and how the pair was made. */
export interface StoryPair {
  readonly kind: string
  readonly same: boolean
  readonly id: string
  readonly a: StoryText
  readonly b: StoryText
}

interface Line {
  readonly article_id: string
  readonly text: string
  readonly reference: readonly string[]
  readonly id: string
  readonly published: string
  readonly claim: string
  readonly label: number
}

/** Reports of one newsroom on one event, read and marked by hand. */
const OUTLETS = `a0f0f68a3cdd2 af7b1de71a8b5,a70a4fd6c6f02 adb876da231a0,ab542af3f1742 aca3ce0d4af5f,a56680429f81b a90580895f333,
a09bd449420fd a918878bb399f,a1a225d7b250e a7d53564d840e,a71a2d377687f afa367bbc2845`

/** The same affair or kind of event, another event: marked by hand. */
const AFFAIRS = `a2ba50bbbad8a a91ffd0132320,a2397c30cf7da ae5f549718b6f,aba848c203de3 ad292a4c79477,acff698ab4f57 acd1bff067312,
ac150f6d070fa ae2fea84cbc15,a17e95c34a0eb a37b403075f78,a5ccaddd340ac afd459f11fb62,a658b0623393e ab2b6019020e1,
a6f85ff6cdf01 aad85bd7244ac,acf36422c1800 ae9a0549ba366,ad9e2e0995801 afcc5dbcb4b9c,ad292a4c79477 ae70bea557f66,
a1860f647eed5 a313413e4a7c0,a7ef062c1ac3a a946bc9c164be,a096a0b4e5211 aef682aa6a6a3,a880c64cfbe25 ac001b63ee744,
ac001b63ee744 ac56ae30aab19,a83acbcd7d7cf a8694a45486e3,a2e000a4e4d77 ad292a4c79477,a1860f647eed5 a79638d8de99b,
a08c87c386e2a a348566b0f785,a33c97c7ea0e7 ad442f5fe983a,a3948a7617aa9 ac741b6fc062e,a62cd73786fd0 a8694a45486e3,
a3a13233b4ad1 a9e3c64723879,a7d2dfc514ee6 aba5d4499b58c,a366edd8b4171 aeb1351eed4c8,a53f52d8a0f1f ab2b6019020e1,
a3fe476b6d503 ae2dc185a60bd,a4dc3a649b7cd a7b0c0899c143,a07de741e1b36 afbdc5b97a361,a59dea3394fc2 af9fa801a3e35,
a53d2e9c4485c aa0b0743ba18d,ac2d55d049756 acb769ea488f6,a1efbce725548 a55e939a33482,a0f0f68a3cdd2 a7a272a81ec93,
a7a272a81ec93 af7b1de71a8b5,a3175061152cd aca3ce0d4af5f,a5f220e138345 a62cd73786fd0,a5f220e138345 a8694a45486e3`

/** One may call them the same or not (a comment and the report that it is about): asked of nobody. */
const OPEN = `a33b16987adb7 adfe823a0ea8a,aba4bf4d8b18d ad527e8a3c3a8,a1ac74132280a a8ddbef103d95,a366edd8b4171 a925396810a86,
a366edd8b4171 a7e5f12377c65,a7e5f12377c65 a5beadfd757e6,a7e5f12377c65 a925396810a86,a53d2e9c4485c a7ccd54b5234f,
a3b3ac85a04fe a59dea3394fc2,a313413e4a7c0 a79638d8de99b,a080652448e81 a3a13233b4ad1,a14538c694688 adf0d00e8a1b2,
a71b008f4dbe4 a9335a72ad948,a5f220e138345 a83acbcd7d7cf,ab542af3f1742 aea1ab5b31a24,aca3ce0d4af5f aea1ab5b31a24,
a4973d4122b2c a8ee340b6fd15,a1bbdab69aa0d aa01a0e721002,a7a5496da0faa a9567830983d0,a0085a5807351 a3f21df3bdef5,
a280656e8ad79 afd7fe362a875,a2cfcb16d3a39 a60cc0b842353,a5beadfd757e6 a925396810a86`

const pairsIn = (list: string): (readonly [string, string])[] =>
  list.split(/,\s*/).map((pair) => {
    const [one = '', other = ''] = pair.split(' ')
    return [one, other]
  })

/**
 * Pairs with known answers, made of the sets in a folder at run time. One event: an article and what its
 * newsroom's highlights, or a summary found faithful, say of it; pairs marked by hand. Two events: an article
 * and its likest neighbours; pairs marked by hand; dated reports of one field (weeks apart, and as if nobody
 * knew when); every other sentence of an article against the rest with the names and figures of another place,
 * and against the rest a week later.
 */
export function storyPairs(benchDir: string): readonly StoryPair[] {
  const articles = articlesOf(benchDir)
  return [
    ...retold(benchDir, articles),
    ...rewritten(benchDir, articles),
    ...named('outlets', true, OUTLETS, articles),
    ...named('one affair', false, AFFAIRS, articles),
    ...neighbours(articles),
    ...ofOneField(benchDir),
    ...elsewhere(articles),
    ...weekOn(articles),
  ]
}

/** All but those of one field are taken for news of one day: the hardest case, since days tell most apart. */
const DAY = '2026-03-24'

type Articles = ReadonlyMap<string, string>

const linesOf = (file: string): Line[] =>
  existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line): Line => JSON.parse(line))
    : []

/** The sets of newsrooms; the others are papers, calls and letters to customers. */
const NEWS = [
  'summarize/refs/cnndm_val.jsonl',
  'summarize/refs/xsum_fib.jsonl',
  'faith/claims/bump.jsonl',
  'faith/claims/fib_cnndm.jsonl',
  'faith/claims/fib_xsum.jsonl',
  'faith/claims/summedits_news.jsonl',
]

/** Notes on a programme. */
const NO_REPORT = /Student News|Media playback/i

function articlesOf(benchDir: string): Articles {
  const news = new Set(NEWS.flatMap((set) => linesOf(join(benchDir, set))).map((line) => line.article_id))
  const sets = ['summarize/articles.jsonl', 'faith/articles.jsonl'].flatMap((set) =>
    linesOf(join(benchDir, set)),
  )
  return new Map(
    sets
      .filter(({ article_id, text }) => news.has(article_id) && !NO_REPORT.test(text.slice(0, 700)))
      .map(({ article_id, text }) => [article_id, plain(text)]),
  )
}

/** Without the dateline: "PLACE (CNN)". */
const plain = (text: string): string => text.replace(/^.{0,40}\(\s?cnn\s?\) ?/i, '')

const sentencesOf = (text: string): string[] =>
  text.split(/(?<=[.!?]["”]?)\s+|\n+/).filter((sentence) => sentence.length > 20)

/** These texts have no title: their first sentence stands for it. */
const told = (text: string, publishedAt: string | null = null): StoryText => ({
  language: 'en',
  headline: (sentencesOf(text)[0] ?? text).slice(0, 160),
  lines: [],
  text,
  publishedAt,
})

function retold(benchDir: string, articles: Articles): StoryPair[] {
  return linesOf(join(benchDir, 'summarize/refs/cnndm_val.jsonl')).flatMap(
    ({ article_id: id, reference }) => {
      const text = articles.get(id)
      const brief = { ...told(reference.join('\n'), DAY), headline: reference[0] ?? '' }
      return text === undefined ? [] : [{ kind: 'retold', same: true, id, a: told(text, DAY), b: brief }]
    },
  )
}

const halvesOf = (text: string): readonly [string, string] | null => {
  const sentences = sentencesOf(text)
  if (sentences.length < 12) return null
  const [even, odd] = [0, 1].map((rest) => sentences.filter((_, at) => at % 2 === rest).join(' '))
  return [even ?? '', odd ?? '']
}

/** Summaries that people have found to say what the article says. */
function rewritten(benchDir: string, articles: Articles): StoryPair[] {
  return linesOf(join(benchDir, 'faith/claims/summedits_news.jsonl')).flatMap(
    ({ article_id, id, claim, label }) => {
      const text = articles.get(article_id)
      if (text === undefined || label !== 1) return []
      return [{ kind: 'rewritten', same: true, id, a: told(text, DAY), b: told(claim, DAY) }]
    },
  )
}

const named = (kind: string, same: boolean, list: string, articles: Articles): StoryPair[] =>
  pairsIn(list).flatMap(([one, other]) => {
    const [a, b] = [articles.get(one), articles.get(other)]
    return a === undefined || b === undefined
      ? []
      : [{ kind, same, id: `${one} ${other}`, a: told(a, DAY), b: told(b, DAY) }]
  })

const wordsOf = (text: string): Set<string> =>
  new Set(
    text
      .slice(0, 1_800)
      .toLowerCase()
      .match(/[a-z]{4,}/g) ?? [],
  )

/** How alike two texts are by their rarer words: what picks neighbours is none of ours. */
export function rareWords(texts: readonly string[]): (one: number, other: number) => number {
  const sets = texts.map(wordsOf)
  const times = new Map<string, number>()
  for (const set of sets) for (const word of set) times.set(word, (times.get(word) ?? 0) + 1)
  const rarity = (word: string): number => Math.log(texts.length / (times.get(word) ?? 1)) ** 2
  const sizes = sets.map((set) => Math.sqrt([...set].reduce((sum, word) => sum + rarity(word), 0)))
  return (one, other) => {
    let product = 0
    for (const word of sets[one] ?? []) if (sets[other]?.has(word)) product += rarity(word)
    return product / ((sizes[one] ?? 0) * (sizes[other] ?? 0) || 1)
  }
}

function neighbours(articles: Articles): StoryPair[] {
  const [ids, texts] = [[...articles.keys()], [...articles.values()]]
  const like = rareWords(texts)
  const known = new Set([OUTLETS, AFFAIRS, OPEN].flatMap(pairsIn).map((pair) => pair.toSorted().join(' ')))
  return ids.flatMap((id, at) => {
    const near = ids
      .map((other, place) => ({ other, place, like: place === at ? 0 : like(at, place) }))
      .sort((a, b) => b.like - a.like)
    return near.slice(0, 4).flatMap(({ other, place }) => {
      const key = [id, other].toSorted().join(' ')
      if (known.has(key)) return []
      known.add(key)
      return [
        {
          kind: 'neighbours',
          same: false,
          id: key,
          a: told(texts[at] ?? '', DAY),
          b: told(texts[place] ?? '', DAY),
        },
      ]
    })
  })
}

/** Reports about four firms and markets over years: what happens there again and again. */
function ofOneField(benchDir: string): StoryPair[] {
  const reports = linesOf(join(benchDir, 'nlp/timeline/semeval2015-task4.jsonl'))
  return reports.flatMap((one, at) =>
    reports
      .slice(at + 1)
      .filter((other) => other.published !== one.published)
      .flatMap((other) => {
        const id = `${one.id} ${other.id}`
        const dated = { a: told(one.text, one.published), b: told(other.text, other.published) }
        const undated = { a: told(one.text), b: told(other.text) }
        return [
          { kind: 'one field', same: false, id, ...dated },
          { kind: 'one field, undated', same: false, id, ...undated },
        ]
      }),
  )
}

/** The other half with other names and figures: told alike, of another place. */
const elsewhere = (articles: Articles): StoryPair[] =>
  [...articles].flatMap(([id, text], at) => {
    const [one, other] = halvesOf(text) ?? []
    const names = [...articles.values()][(at + 7) % articles.size]?.match(/(?<=[a-z,] )[A-Z][a-z]{3,}/g) ?? []
    if (one === undefined || other === undefined || names.length < 5) return []
    const moved = moveTo(other, [...new Set(names)])
    return [{ kind: 'elsewhere', same: false, id, a: told(one, DAY), b: told(moved, DAY) }]
  })

function moveTo(text: string, names: readonly string[]): string {
  const given = new Map<string, string>()
  const small = new Set(text.match(/\b[a-z]+\b/g))
  return text
    .replace(/\b[A-Z][a-z]{2,}\b/g, (word) => {
      if (small.has(word.toLowerCase())) return word
      const known = given.get(word) ?? names[given.size % names.length] ?? word
      given.set(word, known)
      return known
    })
    .replace(/\b\d+\b/g, (number) => String(Number(number) + 3))
}

const weekOn = (articles: Articles): StoryPair[] =>
  [...articles].flatMap(([id, text]) => {
    const both = halvesOf(text)
    if (!both) return []
    return [{ kind: 'a week on', same: false, id, a: told(both[0], DAY), b: told(both[1], '2026-03-31') }]
  })
