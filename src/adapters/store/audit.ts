import type { Audit } from '../../ports.ts'
import { columnsOf } from './channel-columns.ts'
import type { StoreDeps } from './store-deps.ts'
import { withoutNul } from './without-nul.ts'

export function audit({ db }: StoreDeps): Audit {
  return {
    async add({ at, channel, person, action, outcome }) {
      const who = { person_id: person.id, person: JSON.stringify(person) }
      await db
        .insertInto('audit')
        .values({ at, ...columnsOf(channel), ...who, action, outcome: withoutNul(outcome) })
        .execute()
    },
  }
}
