const MAGIC: readonly (readonly [what: string, start: readonly number[]])[] = [
  ['PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['ZIP', [0x50, 0x4b, 0x03, 0x04]],
  ['ZIP', [0x50, 0x4b, 0x05, 0x06]],
  ['GZIP', [0x1f, 0x8b]],
  ['PNG', [0x89, 0x50, 0x4e, 0x47]],
  ['JPEG', [0xff, 0xd8, 0xff]],
  ['GIF', [0x47, 0x49, 0x46, 0x38]],
  ['BZIP2', [0x42, 0x5a, 0x68]],
  ['7Z', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ['RAR', [0x52, 0x61, 0x72, 0x21]],
  ['XZ', [0xfd, 0x37, 0x7a, 0x58, 0x5a]],
  ['ZSTD', [0x28, 0xb5, 0x2f, 0xfd]],
  ['DOC', [0xd0, 0xcf, 0x11, 0xe0]],
  ['MP3', [0x49, 0x44, 0x33]],
  ['OGG', [0x4f, 0x67, 0x67, 0x53]],
  ['ELF', [0x7f, 0x45, 0x4c, 0x46]],
  ['WASM', [0x00, 0x61, 0x73, 0x6d]],
  ['SQLite', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65]],
]

/** What a document is that holds no text: a short name for people, or null for a text. */
export function binaryKind(bytes: Uint8Array): string | null {
  const magic = MAGIC.find(([, start]) => start.every((byte, i) => bytes[i] === byte))
  if (magic) return magic[0]
  if (isUtf16(bytes)) return null
  const ascii = (from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to))
  if (ascii(4, 8) === 'ftyp') return 'MP4'
  if (ascii(0, 4) === 'RIFF') return ascii(8, 12) === 'WEBP' ? 'WebP' : ascii(8, 11)
  return controlShare(bytes.subarray(0, 16_384)) > 0.02 ? 'binary' : null
}

/** By its mark, or by zeros in every second byte of mostly Latin text. */
export function isUtf16(bytes: Uint8Array): boolean {
  return utf16Of(bytes) !== null
}

/** The byte order of a UTF-16 text; null when it is none. */
export function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const head = bytes.subarray(0, 1024)
  const zeros = [0, 0]
  for (let i = 0; i < head.length; i++) if (head[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  // Spaces and digits alone give a tenth of zero high bytes in any script; binary data has zeros on both sides.
  const enough = head.length / 40
  if (odd > enough && even * 20 < odd) return 'utf-16le'
  if (even > enough && odd * 20 < even) return 'utf-16be'
  return null
}

/** Share of control characters that no text has (tab, line ends, form feed and escape are text). */
function controlShare(bytes: Uint8Array): number {
  let count = 0
  for (const byte of bytes)
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27) count++
  return bytes.length ? count / bytes.length : 0
}

export type MarkupKind = 'html' | 'text' | 'feed' | 'json'

/**
 * How to read a decoded document. What it starts with decides, then what the server says, then the
 * file's name: servers send pages as text/plain more often than articles start with a doctype.
 */
export function markupKind(
  text: string,
  { contentType, name }: { contentType?: string | undefined; name?: string | undefined },
): MarkupKind {
  const start = startOf(text)
  if (/^<(?:!doctype\s+html|html|head|body)\b/i.test(start)) return 'html'
  if (/^<(?:rss|feed|rdf:rdf)\b/i.test(start)) return 'feed'
  if (/\b(?:html|xhtml)\b/i.test(contentType ?? '')) return 'html'
  if (/\bjson\b/i.test(contentType ?? '')) return 'json'
  if (/\.x?html?(?:\.gz)?$/i.test(name ?? '')) return 'html'
  if (/\.(?:txt|text|md|markdown)(?:\.gz)?$/i.test(name ?? '')) return 'text'
  return /^<[a-z][a-z0-9]*[\s>]/i.test(start) && /<\/[a-z]+>/i.test(text) ? 'html' : 'text'
}

/** The first tag or word, after white space, the XML declaration and comments. */
function startOf(text: string): string {
  let rest = text.slice(0, 65_536).trimStart()
  for (;;) {
    const end = rest.startsWith('<!--') ? '-->' : rest.startsWith('<?') ? '?>' : null
    if (!end) return rest.slice(0, 200)
    const at = rest.indexOf(end)
    if (at < 0) return ''
    rest = rest.slice(at + end.length).trimStart()
  }
}
