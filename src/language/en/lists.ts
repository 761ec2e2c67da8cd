import type { ListCues } from '../list-cues.ts'
import { NUMBER_WORDS } from '../number-words.ts'
import { wordSet } from '../word-set.ts'

export const lists: ListCues = {
  numbers: NUMBER_WORDS.en,
  reasons: wordSet('reason reasons cause causes factor factors explanation explanations'),
  things:
    wordSet(`things ways takeaways facts tips lessons questions points steps signs keys arguments answers myths
    ideas truths mistakes rules charts trends benefits advantages risks changes`),
  qualifiers:
    wordSet(`key big main good great more other major important possible real top simple surprising likely common
    biggest best new quick essential crucial practical easy clear basic interesting different the of`),
  why: ['why', 'reason', 'reasons', 'cause', 'causes', 'because'],
  sequence: [
    ['first', 'firstly', 'first of all', 'the first reason', 'the first', 'one reason', 'for one'],
    ['second', 'secondly', 'the second reason', 'the second', 'another reason', 'a second reason', 'another'],
    ['third', 'thirdly', 'the third reason', 'the third', 'a third reason'],
    ['fourth', 'fourthly', 'the fourth'],
    ['fifth', 'fifthly', 'the fifth'],
    ['finally', 'lastly', 'last', 'and finally'],
  ],
  notices: [
    'read more',
    'read also',
    'also read',
    'see also',
    'related',
    'subscribe',
    'sign up',
    'sign in',
    'log in',
    'advertisement',
    'continue reading',
    'keep reading',
    'members only',
    'more on this',
    'the rest of this',
    'this article is for',
    'to continue',
    'share this',
    'follow us',
    'click here',
    'join our',
    'recommended',
    'most read',
  ],
}
