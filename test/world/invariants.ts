import { type Asked, nameOf } from './asked.ts'
import { copiesIn, isAboutPosts, partsIn } from './copies.ts'
import { isSettled } from './settled.ts'
import type { Stored, StoredDelivery } from './stored.ts'
import { isToldToRemove } from './told.ts'
import type { World } from './world.ts'

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
    ...unfinished(world, stored),
  ]
}

/** I1: what was accepted ends posted, refused with a reason, or where moderators see it. */
function lost(world: World, { submissions, deliveries }: Stored): string[] {
  return world.asked.flatMap((asked) => {
    const delivery = deliveries.find(({ intent }) => intent === asked.event)
    const row = delivery ?? submissions.find(({ id }) => id === asked.event)
    if (asked.kind === 'retract') return []
    if (!row)
      return isAccepted(world, asked) && !world.optional.has(asked) ? [`I1 lost: ${nameOf(asked)}`] : []
    if (row.state === 'digested' && !delivery && isKnownAlready(world, asked)) return []
    const state = `${row.state}${delivery?.detail ? ` (${delivery.detail})` : ''}`
    if (UNENDED.has(row.state) || (row.state === 'digested' && !delivery))
      return [`I1 not ended, ${state}: ${nameOf(asked)}`]
    return row.state === 'posted' || row.state === 'removed' || isSettled(world, [asked])
      ? []
      : [`I1 ${state}, but nobody can see it (“${seen(world, asked)}”): ${nameOf(asked)}`]
  })
}

/** Asked for again where it stands: the one who asked was told so, and nothing was posted. */
const isKnownAlready = (world: World, { platform, from }: Asked): boolean =>
  world.live(platform, from).some(({ text }) => /^It (?:has been|is about to be) posted in/.test(text))

const UNENDED = new Set(['received', 'pending', 'sending'])

/**
 * Telegram hands an update over until it is confirmed. Discord does so once: what the process did not
 * live to commit is lost there, and the one who asked sees that the bot did not respond.
 */
const isAccepted = (world: World, { platform, from }: Asked): boolean =>
  platform === 'telegram' || world.live('discord', from).some(({ text }) => /^(?:Reading|Posting)/.test(text))

/** What stands before the asker. */
const seen = (world: World, { platform, from }: Asked): string =>
  world
    .live(platform, from)
    .map(({ text }) => text.slice(0, 80).replaceAll('\n', ' '))
    .join(' | ')

/** I2: of each story no more copies than were asked for, in no chat; of one that was retracted none. */
function twice(world: World): string[] {
  const wanted = world.asked.filter(({ kind }) => kind !== 'retract')
  const chats = Map.groupBy(wanted, ({ platform, to, story }) => `${platform}/${to}/${story.town}`)
  return [...chats.values()].flatMap((asked) => {
    const [first] = asked
    if (!first) return []
    const { most } = copiesIn(world, first.platform, first.to, first.story)
    if (most > asked.length) return [`I2 ${most} copies for ${asked.length}: ${nameOf(first)}`]
    const retracted = world.asked.find(({ kind, story }) => kind === 'retract' && story === first.story)
    return retracted && !isSettled(world, [first, retracted])
      ? [`I2 there though retracted: ${nameOf(retracted)}`]
      : []
  })
}

/** I3: what we say is posted stands there, and what stands there we know. */
function untrue(world: World, { deliveries }: Stored): string[] {
  const known = new Set(
    deliveries.flatMap(({ platform, messages }) =>
      messages.map(({ chat, id }) => `${platform}/${chat}/${id}`),
    ),
  )
  const uncertain = new Set(
    deliveries
      .filter(({ state }) => state === 'uncertain')
      .map(({ platform, chat }) => `${platform}/${chat}`),
  )
  const isInDoubt = (asked: Asked): boolean =>
    uncertain.has(`${asked.platform}/${asked.to}`) || isToldToRemove(world, asked)
  const absent = deliveries.flatMap((delivery) => untrueRow(world, delivery))
  const unknown = world.asked
    .filter((asked) => !isInDoubt(asked))
    .flatMap((asked) =>
      partsIn(world, asked.platform, asked.to, asked.story)
        .filter(({ id }) => !known.has(`${asked.platform}/${asked.to}/${id}`))
        .map(({ id }) => `I3 unknown to us: message ${id} of ${nameOf(asked)}`),
    )
  return [...absent, ...new Set(unknown)]
}

function untrueRow(world: World, { id, platform, chat, state, intent, messages }: StoredDelivery): string[] {
  const asked = world.asked.find((one) => one.event === intent)
  if (!asked && isStaged(world, platform, chat)) return []
  if (!asked) return [`I3 a delivery that nobody asked for: ${id} (${intent})`]
  const live = (where: string, message: string) =>
    world
      .live(platform as Asked['platform'], where)
      .some((one) => one.id === message && one.text.includes(asked.story.town))
  const gone = messages.filter((message) => !live(message.chat, message.id))
  if (state === 'posted' && messages.length === 0) return [`I3 posted without a message: ${nameOf(asked)}`]
  if (state === 'removed')
    return messages.length > gone.length ? [`I3 removed, but there: ${nameOf(asked)}`] : []
  return gone.map((message) => `I3 ${state}, but message ${message.id} is not there: ${nameOf(asked)}`)
}

/** I4: a story is seen in no chat but those it was asked for in and into. The operators' /queue names all. */
function leaked(world: World): string[] {
  const shown = world.everShown().filter(({ chat, text }) => chat !== world.operators || !isAboutPosts(text))
  const stories = new Set(world.asked.map(({ story }) => story))
  const elsewhere = world.stages.flatMap(({ stories: told, chats, platform }) =>
    told.flatMap(({ town }) =>
      shown
        .filter(({ text, chat }) => text.includes(town) && !chats.includes(chat))
        .map(({ chat }) => `I4 ${town} was shown in ${platform}/${chat}`),
    ),
  )
  const leaks = [...stories].flatMap(({ town }) => {
    const mayShow = new Set(
      world.asked.filter(({ story }) => story.town === town).map(({ platform, to }) => `${platform}/${to}`),
    )
    const chats = new Set(
      shown.filter(({ text }) => text.includes(town)).map(({ platform, chat }) => `${platform}/${chat}`),
    )
    return [...chats].filter((chat) => !mayShow.has(chat)).map((chat) => `I4 ${town} was shown in ${chat}`)
  })
  return [...new Set([...elsewhere, ...leaks])]
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

/** I7: what people did in several steps stands as it should, and nothing of it is left to do. */
function unfinished(world: World, { deliveries }: Stored): string[] {
  const open = deliveries
    .filter(({ platform, chat, state }) => UNENDED.has(state) && isStaged(world, platform, chat))
    .map(({ platform, chat, id, state, detail }) => `I7 ${state} (${detail}): ${id} in ${platform}/${chat}`)
  return [...open, ...world.stages.flatMap(({ by, judge }) => judge().map((wrong) => `I7 ${by}: ${wrong}`))]
}

const isStaged = (world: World, platform: string, chat: string): boolean =>
  world.stages.some((stage) => stage.platform === platform && stage.chats.includes(chat))

/** I6: no call to a chat that has asked to wait. */
function tooFast({ telegram, discord }: World): string[] {
  return [
    ...telegram.early.all.map((one) => ({ platform: 'telegram', ...one })),
    ...discord.early.all.map((one) => ({ platform: 'discord', ...one })),
  ].map(
    ({ platform, chat, what, msTooEarly }) => `I6 ${what} in ${platform}/${chat} ${msTooEarly} ms too early`,
  )
}
