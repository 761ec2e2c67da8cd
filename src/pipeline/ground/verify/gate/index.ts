import { attribution } from './attribution.ts'
import { gaps } from './gaps.ts'
import type { GateCheck } from './gate-check.ts'
import { hedges } from './hedges.ts'
import { length } from './length.ts'
import { lists } from './lists.ts'
import { names } from './names.ts'
import { negation } from './negation.ts'
import { numbers } from './numbers.ts'
import { order } from './order.ts'
import { pronouns } from './pronouns.ts'
import { subject } from './subject.ts'
import { verbs } from './verbs.ts'
import { vocabulary } from './vocabulary.ts'
import { whole } from './whole.ts'

/** The conditions of the strict gate; all of them are told, not the first alone. */
export const GATE: readonly GateCheck[] = [
  numbers,
  names,
  negation,
  hedges,
  attribution,
  pronouns,
  vocabulary,
  verbs,
  order,
  subject,
  gaps,
  lists,
  whole,
  length,
]
