/** An address that Telegram takes as a link's target (http or https, a host with a dot), else null. */
export function webAddress(url: string): string | null {
  const parsed = URL.canParse(url) ? new URL(url) : null
  if (!parsed || !/^https?:$/.test(parsed.protocol) || !parsed.hostname.includes('.')) return null
  return parsed.href
}
