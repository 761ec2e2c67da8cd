import type { Attachment, Call } from '../model/call.ts'

/** What a /digest is about, as far as the call itself tells; `none`: it must be asked. */
export type Input =
  | { readonly kind: 'url'; readonly url: string }
  | { readonly kind: 'text'; readonly text: string; readonly full: boolean }
  | { readonly kind: 'file'; readonly file: Attachment }
  | { readonly kind: 'none' }

/** The article of a call: an option, a file, what follows the command, else what it replies to. */
export function inputOf(call: Call): Input {
  const { options, files, argument, repliedTo, full } = call
  if (options['url']) return { kind: 'url', url: options['url'].trim() }
  if (options['text']) return { kind: 'text', text: options['text'], full: false }
  const [file] = files
  if (file) return { kind: 'file', file }
  if (argument.trim() !== '') return linkOrText(argument, full)
  const [repliedFile] = repliedTo?.files ?? []
  if (repliedFile) return { kind: 'file', file: repliedFile }
  return repliedTo && repliedTo.text.trim() !== '' ? linkOrText(repliedTo.text, false) : { kind: 'none' }
}

/** A text with hardly more than one link in it is that link: "Look at https://… please". */
const WORDS_BESIDE_A_LINK = 12

function linkOrText(text: string, full: boolean): Input {
  const links = text.match(/https?:\/\/[^\s<>"]+/gi) ?? []
  const [link] = links
  const wordsBeside = text
    .replaceAll(/https?:\/\/\S+/gi, '')
    .split(/\s+/)
    .filter(Boolean).length
  if (links.length === 1 && link && wordsBeside <= WORDS_BESIDE_A_LINK)
    return { kind: 'url', url: link.replace(/[.,;:!?)\]]+$/, '') }
  return { kind: 'text', text, full }
}
