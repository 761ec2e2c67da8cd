import type { DiscordFault } from '../fakes/discord-server.ts'
import type { SiteFault } from '../fakes/news-site.ts'
import type { TelegramFault } from '../fakes/telegram-server.ts'
import type { PlatformKind } from './asked.ts'
import { EPISODE_NAMES, EPISODES, type EpisodeName, episodeOf } from './episodes/index.ts'
import { KILL_POINTS } from './kill-points.ts'
import { type Random, random } from './random.ts'

/** What somebody asks for. */
export type Wish =
  | { readonly kind: 'digest'; readonly story: number; readonly as: 'link' | 'text' }
  | { readonly kind: 'repost'; readonly story: number }
  | { readonly kind: 'retract'; readonly story: number }

/** What goes wrong. */
export type Trouble =
  | {
      readonly kind: 'telegram'
      readonly method: string
      readonly fault: TelegramFault
      readonly times: number
    }
  | { readonly kind: 'discord'; readonly method: string; readonly fault: DiscordFault }
  | { readonly kind: 'page'; readonly story: number; readonly fault: SiteFault; readonly times: number }
  /** The bot is thrown out of the chat of a story. */
  | { readonly kind: 'kick'; readonly story: number; readonly from: 'home' | 'news' }
  | { readonly kind: 'signal'; readonly signal: 'SIGKILL' | 'SIGTERM' }
  /** Both platforms hold to their limits, for this act. */
  | { readonly kind: 'limits' }
  /** Discord's gateway loses us. */
  | { readonly kind: 'drop' }
  /** The process stands still for a while, longer than it may hold a job. */
  | { readonly kind: 'freeze'; readonly ms: number }
  /** It dies when it comes to this point. */
  | { readonly kind: 'arm'; readonly point: string }

/** Milliseconds from the beginning of its act. */
export interface Step {
  readonly at: number
  readonly what: Wish | Trouble
}

/** The stories of a seed, and what is done to them: digests first, then reposts, then retractions. */
export interface Plan {
  readonly seed: number
  readonly stories: readonly { readonly platform: PlatformKind; readonly long: boolean }[]
  readonly acts: readonly (readonly Step[])[]
  /** What somebody else does meanwhile, in chats of their own; null: nothing. */
  readonly alongside: { readonly episode: EpisodeName; readonly platform: PlatformKind } | null
}

/** So many seeds have something alongside. */
const ALONGSIDE = 0.4

/** What single wishes come to; the points of episodes have their own runs. */
const ARMED = KILL_POINTS.filter(({ occasion }) => episodeOf(occasion) === null)

/** An act's wishes and troubles begin within this time. */
const ACT_MS = 1_500

/** The same plan for the same seed. */
export function planOf(seed: number): Plan {
  const chance = random(seed)
  const stories = Array.from({ length: chance.between(1, 3) }, () => ({
    platform: chance.pick(['telegram', 'telegram', 'discord'] as const),
    long: chance.chance(0.15),
  }))
  const numbers = stories.map((_, index) => index)
  const reposted = numbers.filter(() => chance.chance(0.6))
  const retracted = numbers.filter(() => chance.chance(0.25))
  const digests = numbers.map(
    (story): Wish => ({
      kind: 'digest',
      story,
      as: !stories[story]?.long && chance.chance(0.3) ? 'text' : 'link',
    }),
  )
  const wishes: Wish[][] = [
    digests,
    reposted.map((story) => ({ kind: 'repost', story })),
    retracted.map((story) => ({ kind: 'retract', story })),
  ]
  const acts = wishes
    .filter((act) => act.length > 0)
    .map((act, index) => [...timed(act, chance), ...timed(troubles(index, stories, chance), chance)])
  const sorted = acts.map((act) => act.toSorted((a, b) => a.at - b.at))
  return { seed, stories, acts: sorted, alongside: alongsideOf(seed) }
}

/** Chosen apart, so that what a seed was before stays as it was. */
function alongsideOf(seed: number): Plan['alongside'] {
  const chance = random(seed + 1_000_000)
  if (!chance.chance(ALONGSIDE)) return null
  const episode = chance.pick(EPISODE_NAMES)
  const platforms = EPISODES[episode].on
  return { episode, platform: platforms[chance.between(0, platforms.length - 1)] ?? 'telegram' }
}

const timed = (what: readonly (Wish | Trouble)[], chance: Random): Step[] =>
  what.map((one) => ({ at: chance.between(0, ACT_MS), what: one }))

function troubles(act: number, stories: Plan['stories'], chance: Random): Trouble[] {
  const many = Array.from({ length: chance.between(1, 4) }, () => trouble(act, stories, chance))
  // One death in an act is enough: each costs a start.
  const isDeath = ({ kind }: Trouble): boolean => kind === 'signal' || kind === 'arm' || kind === 'freeze'
  const death = many.find(isDeath)
  return many.filter((one) => !isDeath(one) || one === death)
}

function trouble(act: number, stories: Plan['stories'], chance: Random): Trouble {
  const story = chance.between(0, stories.length - 1)
  const platform = stories[story]?.platform ?? 'telegram'
  const dice = chance.next()
  if (dice < 0.16) return { kind: 'signal', signal: chance.pick(['SIGKILL', 'SIGKILL', 'SIGTERM']) }
  if (dice < 0.22) return { kind: 'arm', point: ARMED[chance.between(0, ARMED.length - 1)]?.name ?? '' }
  if (dice < 0.25) return { kind: 'freeze', ms: chance.between(1_000, 5_000) }
  if (platform === 'discord' && dice < 0.32) return { kind: 'drop' }
  if (dice > 0.9) return { kind: 'limits' }
  if (act === 0 && dice < 0.4)
    return { kind: 'page', story, fault: siteFault(chance), times: chance.between(1, 2) }
  if (act === 1 && dice < 0.32) return { kind: 'kick', story, from: chance.pick(['home', 'news', 'news']) }
  return platform === 'telegram' ? telegramTrouble(chance) : discordTrouble(chance)
}

const siteFault = (chance: Random): SiteFault =>
  chance.pick<SiteFault>([
    { kind: 'status', status: chance.pick([500, 503, 404, 429]) },
    { kind: 'reset', midway: chance.chance(0.5) },
    { kind: 'slow', ms: chance.between(300, 6_000) },
    { kind: 'drip', ms: chance.between(500, 6_000) },
  ])

const telegramTrouble = (chance: Random): Trouble => ({
  kind: 'telegram',
  method: chance.pick([
    'sendMessage',
    'sendMessage',
    'editMessageText',
    'editMessageText',
    'getUpdates',
    'getChat',
    'deleteMessage',
  ]),
  fault: telegramFault(chance),
  times: chance.between(1, 2),
})

function telegramFault(chance: Random): TelegramFault {
  const after = chance.chance(0.5)
  const seconds = chance.between(1, 3)
  return chance.pick<TelegramFault>([
    { kind: 'cut', after },
    { kind: 'hang', ms: chance.between(500, 3_500), after },
    { kind: 'slow', ms: chance.between(200, 3_000) },
    { kind: 'answer', status: 502, description: 'Bad Gateway', after },
    {
      kind: 'answer',
      status: 429,
      description: `Too Many Requests: retry after ${seconds}`,
      parameters: { retry_after: seconds },
    },
  ])
}

const discordTrouble = (chance: Random): Trouble => ({
  kind: 'discord',
  method: chance.pick(['POST', 'POST', 'PATCH', 'GET', 'DELETE']),
  fault: discordFault(chance),
})

function discordFault(chance: Random): DiscordFault {
  const after = chance.chance(0.5)
  const seconds = chance.between(1, 3)
  return chance.pick<DiscordFault>([
    { kind: 'cut', after },
    { kind: 'hang', ms: chance.between(500, 3_500), after },
    { kind: 'slow', ms: chance.between(200, 3_000) },
    { kind: 'answer', status: 502, body: { message: 'Bad Gateway' }, after },
    {
      kind: 'answer',
      status: 429,
      headers: { 'retry-after': String(seconds), 'x-ratelimit-scope': 'shared' },
      body: { message: 'You are being rate limited.', retry_after: seconds, global: false },
    },
  ])
}

/** The plan as lines for people. */
export const told = ({ seed, stories, acts, alongside }: Plan): string =>
  [
    `seed ${seed}: ${stories.map(({ platform, long }, index) => `story ${index} on ${platform}${long ? ', long' : ''}`).join('; ')}`,
    ...(alongside ? [`  alongside: ${alongside.episode} on ${alongside.platform}`] : []),
    ...acts.flatMap((act, index) =>
      act.map(({ at, what }) => `  act ${index + 1} +${at} ms ${JSON.stringify(what)}`),
    ),
  ].join('\n')
