import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Asked } from './asked.ts'
import { wrongWith } from './invariants.ts'
import { random } from './random.ts'
import type { Stored, StoredDelivery } from './stored.ts'
import { makeStory, type Story } from './story.ts'
import { type Place, World } from './world.ts'

let world: World
let place: Place
let number = 0

beforeAll(async () => {
  world = await World.still()
})

afterAll(() => world.stop())

/** What the service would do, done by hand. */
async function bot(method: string, params: Record<string, unknown>): Promise<{ message_id: number }> {
  const response = await fetch(`${world.telegram.apiRoot}/bot${world.secrets[0]}/${method}`, {
    method: 'POST',
    body: JSON.stringify(params),
  })
  return ((await response.json()) as { result: { message_id: number } }).result
}

/** A story that was asked for in a chat of its own. */
async function asked(): Promise<{ one: Asked; story: Story; text: string }> {
  world.asked.length = 0
  const hello = world.place('telegram')
  const home = `-100${1_000_000 + 1_000 + number}`
  await bot('sendMessage', { chat_id: home, text: 'Hello.' })
  place = await hello
  const story = makeStory(number, random(number++))
  const one = world.digest('a test', place, story)
  return { one, story, text: `${story.title}\n\nIn the article’s own words · ab2c` }
}

const send = (chat: string, text: string) => bot('sendMessage', { chat_id: chat, text })

const stored = (one: Asked, row: Partial<StoredDelivery> = {}, more: Partial<Stored> = {}): Stored => ({
  submissions: [{ id: one.event, state: 'digested', notice: null }],
  deliveries: [
    {
      id: 'd',
      intent: one.event,
      platform: 'telegram',
      chat: one.to,
      state: 'posted',
      detail: null,
      notice: null,
      messages: [],
      ...row,
    },
  ],
  dump: '',
  ...more,
})

it('is content with a post that stands where it was asked for, as we say', async () => {
  const { one, text } = await asked()
  const { message_id } = await send(one.to, text)
  expect(wrongWith(world, stored(one, { messages: [{ chat: one.to, id: `${message_id}` }] }))).toEqual([])
})

it('finds what was accepted and is nowhere', async () => {
  const { one } = await asked()
  const wrong = wrongWith(world, stored(one, {}, { submissions: [], deliveries: [] }))
  expect(wrong).toEqual([expect.stringMatching(/^I1 lost: digest of/)])
})

it.each(['received', 'pending', 'sending'])('finds what never ended: %s', async (state) => {
  const { one } = await asked()
  expect(wrongWith(world, stored(one, { state }))).toContainEqual(expect.stringMatching(/^I1 not ended/))
})

it('finds a failure that nobody was told of, and takes words for an end', async () => {
  const { one } = await asked()
  expect(wrongWith(world, stored(one, { state: 'dead' }))).toEqual([
    expect.stringMatching(/^I1 dead, but nobody can see it/),
  ])
  await send(one.from, 'I could not post in Home and have stopped trying.')
  expect(wrongWith(world, stored(one, { state: 'dead' }))).toEqual([])
})

it('finds a second copy', async () => {
  const { one, text } = await asked()
  const messages = []
  for (let copy = 0; copy < 2; copy++)
    messages.push({ chat: one.to, id: `${(await send(one.to, text)).message_id}` })
  expect(wrongWith(world, stored(one, { messages }))).toEqual([expect.stringMatching(/^I2 2 copies for 1/)])
})

it('finds a post that we say is there and is not, and one that we do not know of', async () => {
  const { one, text } = await asked()
  await send(one.to, text)
  const wrong = wrongWith(world, stored(one, { messages: [{ chat: one.to, id: '999' }] }))
  expect(wrong).toEqual([
    expect.stringMatching(/^I3 posted, but message 999 is not there/),
    expect.stringMatching(/^I3 unknown to us/),
  ])
})

it('finds a story in a chat that it was not for, also when it is gone by now', async () => {
  const { one, text } = await asked()
  const { message_id } = await send(one.to, text)
  const leak = await send(place.news, text)
  await bot('deleteMessage', { chat_id: place.news, message_id: leak.message_id })
  const wrong = wrongWith(world, stored(one, { messages: [{ chat: one.to, id: `${message_id}` }] }))
  expect(wrong).toEqual([expect.stringMatching(/^I4 \w+ was shown in telegram/)])
})

it('finds a secret in a row of the database, in whatever spelling', async () => {
  const { one, text } = await asked()
  const { message_id } = await send(one.to, text)
  const messages = [{ chat: one.to, id: `${message_id}` }]
  const half = world.secrets[0]?.split(':')[1] ?? ''
  for (const dump of [`x${half}x`, Buffer.from(world.secrets[1] ?? '').toString('base64')])
    expect(wrongWith(world, stored(one, { messages }, { dump }))).toEqual(['I5 a secret in the database'])
})

it('finds what is wrong with an episode, what of it never ended, and its story elsewhere', async () => {
  const { one, text } = await asked()
  const stage = {
    by: 'an episode',
    platform: 'telegram',
    chats: [place.news],
    stories: [one.story],
    judge: () => ['a button is left'],
  }
  world.asked.length = 0
  world.stages.push(stage as unknown as World['stages'][number])
  await send(one.to, text)
  const wrong = wrongWith(world, stored(one, { chat: place.news, state: 'pending' }))
  world.stages.length = 0
  expect(wrong).toEqual([
    expect.stringMatching(/^I4 \w+ was shown in telegram/),
    expect.stringMatching(/^I7 pending/),
    'I7 an episode: a button is left',
  ])
})

it('finds a call to a chat that had asked to wait', async () => {
  const { one, text } = await asked()
  const { message_id } = await send(one.to, text)
  const messages = [{ chat: one.to, id: `${message_id}` }]
  world.telegram.early.pause(one.to, 10_000, Date.now() - 1_000)
  await send(one.to, 'Too early.')
  expect(wrongWith(world, stored(one, { messages }))).toEqual([
    expect.stringMatching(/^I6 sendMessage in telegram/),
  ])
})
