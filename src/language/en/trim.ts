import type { TrimCues } from '../trim-cues.ts'
import { wordSet } from '../word-set.ts'
import { verification } from './verification.ts'

export const trim: TrimCues = {
  leadingConnectives: new Set([
    'however',
    'meanwhile',
    'moreover',
    'furthermore',
    'in addition',
    'additionally',
    'also',
    'separately',
    'elsewhere',
    'nevertheless',
    'nonetheless',
    'still',
    'in fact',
    'indeed',
    'of course',
    'for example',
    'for instance',
    'in particular',
    'similarly',
    'likewise',
    'finally',
    'in the meantime',
    'at the same time',
    'on the other hand',
  ]),
  appositiveOpeners: wordSet('a an the'),
  untouchable: new Set([
    ...verification.negations,
    ...verification.hedges,
    ...verification.reporting,
    ...wordSet(`
      but except only just very too more less almost than then because when while after before since until
      who whom whose which that is are was were be been has have had will self styled called former acting
      supposed so
    `),
  ]),
}
