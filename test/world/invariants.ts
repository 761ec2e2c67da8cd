import { type Asked, nameOf } from './asked.ts'
import { copiesIn } from './copies.ts'
import type { Stored, StoredDelivery } from './stored.ts'
import type { World } from './world.ts'

/** A notice that still promises something. */
const PROMISE = /^(?:Reading|Posting in|I have it)/

/**
 * What is wrong with the world, in words; nothing, when all is well. The platforms' logs judge: the
 * rows of the database only say which notice belongs to what was asked.
 */
export function wrongWith(world: World, stored: Stored): string[] {
  return [
    ...lost(world, stored),
    ...twice(world),
    ...untrue(world, stored),
    ...leaked(world),
    ...betrayed(world, stored),
    ...tooFast(world),
  ]
}

/** I1: what was accepted ends posted, refused with a reason, or where moderators see it. */
function lost(world: World, { submissions, deliveries }: Stored): string[] {
  return world.asked.flatMap((asked) => {
    const submission = submissions.find(({ id }) => id === asked.event)
    const delivery = deliveries.find(({ intent }) => intent === asked.event)
    if (!submission && !delivery) return isAccepted(world, asked) ? [`I1 lost: ${nameOf(asked)}`] : []
    if (delivery ? delivery.state === 'posted' : submission?.state === 'digested') return []
    const row = delivery ?? submission
    const state = `${row?.state}${delivery?.detail ? ` (${delivery.detail})` : ''}`
    if (!row || ['received', 'digested', 'pending', 'sending'].includes(row.state))
      return [`I1 not ended, ${state}: ${nameOf(asked)}`]
    const notice = row.notice && noticeOf(world, asked, row.notice)
    const isTold = notice !== null && notice !== undefined && !PROMISE.test(notice)
    return isTold || isAlerted(world, asked) ? [] : [`I1 ${state}, but nobody was told: ${nameOf(asked)}`]
  })
}

/**
 * Telegram hands an update over until it is confirmed. Discord does so once: what the process did not
 * live to commit is lost there, and the one who asked sees that the bot did not respond.
 */
const isAccepted = (world: World, { platform, from }: Asked): boolean =>
  platform === 'telegram' || world.live('discord', from).some(({ text }) => PROMISE.test(text))

const noticeOf = (world: World, { platform }: Asked, notice: NonNullable<StoredDelivery['notice']>) =>
  world.live(platform, notice.channel.chat).find(({ id }) => id === notice.id)?.text

/** The operators' messages name the chat by its title. */
const isAlerted = (world: World, { platform, to }: Asked): boolean => {
  const title =
    platform === 'telegram' ? world.telegram.chats.get(to)?.title : world.discord.channels.get(to)?.name
  return world.alerts().some((text) => title !== undefined && text.includes(title))
}

/** I2: of each story no more copies than were asked for, in no chat. */
function twice(world: World): string[] {
  const chats = Map.groupBy(world.asked, ({ platform, to, story }) => `${platform}/${to}/${story.town}`)
  return [...chats.values()].flatMap((asked) => {
    const [first] = asked
    if (!first) return []
    const { most } = copiesIn(world, first.platform, first.to, first.story)
    return most > asked.length ? [`I2 ${most} copies for ${asked.length}: ${nameOf(first)}`] : []
  })
}

/** I3: what we say is posted stands there, and what stands there we know. */
function untrue(world: World, { deliveries }: Stored): string[] {
  const known = new Set(
    deliveries.flatMap(({ platform, messages }) =>
      messages.map(({ chat, id }) => `${platform}/${chat}/${id}`),
    ),
  )
  const inDoubt = new Set(
    deliveries
      .filter(({ state }) => state === 'uncertain')
      .map(({ platform, chat }) => `${platform}/${chat}`),
  )
  const absent = deliveries.flatMap((delivery) => untrueRow(world, delivery))
  const unknown = world.asked.flatMap(({ platform, to, story }) =>
    world
      .live(platform, to)
      .filter(({ id, text }) => text.includes(story.town) && !known.has(`${platform}/${to}/${id}`))
      .filter(() => !inDoubt.has(`${platform}/${to}`))
      .map(({ id }) => `I3 unknown to us: message ${id} of ${story.town} in ${platform}/${to}`),
  )
  return [...absent, ...new Set(unknown)]
}

function untrueRow(world: World, { id, platform, state, intent, messages }: StoredDelivery): string[] {
  const asked = world.asked.find((one) => one.event === intent)
  if (!asked) return [`I3 a delivery that nobody asked for: ${id} (${intent})`]
  const live = (chat: string, message: string) =>
    world
      .live(platform as Asked['platform'], chat)
      .some((one) => one.id === message && one.text.includes(asked.story.town))
  const gone = messages.filter((message) => !live(message.chat, message.id))
  if (state === 'posted' && messages.length === 0) return [`I3 posted without a message: ${nameOf(asked)}`]
  if (state === 'removed')
    return messages.length > gone.length ? [`I3 removed, but there: ${nameOf(asked)}`] : []
  return gone.map((message) => `I3 ${state}, but message ${message.id} is not there: ${nameOf(asked)}`)
}

/** I4: a story is seen in no chat but those it was asked for in and into. */
function leaked(world: World): string[] {
  const shown = world.everShown()
  const stories = new Set(world.asked.map(({ story }) => story))
  return [...stories].flatMap(({ town }) => {
    const mayShow = new Set(
      world.asked.filter(({ story }) => story.town === town).map(({ platform, to }) => `${platform}/${to}`),
    )
    const chats = new Set(
      shown.filter(({ text }) => text.includes(town)).map(({ platform, chat }) => `${platform}/${chat}`),
    )
    return [...chats].filter((chat) => !mayShow.has(chat)).map((chat) => `I4 ${town} was shown in ${chat}`)
  })
}

/** I5: no secret in what the process wrote, sent or stored: as it is, in an address, in base64, or its secret half. */
function betrayed(world: World, { dump }: Stored): string[] {
  const places = {
    'the log': world.service.output,
    'the database': dump,
    'a message': world
      .everShown()
      .map(({ text }) => text)
      .join('\n'),
  }
  const spellings = world.secrets.flatMap((secret) => [
    secret,
    encodeURIComponent(secret),
    Buffer.from(secret).toString('base64').replace(/=+$/, ''),
    secret.split(/[:.]/).at(-1) ?? secret,
  ])
  return Object.entries(places)
    .filter(([, text]) => spellings.some((spelling) => text.includes(spelling)))
    .map(([place]) => `I5 a secret in ${place}`)
}

/** I6: no call to a chat that has asked to wait. */
function tooFast({ telegram, discord }: World): string[] {
  return [
    ...telegram.early.all.map((one) => ({ platform: 'telegram', ...one })),
    ...discord.early.all.map((one) => ({ platform: 'discord', ...one })),
  ].map(
    ({ platform, chat, what, msTooEarly }) => `I6 ${what} in ${platform}/${chat} ${msTooEarly} ms too early`,
  )
}
