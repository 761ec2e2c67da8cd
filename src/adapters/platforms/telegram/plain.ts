/**
 * The text as Telegram's server keeps it (TDLib, `clean_input_string`): what it would drop or replace
 * is dropped or replaced here, else the offsets of our entities would no longer fit. A ring above is
 * composed with its letter first ("å"), since the lone mark is one of those it drops.
 */
export const plain = (text: string): string =>
  text
    .replace(/\p{L}\u030a/gu, (letter) => letter.normalize('NFC'))
    .replace(/\r\n?/g, '\n')
    .replace(/[\u2028\u2029]/g, '\n')
    .replace(/[\u202a-\u202e]|\u030a|\u0333|\u033f/g, '')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what the server replaces
    .replace(/[\u0000-\u0009\u000b-\u001f]/g, ' ')
    .trim()
