import { decimalOf } from './decimal.ts'
import { numberWordOf } from './number-words.ts'

/** What stands before the words of a list item or numbered heading. */
export interface ListMarker {
  /** How many characters it takes, the blanks after it included. */
  readonly length: number
  readonly kind: 'number' | 'letter' | 'roman' | 'bullet'
  /** The number or the letter's place; null for a bullet. */
  readonly ordinal: number | null
  /** `Reason 2:` and `②` say more than `2.`: they are believed without a row of others. */
  readonly explicit: boolean
}

const BULLET = /^[-•*‣◦▪▫●○■□➤►✓✅·]\s+(?=\S)/u
const NUMBER =
  /^[([]?(?<sign>#|№\s?|No\.\s?|Nr\.\s?|N[.º°]{1,2}\s?)?(?<digits>\p{Nd}{1,3})(?:\uFE0F?\u20E3|[.)\]:،](?=\s|\p{L}|["“„«])|[-–—](?=\s)|\.\)|\s[–—-](?=\s)|(?=\s)(?<=[#№º]\s?\p{Nd}{1,3}))\s*/u
const CIRCLED = /^(?<circled>[\u2460-\u2473\u2776-\u277f])\s*/u
const LETTER = /^\(?(?<letter>\p{L})[.)](?=\s)\s*/u
const ROMAN = /^\(?(?<roman>[IVX]{1,5})[.)](?=\s)\s*/u
const NOUN =
  'reason|point|step|grund|punkt|raison|raz[óo]n|punto|motivo|raz[ãa]o|ragione|ponto|причина|пункт|фактор|чинник|السبب|neden|sebep|madde'
const NAMED = new RegExp(
  String.raw`^(?:${NOUN})\s+(?:#|№\s?|No\.\s?|n[.º°]{1,2}\s?)?(?:(?<digits>\p{Nd}{1,2})|(?<word>\p{L}{2,12}))\s*[:.)–—-]\s*`,
  'iu',
)
const SPELLED = new RegExp(
  String.raw`^(?<word>[\p{L}’']{2,12})(?:\s(?:${NOUN}))?(?:\s?:|[.)]|\s[–—-])\s+`,
  'iu',
)

/** The marker that a line opens with; null when it opens with its own words. */
export function listMarkerOf(line: string): ListMarker | null {
  const head = line.slice(0, 60)
  return (
    namedMarker(head) ?? numberMarker(head) ?? romanMarker(head) ?? letterMarker(head) ?? bulletMarker(head)
  )
}

function namedMarker(head: string): ListMarker | null {
  const named = NAMED.exec(head)
  const match = named ?? SPELLED.exec(head)
  if (!match) return null
  const { digits, word } = match.groups ?? {}
  const ordinal = digits === undefined ? numberWordOf(word ?? '') : decimalOf(digits)
  if (ordinal === null) return null
  return { length: match[0].length, kind: 'number', ordinal, explicit: named !== null }
}

function numberMarker(head: string): ListMarker | null {
  const circled = CIRCLED.exec(head)
  if (circled)
    return { length: circled[0].length, kind: 'number', ordinal: circledValue(circled[0]), explicit: true }
  const match = NUMBER.exec(head)
  const digits = match?.groups?.['digits']
  if (!match || digits === undefined || /^\p{Nd}/u.test(head.slice(match[0].length))) return null
  return { length: match[0].length, kind: 'number', ordinal: decimalOf(digits), explicit: false }
}

function romanMarker(head: string): ListMarker | null {
  const match = ROMAN.exec(head)
  const ordinal = match ? ROMANS.indexOf(match.groups?.['roman'] ?? '') : -1
  return match && ordinal > 0 ? { length: match[0].length, kind: 'roman', ordinal, explicit: false } : null
}

const ROMANS = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']

function letterMarker(head: string): ListMarker | null {
  const match = LETTER.exec(head)
  const ordinal = match ? letterPlace(match.groups?.['letter'] ?? '') : null
  return match && ordinal !== null
    ? { length: match[0].length, kind: 'letter', ordinal, explicit: false }
    : null
}

/** Alphabets in which lists are lettered; Arabic lists go by the abjad order. */
const ALPHABETS = [
  'abcdefghijklmnopqrstuvwxyz',
  'абвгдежзиклмнопрстуфхцчшщэюя',
  'абвгґдеєжзиіклмно',
  'أبجدهوزحطيكلمنسعفصقرشت',
]

function letterPlace(letter: string): number | null {
  for (const alphabet of ALPHABETS) {
    const place = alphabet.indexOf(letter.toLowerCase())
    if (place >= 0) return place + 1
  }
  return null
}

function bulletMarker(head: string): ListMarker | null {
  const match = BULLET.exec(head)
  return match && { length: match[0].length, kind: 'bullet', ordinal: null, explicit: false }
}

const circledValue = (sign: string): number => {
  const code = sign.codePointAt(0) ?? 0
  return code >= 0x2776 ? code - 0x2775 : code - 0x245f
}
