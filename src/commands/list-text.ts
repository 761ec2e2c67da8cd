/**
 * The text of a list that some program wrote: UTF-16 by its mark, UTF-8 where it is valid, else what the
 * XML says of itself, else what old programs wrote.
 */
export function listText(bytes: Uint8Array): string {
  const mark =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : null
  if (mark) return new TextDecoder(mark).decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return inItsOwn(bytes)
  }
}

function inItsOwn(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200))
  const label = /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)/i.exec(head)?.[1]
  try {
    return new TextDecoder(label ?? 'windows-1252').decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
