import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { NewsSite } from '../fakes/news-site.ts'
import { storyOf } from '../fakes/story-of.ts'
import { FAKE_BOT, FAKE_TOKEN, type FakeMessage, TelegramServer } from '../fakes/telegram-server.ts'
import { configAllowing } from '../run/config-allowing.ts'
import { dataDirWithDatabase } from '../run/embedded.ts'
import { eventually, type RunningService, startedService } from '../run/service.ts'

const GROUP = -2101
const moderator = { id: 31, is_bot: false, first_name: 'Mo' }

const telegram = new TelegramServer()
const site = new NewsSite()
let service: RunningService
let env: Record<string, string>

beforeAll(async () => {
  await Promise.all([telegram.start(), site.start()])
  telegram.chats.set(String(GROUP), { id: GROUP, type: 'supergroup', title: 'Westhaven' })
  telegram.members.set(`${GROUP}/${moderator.id}`, { status: 'administrator', user: moderator })
  telegram.members.set(`${GROUP}/${FAKE_BOT.id}`, {
    status: 'administrator',
    can_post_messages: true,
    user: FAKE_BOT,
  })
  site.stories = [storyOf('tram-depot', 2)]
  env = {
    TELEGRAM_BOT_TOKEN: FAKE_TOKEN,
    TELEGRAM_API_ROOT: telegram.apiRoot,
    DATA_DIR: await dataDirWithDatabase(),
    CONFIG_DIR: configAllowing(site.port),
  }
  service = await startedService(env)
}, 60_000)

afterAll(async () => {
  await service?.stop()
  await Promise.all([telegram.stop(), site.stop()])
})

const roundups = (): FakeMessage[] => telegram.in(GROUP).filter(({ text }) => /^\d+ stories\n/.test(text))

const say = (text: string): void => void telegram.write(GROUP, moderator, { text })

const answer = (matching: RegExp): Promise<FakeMessage> =>
  eventually(`an answer like ${matching}`, () =>
    telegram.in(GROUP).findLast(({ text }) => matching.test(text)),
  )

/** Has the feed asked again now: paused and resumed by its buttons. */
async function pollAgain(): Promise<void> {
  say('/feeds')
  telegram.press(moderator, await answer(/^(?!Following)[\s\S]*Harbour News/), 'Pause 1')
  telegram.press(moderator, await answer(/paused/), 'Resume')
}

/** The next whole minute that is far enough away, as a time of day. */
function soon(): string {
  return new Date(Date.now() + 75_000).toISOString().slice(11, 16)
}

describe('a channel with a roundup', () => {
  it('gathers what its feed brings into one message at the set time, whatever the process goes through', async () => {
    const time = soon()
    say(`/settings roundup ${time}`)
    await answer(new RegExp(`roundup: ${time}`))
    say(`/follow ${site.at('/feed.xml')}`)
    await answer(/^Following Harbour News/)
    site.stories = [storyOf('swimming-hall', 0), ...site.stories]
    await pollAgain()
    await eventually('both stories are read', () =>
      ['/tram-depot', '/swimming-hall'].every((path) => site.asked.some((one) => one.path === path)),
    )
    await eventually('both wait', async () => {
      say('/queue')
      await new Promise((resolve) => setTimeout(resolve, 2_000))
      return telegram.in(GROUP).some(({ text }) => /2 digests wait for the roundup of Westhaven/.test(text))
    })
    expect(roundups()).toEqual([])
    await service.stop('SIGKILL')
    service = await startedService(env)
    await eventually('the roundup', () => roundups().length === 1, 130_000)
    // Its answer is written down by now: a kill before that leaves a doubt, which people settle.
    await new Promise((resolve) => setTimeout(resolve, 2_000))
    await service.stop('SIGKILL')
    service = await startedService(env)
    await new Promise((resolve) => setTimeout(resolve, 5_000))
    const [roundup] = roundups()
    expect(roundups()).toHaveLength(1)
    expect(roundup?.text).toContain('The tram depot plan is approved')
    expect(roundup?.text).toContain('The swimming hall plan is approved')
    const other = telegram.in(GROUP).filter(({ text }) => /^The [\w ]+ plan is approved\n/.test(text))
    expect(other).toEqual([])
  }, 240_000)

  it('loses what is retracted by its id', async () => {
    const id = /· ([a-z0-9]{4})\n/.exec(roundups()[0]?.text ?? '')?.[1]
    say(`/retract ${id}`)
    await eventually('the roundup without it', () =>
      telegram.in(GROUP).every(({ text }) => !/^\d+ stories\n/.test(text)),
    )
    expect(telegram.in(GROUP).filter(({ text }) => /plan is approved/.test(text))).toHaveLength(1)
  }, 60_000)
})
