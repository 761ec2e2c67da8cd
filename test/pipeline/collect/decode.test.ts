import { expect, it } from 'vitest'
import { decode } from '../../../src/pipeline/collect/decode.ts'

/** Bytes of a text in a charset of single bytes or pairs: the inverse of Node's decoder. */
function encoder(charset: string): (text: string) => Uint8Array {
  const bytesOf = new Map<string, number[]>()
  const decoder = new TextDecoder(charset)
  const add = (...bytes: number[]) => {
    const text = decoder.decode(Uint8Array.from(bytes))
    if ([...text].length === 1 && text !== '\ufffd' && !bytesOf.has(text)) bytesOf.set(text, bytes)
  }
  for (let a = 0; a < 256; a++) add(a)
  for (let a = 0x81; a < 0xff; a++) for (let b = 0x40; b < 0xff; b++) add(a, b)
  return (text) =>
    Uint8Array.from(
      [...text].flatMap((char) => {
        const bytes = bytesOf.get(char)
        if (!bytes) throw new Error(`${charset} has no ${char}`)
        return bytes
      }),
    )
}

const TEXTS: Readonly<Record<string, string>> = {
  'windows-1250': 'Příliš žluťoučký kůň úpěl ďábelské ódy, řekl starosta města v neděli ráno.',
  'windows-1251': 'Городской совет решил восстановить старый мост через реку, сообщил мэр.',
  'windows-1252': 'Die Brücke über den Fluß wird im Frühjahr für alle Bürger neu eröffnet – „endlich“.',
  'windows-1253': 'Το δημοτικό συμβούλιο αποφάσισε να ξαναχτίσει την παλιά γέφυρα.',
  'windows-1254':
    'Belediye meclisi eski köprüyü yeniden inşa etme kararı aldı, dedi başkan ağır ağır, şimdi.',
  'windows-1255': 'מועצת העיר החליטה לבנות מחדש את הגשר הישן מעל הנהר',
  'windows-1256': 'قرر مجلس المدينة إعادة بناء الجسر القديم فوق النهر',
  'koi8-r': 'Городской совет решил восстановить старый мост через реку, сообщил мэр.',
  ibm866: 'Городской совет решил восстановить старый мост через реку, сообщил мэр.',
  'iso-8859-2': 'Rada miasta postanowiła odbudować stary most, powiedział burmistrz wśród żółtych łąk.',
  'windows-874': 'สภาเมืองตัดสินใจสร้างสะพานเก่าข้ามแม่น้ำขึ้นใหม่',
  shift_jis: '市議会は古い橋を再建することを決めたと市長が述べました。',
  'euc-jp': '市議会は古い橋を再建することを決めたと市長が述べました。',
  gbk: '市议会决定重建河上的旧桥，市长星期二晚上说。',
  big5: '市議會決定重建河上的舊橋，市長星期二晚上說。',
  'euc-kr': '시의회는 강 위의 오래된 다리를 다시 짓기로 결정했다고 시장이 말했다.',
}
const html = (text: string, head = '') =>
  `<html><head>${head}<title>x</title></head><body><p>${text}</p></body></html>`

it.each(Object.entries(TEXTS))('%s is read when the server or the page says so', async (charset, text) => {
  const encode = encoder(charset)
  expect(await decode(encode(html(text)), `text/html; charset=${charset}`)).toBe(html(text))
  const late = `<!--${'-'.repeat(1_500)}--><meta charset="${charset}">`
  expect(await decode(encode(html(text, late)))).toBe(html(text, late))
})

it.each(Object.entries(TEXTS))('%s is recognised when nobody says so', async (charset, text) => {
  const long = `${text} `.repeat(8)
  expect(await decode(encoder(charset)(html(long)))).toContain(text)
})

it.each(['utf-16le', 'utf-16be'] as const)('%s is read without a mark', async (charset) => {
  const bytes = Buffer.from(html('Die Brücke über den Fluß.'), 'utf16le')
  expect(await decode(charset === 'utf-16be' ? bytes.swap16() : bytes)).toContain('Brücke über den Fluß')
})

it('UTF-8 wins over a wrong declaration, a mark is taken off', async () => {
  const text = html('Brücke – „endlich“', '<meta charset="iso-8859-1">')
  expect(await decode(Buffer.from(text))).toBe(text)
  expect(await decode(Buffer.from(`\ufeff${text}`))).toBe(text)
})

it('reads a text full of scripts that are never closed in no time', async () => {
  // Looked for again from each of them, the missing end takes this test's time many times over.
  const text = `Café ${'<script '.repeat(60_000)}`
  expect(await decode(Buffer.from(text, 'latin1'))).toBe(text)
})
