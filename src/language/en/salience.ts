import type { SalienceCues } from '../salience-cues.ts'
import { wordSet } from '../word-set.ts'

export const salience: SalienceCues = {
  functionWords: wordSet(`
    a an the and or but nor if of to in on at by for from with without within into onto upon over under
    after before about against between among through during until till since than then there here as is
    are am was were be been being has have had having do does did doing will would shall should may might
    can could must ought that this these those it its itself he his him himself she her hers herself they
    their theirs them themselves we our ours us ourselves you your yours i my mine me myself not no so
    such very too also just only even still yet again more most much many some any all both each every
    other another own same few several who whom whose which what when where why how because while
    although though whether however up down out off away back one two said says say s t
  `),
  backPointers: wordSet(`
    he she they it this that these those his her hers their theirs its him them himself herself but and or
    nor so yet then thus hence therefore however moreover furthermore nevertheless nonetheless meanwhile
    instead otherwise also similarly likewise consequently accordingly additionally besides still rather
    such both neither another others afterward afterwards thereafter later
  `),
  plainAfterPointer: wordSet(`
    morning afternoon evening night week weekend month quarter season spring summer autumn fall winter
    year decade century far monday tuesday wednesday thursday friday saturday sunday sides
  `),
}
