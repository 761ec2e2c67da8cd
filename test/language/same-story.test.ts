import { beforeAll, describe, expect, test } from 'vitest'
import { loadLanguages } from '../../src/language/languages.ts'
import { sameStory } from '../../src/language/same-story.ts'
import { type StoryText, storyMarksOf } from '../../src/language/same-story-marks.ts'

beforeAll(loadLanguages)

const told = (
  language: string,
  headline: string,
  text: string,
  publishedAt: string | null = null,
): StoryText => ({ language, headline, lines: [], text, publishedAt })

const verdict = (a: StoryText, b: StoryText) => sameStory(storyMarksOf(a), storyMarksOf(b))

const MILL = told(
  'en',
  'Fire destroys paper mill in Varnholt',
  'A fire has destroyed the Ostrander paper mill in Varnholt, injuring four workers. Flames broke out in the drying hall late on Tuesday, the fire service said. Some 200 residents of the Lindal quarter were told to keep their windows shut. The mill employs 310 people.',
  '2026-03-25T07:30:00Z',
)
const MILL_ELSEWHERE = told(
  'en',
  'Paper mill in Varnholt burns down, four workers hurt',
  'Four workers were injured when the Ostrander paper mill in Varnholt burned down overnight. The fire began in a drying hall, a spokeswoman for the fire service told reporters. Residents of the Lindal quarter were asked to close windows. Ostrander has 310 employees there.',
  '2026-03-25T09:10:00Z',
)

const PAIRS: Readonly<Record<string, readonly [StoryText, StoryText, StoryText]>> = {
  English: [
    MILL,
    MILL_ELSEWHERE,
    told(
      'en',
      'Fire damages furniture works in Kestrelby',
      'A fire has damaged the Holmgren furniture works in Kestrelby, injuring two workers. Flames broke out in the paint shop early on Wednesday, the fire service said. Residents of the harbour quarter were told to keep their windows shut.',
      '2026-03-25T11:00:00Z',
    ),
  ],
  German: [
    told(
      'de',
      'Fähre läuft vor Nordholm auf Grund',
      'Die Fähre „Seelotse“ ist am Mittwoch vor der Insel Nordholm auf Grund gelaufen. An Bord waren 84 Fahrgäste, verletzt wurde niemand. Zwei Schlepper sollen das Schiff bei Hochwasser freiziehen, teilte die Küstenwache mit.',
      '2026-03-25',
    ),
    told(
      'de',
      'Fähre „Seelotse“ vor Nordholm auf Grund gelaufen',
      'Vor der Insel Nordholm ist am Mittwochmorgen die Fähre „Seelotse“ auf Grund gelaufen. Die 84 Fahrgäste blieben unverletzt. Die Küstenwache schickte zwei Schlepper, die das Schiff bei Hochwasser freiziehen sollen.',
      '2026-03-25',
    ),
    told(
      'de',
      'Frachter verliert vor Südmole Container',
      'Der Frachter „Albatros“ hat am Mittwoch vor der Südmole elf Container verloren. Verletzt wurde niemand. Ein Schlepper begleitet das Schiff in den Hafen, teilte die Küstenwache mit.',
      '2026-03-25',
    ),
  ],
  Russian: [
    told(
      'ru',
      'В Зареченске обрушился пешеходный мост',
      'В Зареченске обрушился пешеходный мост через реку Каменку. Пострадали шесть человек, двое из них доставлены в больницу, сообщил губернатор Орлов. Мост построили в 1974 году, ремонт планировали весной.',
      '2026-03-25',
    ),
    told(
      'ru',
      'Пешеходный мост рухнул в Зареченске, есть пострадавшие',
      'Пешеходный мост через реку Каменку обрушился в Зареченске. По словам губернатора Орлова, пострадали шесть человек, двое находятся в больнице. Мост 1974 года постройки собирались ремонтировать весной.',
      '2026-03-25',
    ),
    told(
      'ru',
      'В Белогорье открыли новый мост',
      'В Белогорье открыли автомобильный мост через реку Светлую. Его строили четыре года, сообщил мэр Зимин. Движение начнётся в субботу.',
      '2026-03-25',
    ),
  ],
  Arabic: [
    told(
      'ar',
      'انهيار سقف سوق قديم في مدينة الرمانة',
      'انهار سقف السوق القديم في مدينة الرمانة صباح الأربعاء وأصيب خمسة تجار بجروح طفيفة. وقالت البلدية إن السقف الخشبي تضرر بعد أمطار غزيرة، وأغلقت السوق حتى نهاية الأسبوع.',
      '2026-03-25',
    ),
    told(
      'ar',
      'إصابة خمسة تجار بانهيار سقف السوق القديم في الرمانة',
      'أصيب خمسة تجار بجروح طفيفة عندما انهار سقف السوق القديم في مدينة الرمانة. وأغلقت البلدية السوق حتى نهاية الأسبوع، وقالت إن أمطارا غزيرة أضرت بالسقف الخشبي.',
      '2026-03-25',
    ),
    told(
      'ar',
      'افتتاح سوق جديد في مدينة النخيل',
      'افتتحت بلدية مدينة النخيل سوقا جديدا للخضار يضم ستين محلا. وقال رئيس البلدية إن العمل استغرق عامين وإن السوق سيفتح أبوابه يوميا.',
      '2026-03-25',
    ),
  ],
}

describe.each(Object.entries(PAIRS))('in %s', (_, [one, other, different]) => {
  test('two outlets on one event tell the same story', () => {
    expect(verdict(one, other)).toMatchObject({ same: true, why: 'words' })
    expect(verdict(other, one)).toEqual(verdict(one, other))
  })

  test('another event of the same kind on the same day is another story', () => {
    expect(verdict(one, different).same).toBe(false)
    expect(verdict(other, different).same).toBe(false)
  })
})

describe('events of one kind at one place', () => {
  test('a week apart are two stories, however alike they are told', () => {
    const later = { ...MILL, publishedAt: '2026-04-01T07:30:00Z' }
    expect(verdict(MILL, later)).toMatchObject({ same: false, why: 'published-apart' })
  })

  test('with other days in the text are two stories, where nobody knows when they were published', () => {
    const strike = (day: string) =>
      told(
        'en',
        'Bus drivers in Varnholt walk out',
        `Bus drivers in Varnholt walked out on ${day} over pay. The Dalby depot stayed closed and the union Farestag said more would follow.`,
      )
    expect(verdict(strike('March 3, 2026'), strike('March 10, 2026'))).toMatchObject({
      same: false,
      why: 'other-days',
    })
  })

  test('with other figures are two stories, where nobody knows when they were published', () => {
    const quake = (dead: number) =>
      told(
        'en',
        'Earthquake shakes the Tamsin valley',
        `An earthquake shook the Tamsin valley before dawn. At least ${dead} people were killed, the governor of Orrin said, and the road to Belhaven was blocked.`,
      )
    expect(verdict(quake(7), quake(52))).toMatchObject({ same: false, why: 'other-counts' })
  })
})

test('a story in two languages stays apart', () => {
  const english = told(
    'en',
    'Ferry Seelotse aground off Nordholm',
    'The ferry Seelotse ran aground off Nordholm.',
  )
  const german = told(
    'de',
    'Fähre Seelotse vor Nordholm auf Grund',
    'The ferry Seelotse ran aground off Nordholm.',
  )
  expect(verdict(english, german)).toMatchObject({ same: false, why: 'language' })
})

test('two days of one affair are told apart by what is new', () => {
  const verdictDay = told(
    'en',
    'Court clears former mayor Aldous Renwick of fraud',
    'A court in Kestrelby has acquitted the former mayor Aldous Renwick of fraud over the sale of the harbour. Judge Imre Sandell said the evidence fell short. Prosecutors may appeal.',
    '2026-03-24',
  )
  const chapter = told(
    'en',
    'Aldous Renwick to write a book about his years in office',
    'Aldous Renwick, the former mayor of Kestrelby, has signed a contract with a publisher in Varnholt. The memoir will cover the harbour sale and is due in the autumn.',
    '2026-03-25',
  )
  expect(verdict(verdictDay, chapter).same).toBe(false)
})

test('texts without a word in common are no story, nor are empty ones', () => {
  const empty = told('en', '', '')
  expect(verdict(empty, empty).same).toBe(false)
  expect(verdict(MILL, empty).same).toBe(false)
})
