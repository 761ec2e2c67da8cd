import { utf16Of } from './kind.ts'

/** How far into a document a charset declaration is looked for (pages put 10 KB of scripts before it). */
const PRESCAN = 16_384

/** How much text the detector sees: its answer settles long before. */
const DETECT = 65_536

/**
 * The text of a document's bytes. Order: byte-order mark, strict UTF-8 for anything with a byte over
 * 127 (a sequence that validates is never a legacy page in practice, whatever it declares), the
 * server's charset, the page's own, detection, windows-1252.
 */
export async function decode(bytes: Uint8Array, contentType?: string | undefined): Promise<string> {
  const charset = markOf(bytes) ?? utf16Of(bytes)
  if (charset) return new TextDecoder(charset).decode(bytes)
  const declared = known(charsetIn(contentType ?? '')) ?? declaredIn(bytes)
  return (
    (declared === 'iso-2022-jp' ? null : strictUtf8(bytes)) ??
    new TextDecoder(declared && declared !== 'utf-8' ? declared : await detected(bytes)).decode(bytes)
  )
}

function markOf(bytes: Uint8Array): string | null {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 'utf-8' : null
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function declaredIn(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN))
  const xml = head.match(/^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w:.-]+)/i)?.[1]
  if (xml) return known(xml)
  for (const [tag] of head.replace(/<!--[\s\S]*?-->/g, '').matchAll(/<meta\s[^>]{0,500}>/gi)) {
    const charset = known(charsetIn(tag))
    // A page that could be read to find the declaration is not in UTF-16, whatever it says.
    if (charset) return charset.startsWith('utf-16') ? 'utf-8' : charset
  }
  return null
}

const charsetIn = (declaration: string): string | null =>
  declaration.match(/charset\s*=\s*["']?\s*([\w:.-]+)/i)?.[1] ?? null

/** The detector is loaded when bytes are neither UTF-8 nor declared: it takes longer than most articles. */
async function detected(bytes: Uint8Array): Promise<string> {
  const { detect } = await import('jschardet')
  // Not by TextDecoder: its latin1 is windows-1252, and no byte from 80 to 9F would come back.
  const text = Buffer.from(bytes.subarray(0, DETECT * 4)).toString('latin1')
  const words = withoutScripts(text)
    .replace(/<[^<>]*>/g, ' ')
    .slice(0, DETECT)
  const { encoding } = detect(Buffer.from(words, 'latin1'))
  const charset = known(encoding)
  return charset && charset !== 'utf-8' ? charset : broken(words) ? 'utf-8' : 'windows-1252'
}

/** Without scripts and styles, which are in no language; one that is not closed hides nothing after it. One pass. */
function withoutScripts(text: string): string {
  const lower = text.toLowerCase()
  const kept: string[] = []
  let from = 0
  for (const { 0: tag, index } of lower.matchAll(/<(?:script|style)\b/g)) {
    if (index < from) continue
    const end = lower.indexOf(`</${tag.slice(1)}>`, index)
    if (end < 0) break
    kept.push(text.slice(from, index))
    from = end + tag.length + 2
  }
  return `${kept.join(' ')} ${text.slice(from)}`
}

/** A UTF-8 text with a few broken bytes: most of what stands over 127 are its pairs. */
function broken(words: string): boolean {
  const pairs = words.match(/[\xc2-\xf4][\x80-\xbf]+/g)?.length ?? 0
  const high = words.match(/[\x80-\xff]/g)?.length ?? 0
  return pairs * 2 > high * 0.8
}

/** Names that the detector gives and no browser knows. */
const ALIASES: Readonly<Record<string, string>> = {
  cp874: 'windows-874',
  cp932: 'shift_jis',
  cp949: 'euc-kr',
  cp950: 'big5',
  maccyrillic: 'x-mac-cyrillic',
}

/** The WHATWG name of a charset label; null for one that nobody knows. */
function known(label: string | null): string | null {
  try {
    return label ? new TextDecoder(ALIASES[label.toLowerCase()] ?? label).encoding : null
  } catch {
    return null
  }
}
