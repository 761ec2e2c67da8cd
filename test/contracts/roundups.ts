import { describe, expect, it } from 'vitest'
import type { Channel } from '../../src/model/channel.ts'
import type { Delivery } from '../../src/model/outbox.ts'
import type { Store } from '../../src/ports.ts'
import { AT_ONCE, channel, delivery, roundupIn, savedDigest, unique } from './store-samples.ts'

/** What every store keeps to where digests are listed in one message. */
export function roundupsContract(opened: () => Store): void {
  const made = async (there: Channel, count = 2) => {
    const ids: string[] = []
    for (let i = 0; i < count; i++) ids.push((await savedDigest(opened())).id)
    return roundupIn(opened(), there, ids)
  }
  const stateOf = async ({ id }: Pick<Delivery, 'id'>) => (await opened().outbox.get(id))?.state

  /** The roundup in the hands of a sender, posted. */
  const posted = async (there: Channel) => {
    const both = await made(there)
    const taken = await opened().outbox.reserve(there, Date.now(), AT_ONCE)
    if (taken?.id !== both.roundup.id) throw new Error('not taken')
    await opened().outbox.record(taken, { channel: there, id: unique('') })
    await opened().outbox.settle(taken, 'posted')
    return both
  }

  describe('roundups', () => {
    it('are sent in the place of what they list', async () => {
      const there = channel('7')
      const { roundup, members } = await made(there)
      const now = Date.now()
      expect((await opened().outbox.reserve(there, now, AT_ONCE))?.id).toBe(roundup.id)
      expect(await opened().outbox.reserve(there, now, AT_ONCE)).toBeNull()
      expect(await opened().roundups.waiting([`telegram/${there.chat}`])).toEqual([])
      expect(await opened().roundups.stories(roundup.id, 0)).toEqual([
        members.map(({ id, digestId }) => ({ delivery: id, digestId, revision: 0 })),
      ])
    })

    it('are not formed of what waits no more, and nothing is kept of it then', async () => {
      const there = channel()
      const one = await opened().outbox.add(
        delivery((await savedDigest(opened())).id, { channel: there, waits: true, held: 'roundup' }),
      )
      const gone = delivery((await savedDigest(opened())).id, { channel: there })
      const roundup = delivery('', { channel: there })
      const stories = [[one, gone].map(({ id, digestId }) => ({ delivery: id, digestId, revision: 0 }))]
      expect(await opened().roundups.form(roundup, stories, one)).toBe(false)
      expect(await opened().outbox.get(roundup.id)).toBeNull()
      expect(await opened().outbox.get(one.id)).toMatchObject({ held: 'roundup', roundup: null })
    })

    it('take what they list with them: posted, given up, retracted', async () => {
      const { roundup, members } = await posted(channel())
      for (const one of members) expect(await stateOf(one)).toBe('posted')
      await opened().outbox.retract([roundup.id])
      for (const one of members) expect(await stateOf(one)).toBe('removed')
    })

    it('have a new version without what is retracted, and go with the last of it', async () => {
      const { roundup, members } = await posted(channel())
      const [first, second] = members
      if (!first || !second) throw new Error('no members')
      await opened().outbox.retract([first.id])
      expect(await opened().outbox.get(roundup.id)).toMatchObject({ state: 'posted', revision: 1, shown: 0 })
      expect(await opened().revisions.behind(Date.now(), 1_000)).toContain(roundup.id)
      expect((await opened().roundups.stories(roundup.id, 1))?.flat().map(({ delivery: id }) => id)).toEqual([
        second.id,
      ])
      await opened().outbox.retract([second.id])
      expect(await stateOf(roundup)).toBe('removed')
    })

    it('are told apart once, however often it is asked for', async () => {
      const { roundup, members } = await posted(channel())
      const asked = [1, 2, 3].map(() => opened().roundups.apart(roundup.id, members[0]?.id ?? ''))
      expect((await Promise.all(asked)).filter(Boolean)).toHaveLength(1)
      expect(await opened().roundups.stories(roundup.id, 1)).toHaveLength(2)
      expect(await opened().roundups.stories(roundup.id, 2)).toBeNull()
    })

    it('show a correction of what they list as a version of their own', async () => {
      const { roundup, members } = await posted(channel())
      const [first] = members
      const stored = first && (await opened().digests.get(first.digestId))
      if (!first || !stored) throw new Error('no members')
      await opened().revisions.add(
        {
          digestId: stored.id,
          at: 1,
          by: '7',
          articleId: stored.articleId,
          digest: stored.digest,
          lines: [],
        },
        { intent: unique('i'), base: 0, copies: [first.id] },
      )
      expect(
        (await opened().roundups.stories(roundup.id, 1))?.flat().map(({ revision }) => revision),
      ).toEqual([1, 0])
    })

    it('are not what is newest in a channel, nor a line of /queue each: what they list is, once', async () => {
      const there = channel()
      const { members } = await posted(there)
      expect((await opened().outbox.latest(there))?.id).toBe(members.at(-1)?.id)
      const { roundup } = await made(there)
      const waiting = await opened().outbox.list([`telegram/${there.chat}`], ['pending'], {
        limit: 9,
        since: 0,
      })
      expect(waiting.newest.map(({ id }) => id)).toEqual([roundup.id])
    })

    it('say how much waits for the next one, and come when a moderator says so', async () => {
      const there = channel()
      const due = Date.now() + 3_600_000
      for (let i = 0; i < 2; i++)
        await opened().outbox.add(
          delivery((await savedDigest(opened())).id, { channel: there, waits: true, held: 'roundup', due }),
        )
      const scopes = [`telegram/${there.chat}`]
      expect(await opened().roundups.waiting(scopes)).toMatchObject([{ channel: there, count: 2, due }])
      expect(await opened().outbox.held(scopes, Date.now(), 9)).toMatchObject({ count: 0 })
      expect(await opened().roundups.due(there, Date.now(), 9)).toEqual([])
      expect(await opened().roundups.hurry(there, Date.now())).toBe(true)
      expect(await opened().roundups.due(there, Date.now(), 9)).toHaveLength(2)
    })
  })
}
