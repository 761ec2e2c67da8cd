/**
 * English words that open a title which lacks its subject: auxiliaries, pronouns and the verb forms
 * that news headings open with. In other languages a title is taken to stand alone.
 */
const OPENERS = new Set(
  `does do did doesn't don't didn't is are was were isn't aren't wasn't weren't be been has have had hasn't haven't hadn't
  can could will would may might must shall should can't couldn't won't wouldn't
  it he she they we you i this that these those its their his her them him us
  makes made gives gave takes took gets got keeps kept helps helped shows showed causes caused allows allowed offers offered
  lets leads led brings brought holds held sees saw wants wanted needs needed tries tried lacks lacked remains remained
  uses used goes went comes came puts puts says said`
    .split(/\s+/)
    .filter(Boolean),
)

/** False for a title that opens with a verb, an auxiliary or a pronoun: a reader needs a sentence with it. */
export function standsAlone(title: string, language: string | null): boolean {
  if (language !== null && language !== 'en') return true
  const first = title.replaceAll('’', "'").match(/\p{L}[\p{L}']*/u)?.[0]
  return first === undefined || !OPENERS.has(first.toLowerCase())
}
