/** An address that Discord takes as a link's target between angle brackets (http or https), else null. */
export function webAddress(url: string): string | null {
  const parsed = URL.canParse(url) ? new URL(url) : null
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return null
  return /[<>\s]/.test(parsed.href) ? null : parsed.href
}
