/** What a document says to a parser of XML itself: comments and CDATA sections are texts, and left out. One pass. */
export function outsideSections(text: string): string {
  const kept: string[] = []
  let from = 0
  for (let at = text.indexOf('<!'); at >= 0; at = text.indexOf('<!', at + 2)) {
    const close = text.startsWith('<!--', at) ? '-->' : text.startsWith('<![CDATA[', at) ? ']]>' : null
    const end = close === null ? -1 : text.indexOf(close, at + 4)
    if (close !== null && end < 0) break
    if (close === null) continue
    kept.push(text.slice(from, at))
    from = end + 3
    at = from - 2
  }
  return kept.join(' ') + text.slice(from)
}
