import { describe, expect, it } from 'vitest'
import { datesOf } from '../../src/language/dates.ts'

/** `words = value` of each expression; 23 March 2024 was a Saturday. */
function read(text: string, publishedAt: string | null = '2024-03-23', language = 'en'): string[] {
  return datesOf(text, [[0, text.length]], publishedAt, language).map(
    ({ start, end, value }) => `${text.slice(start, end)} = ${value}`,
  )
}
const values = (text: string, publishedAt: string | null = '2024-03-23', language = 'en'): string[] =>
  datesOf(text, [[0, text.length]], publishedAt, language).map(({ value }) => value)

describe('dates', () => {
  it.each([
    ['The bridge opened on March 7, 2019.', '2019-03-07'],
    ['The bridge opened on 7 March 2019.', '2019-03-07'],
    ['The bridge opened on the 7th of March, 2019.', '2019-03-07'],
    ['The bridge opened in March 2019.', '2019-03'],
    ['The bridge opened in 2019.', '2019'],
    ['Profit fell in the third quarter of 2019.', '2019-Q3'],
    ['Profit fell in the first half of 2019.', '2019-H1'],
    ['The mill closed in the 1990s.', '199'],
    ['The mill closed in nineteen eighty-nine.', '1989'],
    ['The file is dated 2019-03-07.', '2019-03-07'],
    ['The file is dated 11/02/1989.', '1989-11-02'],
    ['They met on Christmas Day 2019.', '2019-12-25'],
  ])('keep the grain that the text states: %s', (text, value) => {
    expect(datesOf(text, [[0, text.length]], null, 'en')).toMatchObject([{ value, basis: 'stated' }])
  })

  it.each([
    ['The council met on March 7.', '2024-03-07'],
    ['The council met on December 30.', '2023-12-30'],
    ['The council meets on May 20.', '2024-05-20'],
    ['The council met in January.', '2024-01'],
    ['The council met in November.', '2023-11'],
    ['The council will meet in November.', '2024-11'],
    ['The council met on Friday.', '2024-03-22'],
    ['The council met on Saturday.', '2024-03-23'],
    ['The council meets next Friday.', '2024-03-29'],
    ['The council will meet on Monday.', '2024-03-25'],
    ['A second vote, if needed, will be held on Monday.', '2024-03-25'],
    ['A second vote, if needed, will be held on 28 July.', '2024-07-28'],
    ['The council met last week.', '2024-W11'],
    ['The council met last year.', '2023'],
    ['The council met three months ago.', '2023-12'],
    ['The council met yesterday.', '2024-03-22'],
    ['Profit fell in the fourth quarter.', '2023-Q4'],
    ['They met on Thanksgiving.', '2023-11-23'],
  ])('resolve what the publication date decides: %s', (text, value) => {
    expect(datesOf(text, [[0, text.length]], '2024-03-23T23:30:00-05:00', 'en')).toMatchObject([
      { value, basis: 'resolved' },
    ])
  })

  it.each([
    ['The council met on March 7.', ['XXXX-03-07']],
    ['The council met in January.', ['XXXX-01']],
    ['The council met on Friday evening.', ['XXXX-WXX-5TEV']],
    ['The council met today.', ['PRESENT_REF']],
    ['The council met two years ago.', ['PAST_REF']],
    ['The mill closed in the ’80s.', []],
    ['The council met on 11/02/89.', []],
  ])('show no guessed year without a publication date: %s', (text, expected) => {
    expect(values(text, null)).toEqual(expected)
  })

  it('take a publication date at its local day as written', () => {
    expect(values('They met today.', '2024-03-23T00:10:00+11:00')).toEqual(['2024-03-23'])
  })

  it('refuse a publication date that names no day', () => {
    expect(values('They met today.', '2024-02-31')).toEqual(['PRESENT_REF'])
    expect(values('They met today.', 'last spring')).toEqual(['PRESENT_REF'])
  })

  it('read a day and its time as one expression', () => {
    expect(read('The doors opened at 10 p.m. Wednesday.')).toEqual(['10 p.m. Wednesday = 2024-03-20T22:00'])
    expect(read('The doors opened on Friday evening.')).toEqual(['Friday evening = 2024-03-22TEV'])
  })

  it('let the longest expression win and never overlap', () => {
    const text =
      'From Friday, March 22, 2024 to early May 2024, two weeks before the third quarter of last year ended.'
    const spans = datesOf(text, [[0, text.length]], '2024-03-23', 'en')
    expect(spans.map(({ start, end }) => text.slice(start, end))[0]).toBe('Friday, March 22, 2024')
    spans.forEach((span, index) => {
      expect(span.start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0)
    })
  })

  it.each([
    ['The 52-year-old mayor spoke.', 'P52Y'],
    ['The mayor, 52 years old, spoke.', 'P52Y'],
    ['The mayor spoke for three hours.', 'PT3H'],
    ['He waited several weeks.', 'PXW'],
  ])('tell ages and durations from dates: %s', (text, value) => {
    expect(datesOf(text, [[0, text.length]], '2024-03-23', 'en')).toMatchObject([{ type: 'DURATION', value }])
  })

  it('tell what comes back from what came once', () => {
    expect(datesOf('They meet every Friday.', [[0, 23]], '2024-03-23', 'en')).toMatchObject([
      { type: 'SET', value: 'XXXX-WXX-5' },
    ])
  })

  it.each([
    'It cost $1,999 in all.',
    'It cost $2010 in all.',
    'More than 2000 people came.',
    'The team won by 1998 points.',
    'You may go. She will march home in the sun.',
    'Give me a second.',
    'Version 10.2.2019.4 is out.',
    'They can speak about the night sky.',
  ])('leave what is no time alone: %s', (text) => {
    expect(read(text)).toEqual([])
  })

  it('find the day that "the same day" means, and none where none was named', () => {
    expect(read('The embassy warned its citizens on March 7. On the same day a general spoke.')).toEqual([
      'March 7 = 2024-03-07',
      'the same day = 2024-03-07',
    ])
    expect(read('On the same day a general spoke.')).toEqual([])
  })

  it('take the year that “that year” means from the time read before', () => {
    expect(
      values('They won in 2019. The coach left in June of that year, the owner in May the following year.'),
    ).toEqual(['2019', '2019-06', '2020-05'])
    expect(values('They won in 2019. The coach left on June 7 of that year.')).toEqual(['2019', '2019-06-07'])
  })

  it('compare a quarter with the same quarter of the year before', () => {
    expect(values('Sales in the third quarter of 2019 were higher than a year earlier.')).toEqual([
      '2019-Q3',
      '2018-Q3',
    ])
  })

  it('give the year at the end of a range to its beginning', () => {
    expect(values('The strike lasted from March 2 to April 5, 2003.')).toEqual(['2003-03-02', '2003-04-05'])
  })

  it('refuse days that no calendar has', () => {
    expect(values('He was born on February 31, 2019.')).not.toContain('2019-03-03')
  })

  it.each([
    ['de', 'Das Werk wurde am 7. März 2019 eröffnet.', '2019-03-07'],
    ['de', 'Das Werk wurde im September 2022 eröffnet.', '2022-09'],
    ['de', 'Der Rat tagte am Freitag.', '2024-03-22'],
    ['de', 'Der Rat tagte am Montag, dem 4. März.', '2024-03-04'],
    ['fr', 'Le pont a ouvert le 1er août 2019.', '2019-08-01'],
    ['fr', 'Le conseil s’est réuni hier.', '2024-03-22'],
    ['es', 'El puente se abrió el 7 de marzo de 2019.', '2019-03-07'],
    ['es', 'El consejo se reunió el viernes.', '2024-03-22'],
    ['it', 'Il ponte fu aperto il 7 marzo 2019.', '2019-03-07'],
    ['pt', 'A ponte abriu em 7 de março de 2019.', '2019-03-07'],
    ['ru', 'Мост открыли 7 марта 2019 года.', '2019-03-07'],
    ['ru', 'Мост открыли в марте 2019 года.', '2019-03'],
    ['ru', 'Совет собрался в пятницу.', '2024-03-22'],
    ['ru', 'Совет соберётся в следующую пятницу.', '2024-03-29'],
    ['ru', 'Она была мэром до 2018 года.', '2018'],
    ['uk', 'Міст відкрили 7 березня 2019 року.', '2019-03-07'],
    ['uk', 'Рада зібралася у середу.', '2024-03-20'],
    ['ar', 'افتتح الجسر في 7 مارس 2019.', '2019-03-07'],
    ['ar', 'افتتح الجسر في 7 آذار 2019.', '2019-03-07'],
    ['tr', 'Köprü 7 Mart 2019 açıldı.', '2019-03-07'],
  ])('read %s: %s', (language, text, value) => {
    expect(values(text, '2024-03-23', language)).toEqual([value])
  })

  it.each([
    ['de', 'Die Schule bleibt bis Montag zu.', 'Der Rat sagte am Montag, die Schule werde öffnen.'],
    ['fr', 'Le pont ouvrira lundi.', 'Elle a dit lundi que le pont ouvrira.'],
    ['es', 'El puente se abrirá el lunes.', 'Dijo el lunes que el puente se abrirá.'],
    ['it', 'Il ponte aprirà lunedì.', 'Il ponte ha aperto lunedì.'],
    ['pt', 'A ponte abrirá na segunda-feira.', 'A ponte abriu na segunda-feira.'],
    ['ru', 'Школы закрыты до понедельника.', 'В понедельник мэр сказала, что мост будет открыт.'],
    ['uk', 'Рада збиратиметься у понеділок.', 'Рада зібралася у понеділок.'],
    ['ar', 'سيفتح الجسر يوم الاثنين.', 'وصلت السيارة يوم الاثنين.'],
    ['tr', 'Köprü pazartesi açılacak.', 'Köprü pazartesi açıldı.'],
  ])('put a weekday ahead where its own clause looks ahead, in %s', (language, ahead, back) => {
    expect(values(ahead, '2024-03-23', language)).toEqual(['2024-03-25'])
    expect(values(back, '2024-03-23', language)).toEqual(['2024-03-18'])
  })

  it.each([
    ['de', 'Die Wahl findet am 28. September statt.', '2024-09-28'],
    ['es', 'La votación será en septiembre.', '2024-09'],
    ['ru', 'Итоги обещают объявить в сентябре.', '2024-09'],
    ['ru', 'Итоги объявили в сентябре.', '2023-09'],
  ])('put a month ahead where its clause looks ahead, in %s: %s', (language, text, value) => {
    expect(values(text, '2024-03-23', language)).toEqual([value])
  })

  it.each([
    ['de', 'Die Sitzung am Montag um 14.30 Uhr dauerte drei Stunden.', 'Vor zwei Tagen brach ein Rohr.'],
    ['fr', 'La séance de lundi à 14h30 a duré trois heures.', 'Un tuyau a cédé il y a deux jours.'],
    ['es', 'La sesión del lunes a las 2.30 de la tarde duró tres horas.', 'Un tubo se rompió hace dos días.'],
    ['it', 'La seduta di lunedì alle 14.30 è durata tre ore.', 'Un tubo si ruppe due giorni fa.'],
    ['pt', 'A sessão de segunda-feira às 14h30 durou três horas.', 'Um cano rompeu há dois dias.'],
    ['ru', 'Заседание началось в понедельник в 14:30 и шло три часа.', 'Труба лопнула два дня назад.'],
    ['uk', 'Засідання почалося у понеділок о 14:30 і тривало три години.', 'Труба луснула два дні тому.'],
    ['ar', 'بدأت الجلسة الاثنين في الساعة 2:30 ظهرا واستمرت ثلاث ساعات.', 'انكسر الأنبوب قبل يومين.'],
    ['tr', 'Toplantı pazartesi saat 14.30’da başladı, üç saat sürdü.', 'Boru iki gün önce patladı.'],
  ])('read times of day, lengths and “days ago” in %s', (language, session, pipe) => {
    expect(values(session, '2024-03-23', language)).toEqual(['2024-03-18T14:30', 'PT3H'])
    expect(values(pipe, '2024-03-23', language)).toEqual(['2024-03-21'])
    expect(values(pipe, null, language)).toEqual(['PAST_REF'])
  })

  it.each([
    ['ru', 'Он уехал год назад.', '2023'],
    ['ar', 'غادر قبل شهر.', '2024-02'],
    ['de', 'Er ging vor 20 Minuten.', '2024-03-23'],
  ])('count one unit, and minutes, back from the publication day in %s', (language, text, value) => {
    expect(values(text, '2024-03-23', language)).toEqual([value])
  })

  it.each([
    ['ar', 'عقد الاجتماع قبل ثلاثة أيام من الانتخابات.', 'P3D'],
    ['tr', 'Seçimden iki gün önce konuştu.', 'P2D'],
    ['ru', 'Ему 42 года.', 'P42Y'],
  ])('take a length before another event, or an age, for no date in %s', (language, text, value) => {
    expect(values(text, '2024-03-23', language)).toEqual([value])
  })

  it('leave the stop of a sentence out of its last date', () => {
    expect(read('Le vote aura lieu le 28 juin.', '2024-03-23', 'fr')).toEqual(['le 28 juin = 2024-06-28'])
  })

  it('let one word for years serve both ends of a range', () => {
    expect(values('Она была мэром с 2014 по 2018 год.', null, 'ru')).toEqual(['2014', '2018'])
  })

  it.each([
    ['de', 'Es kostete in 2000 Euro-Scheinen viel.'],
    ['fr', 'Le prix passe à 2000 euros.'],
    ['ru', 'Цена выросла в 2000 раз.'],
  ])('take no count for a year in %s: %s', (language, text) => {
    expect(values(text, '2024-03-23', language)).toEqual([])
  })

  it.each([
    ['de', 'Seit dem Jahr 1894 steht die Mühle hier.', 'Seit 1894 Leute kamen, ist es laut.'],
    ['ru', 'Мельницу построили в 1894 году.', 'Доход вырос на 1894 рубля.'],
    ['ar', 'بنيت الطاحونة عام 1894.', 'زارها في 1894 شخصا.'],
    ['tr', 'Değirmen 1894 yılında yapıldı.', 'Değirmene 1894 kişi geldi.'],
  ])('read an old year where a word says that it is one, in %s', (language, year, count) => {
    expect(values(year, null, language)).toEqual(['1894'])
    expect(values(count, null, language)).toEqual([])
  })

  it('read ISO dates in a language that has no rules', () => {
    expect(values('2019-03-07', null, 'xx')).toEqual(['2019-03-07'])
  })

  it('come to an end on long texts of nothing but time words', () => {
    const text = 'the end of the 1 2 a year two and a half '.repeat(5000)
    expect(datesOf(text, [[0, text.length]], '2024-03-23', 'en').length).toBeGreaterThan(1000)
  })
})
