import { describe, expect, it } from 'vitest'
import { groundwire } from './run/groundwire.ts'

interface Evidence {
  readonly start: number
  readonly end: number
  readonly quote: string
}

interface Point {
  readonly text: string
  readonly evidence: readonly Evidence[]
}

async function digests(texts: Readonly<Record<string, string>>) {
  const input = Object.entries(texts)
    .map(([id, text]) => JSON.stringify({ id, text, publishedAt: '2031-05-12' }))
    .join('\n')
  const { stdout, code } = await groundwire(['digest', '--jsonl', '--points', '3'], { stdin: input })
  const lines = stdout.trim().split('\n')
  return { code, answers: new Map(lines.map((line) => [JSON.parse(line).id as string, JSON.parse(line)])) }
}

const POLISH = `3 powody zamknięcia mostu w Tarnowie

Miasto zamknęło w poniedziałek stary most nad rzeką, bo inżynierowie znaleźli pęknięcia w dwóch filarach. Autobusy pojadą przez nowy most na północy miasta. Remont ma kosztować około dziewięciu milionów złotych.

Prace zaczną się 2031-06-01 i potrwają do jesieni. Mieszkańcy prawego brzegu będą dojeżdżać do szkół i sklepów dłuższą drogą. Kupcy z rynku obawiają się, że stracą klientów, i proszą miasto o niższe czynsze.

1. Pęknięcia w filarach
Pęknięcia znaleziono podczas wiosennego przeglądu mostu.

2. Zbyt ciężkie samochody
Przez most jeździły ciężarówki, których nikt nie ważył.

3. Brak przeglądów
Ostatni przegląd zrobiono siedem lat temu.`

const JAPANESE = `港の橋が秋まで閉鎖

市は月曜日、古い橋の二本の柱にひびが見つかったため、橋を閉鎖した。バスは町の北にある新しい橋を通る。修理の費用は約九百万円になる見込みだ。

工事は2031-06-01に始まり、秋まで続く。右岸の住民は学校や店に行くのに遠回りをしなければならない。市場の商人は客が減ることを心配している。`

const HINDI = `पुराना पुल शरद ऋतु तक बंद

शहर ने सोमवार को नदी पर बना पुराना पुल बंद कर दिया क्योंकि इंजीनियरों को दो खंभों में दरारें मिलीं। बसें शहर के उत्तर में बने नए पुल से जाएँगी। मरम्मत पर लगभग नब्बे लाख रुपये खर्च होंगे।

काम 2031-06-01 को शुरू होगा और शरद ऋतु तक चलेगा। दाएँ किनारे के लोगों को स्कूल और दुकान जाने के लिए लंबा रास्ता लेना होगा। बाज़ार के दुकानदार ग्राहकों के कम होने से चिंतित हैं।`

const ARABIC = `إغلاق الجسر القديم حتى الخريف

أغلقت المدينة يوم الاثنين الجسر القديم فوق النهر بعد أن وجد المهندسون شقوقا في عمودين. وقالت \u200fمديرة الأشغال\u200f إن الحافلات ستسير على الجسر الجديد (الخط 7B) في شمال المدينة! هل يكفي ذلك؟ تبلغ كلفة الإصلاح نحو تسعة ملايين، بحسب البلدية.

تبدأ الأعمال في 2031-06-01 وتستمر حتى الخريف؛ وسيسلك سكان الضفة اليمنى طريقا أطول إلى المدارس والمتاجر. ويخشى تجار السوق أن يفقدوا زبائنهم، ويطلبون من البلدية خفض الإيجارات.`

const HEBREW = `הגשר הישן נסגר עד הסתיו

העירייה סגרה ביום שני את הגשר הישן מעל הנהר, לאחר שמהנדסים מצאו סדקים בשני עמודים. האוטובוסים ייסעו בגשר החדש (קו \u2066A7\u2069) שבצפון העיר. התיקון יעלה כתשעה מיליון.

העבודות יתחילו ב־2031-06-01 ויימשכו עד הסתיו. תושבי הגדה הימנית ייסעו לבתי הספר ולחנויות בדרך ארוכה יותר. סוחרי השוק חוששים שיאבדו לקוחות.`

const LANGUAGES = { POLISH, JAPANESE, HINDI, ARABIC, HEBREW }

describe('a text in a language without rules of its own', () => {
  it('is digested in its own words, letter for letter', async () => {
    const { code, answers } = await digests(LANGUAGES)
    expect(code).toBe(0)
    for (const [id, text] of Object.entries(LANGUAGES)) {
      const points: Point[] = answers.get(id)?.digest.keyPoints
      expect(points.length, id).toBeGreaterThan(1)
      for (const { evidence } of points)
        for (const { start, end, quote } of evidence) expect(text.slice(start, end), id).toBe(quote)
    }
  })

  it('keeps its dates in figures and its numbered list', async () => {
    const { answers } = await digests(LANGUAGES)
    for (const id of Object.keys(LANGUAGES))
      expect(JSON.stringify(answers.get(id)?.digest.timeline), id).toContain('2031-06-01')
    expect(JSON.stringify(answers.get('POLISH')?.digest.reasons)).toContain('Zbyt ciężkie samochody')
  })

  it('gives no sources and no causes that it has no rules to find', async () => {
    const { answers } = await digests({ POLISH, JAPANESE, HINDI })
    for (const id of ['POLISH', 'JAPANESE', 'HINDI']) expect(answers.get(id)?.digest.sources, id).toEqual([])
    expect(answers.get('JAPANESE')?.digest.reasons.items ?? []).toEqual([])
    expect(answers.get('HINDI')?.digest.reasons.items ?? []).toEqual([])
  })

  it('says in words that a section is empty', async () => {
    const { stdout, code } = await groundwire(['digest', '-', '--section', 'sources'], { stdin: JAPANESE })
    expect(code).toBe(0)
    expect(stdout.trim()).not.toBe('')
  })

  it('keeps right-to-left punctuation and direction marks in what it shows', async () => {
    const { answers } = await digests({ ARABIC, HEBREW })
    for (const [id, text] of Object.entries({ ARABIC, HEBREW })) {
      const marks = (words: string) => words.match(/[\u200e\u200f\u061c\u2066-\u2069؟؛،־]/gu)?.length ?? 0
      const points: Point[] = answers.get(id)?.digest.keyPoints
      for (const { evidence } of points)
        for (const { start, end, quote } of evidence)
          expect(marks(quote), id).toBe(marks(text.slice(start, end)))
    }
    expect(ARABIC).toMatch(/\u200f/)
  })
})

describe('a text that is hardly one', () => {
  const LINE = 'The harbour wall of Orm broke in the storm of last night and two boats sank near the pier. '
  const ODD = {
    empty: '',
    blank: ' \n\t\n\u00a0\u200b',
    emoji: '😀🎉👩‍👩‍👧‍👦🇩🇪'.repeat(400),
    oneLine: LINE.repeat(Math.ceil(500_000 / LINE.length)),
    unpunctuated: 'the harbour wall of orm broke in the storm and two boats sank '.repeat(800),
    marks: '“'.repeat(20_000),
    brackets: '(,'.repeat(20_000),
    loneSurrogates: '\ud83d the wall broke \ude00 '.repeat(300),
  }

  it('is answered, or refused in words, and stops no other', async () => {
    const { answers } = await digests({ ...ODD, POLISH })
    for (const id of Object.keys(ODD)) {
      const answer = answers.get(id)
      expect(typeof answer?.ok, id).toBe('boolean')
      if (!answer.ok) expect(answer.fault.code, id).toMatch(/^[a-z-]+$/)
    }
    expect(answers.get('empty').ok).toBe(false)
    expect(answers.get('oneLine').ok).toBe(true)
    expect(answers.get('POLISH').ok).toBe(true)
  }, 60_000)
})
