import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Person } from '../../src/model/call.ts'
import type { Channel } from '../../src/model/channel.ts'
import { testPostKey, testPostPlace } from '../../src/model/test-post.ts'
import { unique } from '../contracts/store-samples.ts'
import { callIn, type InProcess, inProcess, words } from '../run/in-process.ts'

const MO: Person = { id: '9', name: 'Mo', asChat: false, language: null }

let run: InProcess
let here: Channel
let token = ''
beforeAll(async () => {
  run = await inProcess()
}, 60_000)
afterAll(() => run?.close())
beforeEach(async () => {
  run.forget()
  run.moderators.clear()
  here = { platform: 'telegram', chat: unique('-100'), topic: null }
  run.moderators.add(`${here.chat}/${MO.id}`)
  token = unique('token-of-a-test-')
  await run.store.settings.set(testPostKey(token), testPostPlace(here, '12'))
})

const press = (channel: Channel, more: object = {}) =>
  run.say(callIn(channel, { command: 'removetest', via: 'button', person: MO, argument: token, ...more }))

/** The messages that were to be removed. */
const removed = () =>
  run.effects.filter((effect) => effect.startsWith('remove ')).map((effect) => JSON.parse(effect.slice(7))[0])

const MINE: Channel = { platform: 'telegram', chat: '9', topic: null }

describe('the button of a test post', () => {
  it('removes the post where it stands, whichever message the press came from', async () => {
    await press(here)
    expect(removed()).toEqual([{ channel: here, id: '12' }])
  })

  it('does so from the private chat, to which a channel’s buttons lead', async () => {
    await press(MINE, { chatKind: 'private', via: 'link' })
    expect(removed()).toEqual([{ channel: here, id: '12' }])
    const [logged] = await run.store.audit.list([`telegram/${here.chat}`], { limit: 1, before: null })
    expect(logged).toMatchObject({ person: { id: '9' }, action: 'removetest' })
  })

  it('knows its own message where init was cut off while it sent it', async () => {
    await run.store.settings.set(testPostKey(token), testPostPlace(here, null))
    await press(here, { message: { channel: here, id: '13' } })
    expect(removed()).toEqual([{ channel: here, id: '13' }])
    run.forget()
    await press(MINE, { chatKind: 'private', via: 'link' })
    expect(removed()).toEqual([])
    expect(JSON.stringify(run.answers)).toContain(words('button-stale'))
  })

  it('says what to do when the platform does not let it', async () => {
    await press(here)
    expect(JSON.stringify(run.answers)).toContain(words('test-post-stays'))
  })

  it.each([
    ['in another group', (): Channel => ({ ...here, chat: unique('-200') })],
    ['on the other platform', (): Channel => ({ ...here, platform: 'discord' })],
  ])('does nothing %s', async (_, at) => {
    run.moderators.add(`${at().chat}/${MO.id}`)
    await press(at())
    expect(run.effects).toEqual([])
    expect(JSON.stringify(run.answers)).toContain(words('button-stale'))
  })

  it('does nothing in private for one who does not moderate its chat', async () => {
    run.moderators.clear()
    await press(MINE, { chatKind: 'private', via: 'link' })
    expect(run.effects).toEqual([])
    expect(JSON.stringify(run.answers)).toContain('Only moderators of')
  })
})
