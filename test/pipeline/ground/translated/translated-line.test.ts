import { describe, expect, it } from 'vitest'
import type { Language } from '../../../../src/model/language.ts'
import { faultOfLine } from '../../../../src/pipeline/ground/translated/translated-line.ts'

const PERSONS = ['Hartwell', 'Okafor', 'Шевчук', 'القاسمي', 'Mikhailov']
const fault = (of: string, text: string, to: Language, from: string | null = 'en') =>
  faultOfLine(of, text, { from, to, persons: PERSONS })

describe('an honest translation passes', () => {
  const RIGHT: readonly (readonly [Language, string, string])[] = [
    [
      'de',
      'The harbour board said on Monday that repairs would cost $3.5 million, 12% more than planned.',
      'Der Hafenvorstand sagte am Montag, die Reparaturen würden 3,5 Millionen Dollar kosten, 12 Prozent mehr als geplant.',
    ],
    [
      'ru',
      'Mayor Hartwell did not say when the 1,200 workers would return.',
      'Мэр Хартвелл не сказал, когда вернутся 1200 рабочих.',
    ],
    ['ru', 'Dmitry Mikhailov will leave the bank in the spring.', 'Дмитрий Михайлов покинет банк весной.'],
    [
      'uk',
      'Two of the nine bridges are closed, the ministry said in 2023.',
      'Два з дев’яти мостів закриті, повідомило міністерство у 2023 році.',
    ],
    [
      'fr',
      'Ms Okafor has never been asked about the 45,000 euros.',
      'Mme Okafor n’a jamais été interrogée au sujet des 45 000 euros.',
    ],
    [
      'es',
      'The plant will close in 2031 after losing 5 billion dollars.',
      'La planta cerrará en 2031 tras perder 5 mil millones de dólares.',
    ],
    [
      'it',
      'The council approved the plan by 14 votes to three on Tuesday.',
      'Martedì il consiglio ha approvato il piano con 14 voti contro tre.',
    ],
    [
      'pt',
      'According to the police, 17 people were hurt in the accident.',
      'Segundo a polícia, 17 pessoas ficaram feridas no acidente.',
    ],
    [
      'tr',
      'The company will build two new factories with 250 jobs.',
      'Şirket 250 kişilik istihdam sağlayacak iki yeni fabrika kuracak.',
    ],
    [
      'ar',
      'The minister Hartwell said that 300 families would not leave the valley.',
      'قال الوزير هارتويل إن 300 عائلة لن تغادر الوادي.',
    ],
    ['ar', 'Prices rose by 7.5% in March.', 'ارتفعت الأسعار بنسبة ٧٫٥٪ في مارس.'],
  ]
  it.each(RIGHT)('into %s: %s', async (to, of, text) => {
    expect(await fault(of, text, to)).toBeNull()
  })

  it('out of other languages, too', async () => {
    const german = 'Die Brücke wird nicht vor 2027 fertig und kostet 2,4 Milliarden Euro.'
    const english = 'The bridge will not be finished before 2027 and will cost 2.4 billion euros.'
    expect(await fault(german, english, 'en', 'de')).toBeNull()
    const arabic = 'قال المهندس وليد القاسمي إن السوق سيغلق ثلاثة أشهر لإصلاح السقف القديم.'
    expect(
      await fault(
        arabic,
        'The engineer Walid al-Qasimi said the market would close for three months.',
        'en',
        'ar',
      ),
    ).toBeNull()
    expect(
      await fault(
        arabic,
        'The engineer Walid al-Bakri said the market would close for three months.',
        'en',
        'ar',
      ),
    ).toMatchObject({ check: 'same-persons' })
    const russian = 'Губернатор Шевчук отказался назвать число пострадавших, сообщил канал.'
    expect(
      await fault(
        russian,
        'Governor Shevchuk refused to give the number of the injured, the channel said.',
        'en',
        'ru',
      ),
    ).toBeNull()
  })
})

describe('what code can see to be wrong is refused', () => {
  const OF = 'Mayor Hartwell said the 1,200 workers did not get $3.5 million in two years.'
  const DE =
    'Bürgermeister Hartwell sagte, die 1.200 Arbeiter hätten in zwei Jahren keine 3,5 Millionen Dollar bekommen.'

  it('and nothing is wrong with this line itself', async () => {
    expect(await fault(OF, DE, 'de')).toBeNull()
  })

  const WRONG: readonly (readonly [string, string, (line: string) => string])[] = [
    ['another number', 'same-numbers', (line) => line.replace('1.200', '1.300')],
    ['a number a thousand times as great', 'same-numbers', (line) => line.replace('Millionen', 'Milliarden')],
    ['a number written as the other language does', 'same-numbers', (line) => line.replace('1.200', '1,200')],
    ['another number in words', 'same-numbers', (line) => line.replace('zwei Jahren', 'drei Jahren')],
    ['a number that is lost', 'same-numbers', (line) => line.replace('die 1.200 Arbeiter', 'die Arbeiter')],
    ['another currency', 'same-units', (line) => line.replace('Dollar', 'Euro')],
    [
      'per cent that come in',
      'same-units',
      (line) => line.replace('Jahren', 'Jahren 0').replace(' 0', ' Prozent'),
    ],
    ['a lost “not”', 'same-negation', (line) => line.replace('keine 3,5', '3,5')],
    ['another person', 'same-persons', (line) => line.replace('Hartwell', 'Hoffmann')],
    ['nobody named', 'same-persons', (line) => line.replace('Bürgermeister Hartwell', 'Der Bürgermeister')],
    ['quotation marks', 'plain-line', (line) => line.replace('keine', '„keine“')],
    ['a link', 'plain-line', (line) => `${line} Mehr: https://news.example/x`],
    ['a bare address', 'plain-line', (line) => `${line} t.me/news`],
    ['a mention', 'plain-line', (line) => `@everyone ${line}`],
    ['a command', 'plain-line', (line) => `/retract ${line}`],
    ['a hashtag', 'plain-line', (line) => `${line} #Hafen`],
    ['markup', 'plain-line', (line) => `**${line}**`],
    ['a second line', 'plain-line', (line) => line.replace(', ', ',\n')],
    ['characters that nobody sees', 'plain-line', (line) => line.replace('Arbeiter', 'Arb\u200beiter')],
    ['an echo of the prompt', 'plain-line', (line) => `[1] ${line}`],
    ['nothing', 'plain-line', () => '  '],
    ['a sermon', 'like-length', (line) => `${line} ${line} ${line}`],
    ['a stub', 'like-length', () => 'Hartwell: nein.'],
    ['the original', 'in-language', () => OF],
    ['another language of the same script', 'in-language', () => OF.replace('Mayor', 'The mayor, Mr')],
    [
      'another script',
      'in-language',
      () => 'Мэр Хартвелл сказал, что 1200 рабочих не получили 3,5 миллиона долларов за два года.',
    ],
  ]
  it.each(WRONG)('%s', async (_, check, spoil) => {
    expect(await fault(OF, spoil(DE), 'de')).toMatchObject({ check, detail: expect.stringMatching(/\S/) })
  })

  it('a “not” that has come in', async () => {
    const of = 'The council will close the bridge on Monday.'
    expect(await fault(of, 'Der Rat wird die Brücke am Montag nicht schließen.', 'de')).toMatchObject({
      check: 'same-negation',
    })
    expect(await fault(of, 'Совет не закроет мост в понедельник.', 'ru')).toMatchObject({
      check: 'same-negation',
    })
  })

  it('a person who sounds otherwise in other letters', async () => {
    const of = 'Mayor Hartwell closed the bridge on Monday.'
    expect(await fault(of, 'Мэр Петров закрыл мост в понедельник.', 'ru')).toMatchObject({
      check: 'same-persons',
    })
    expect(await fault(of, 'أغلق العمدة سميث الجسر يوم الاثنين.', 'ar')).toMatchObject({
      check: 'same-persons',
    })
  })

  it('Russian for Ukrainian', async () => {
    const of = 'The council will close the old bridge on Monday.'
    expect(await fault(of, 'В понедельник объявят, что этот мост закрыт.', 'uk')).not.toBeNull()
  })

  it('a huge line, at once', async () => {
    expect(await fault(OF, `${DE} `.repeat(20_000), 'de')).toMatchObject({ check: 'like-length' })
  })
})
