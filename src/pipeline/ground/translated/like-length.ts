import type { LineCheck } from './line-check.ts'

/** Arabic may be half as long as German is; a line out of these bounds has lost or gained something. */
const [SHORTEST, LONGEST] = [0.4, 2.2]

/** A heading of two words may grow by more. */
const ROOM = 20

/** About as long as the original. */
export const likeLength: LineCheck = {
  name: 'like-length',
  run: (of, text) => {
    if (text.length > of.length * LONGEST + ROOM) return 'it is far longer than the article’s line'
    return text.length < of.length * SHORTEST - ROOM / 4 ? 'it is far shorter than the article’s line' : null
  },
}
