import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { NewsSite } from '../fakes/news-site.ts'
import { storyOf } from '../fakes/story-of.ts'
import { FAKE_BOT, FAKE_TOKEN, type FakeMessage, TelegramServer } from '../fakes/telegram-server.ts'
import { configAllowing } from '../run/config-allowing.ts'
import { dataDirWithDatabase } from '../run/embedded.ts'
import { eventually, type RunningService, startedService } from '../run/service.ts'

const GROUP = -2001
const moderator = { id: 21, is_bot: false, first_name: 'Mo' }
const reader = { id: 22, is_bot: false, first_name: 'Re' }

const telegram = new TelegramServer()
const site = new NewsSite()
let dataDir: string
let configDir: string
let service: RunningService

const env = () => ({
  TELEGRAM_BOT_TOKEN: FAKE_TOKEN,
  TELEGRAM_API_ROOT: telegram.apiRoot,
  DATA_DIR: dataDir,
  CONFIG_DIR: configDir,
})

beforeAll(async () => {
  await Promise.all([telegram.start(), site.start()])
  telegram.chats.set(String(GROUP), { id: GROUP, type: 'supergroup', title: 'Westhaven' })
  telegram.members.set(`${GROUP}/${moderator.id}`, { status: 'administrator', user: moderator })
  telegram.members.set(`${GROUP}/${reader.id}`, { status: 'member', user: reader })
  telegram.members.set(`${GROUP}/${FAKE_BOT.id}`, {
    status: 'administrator',
    can_post_messages: true,
    user: FAKE_BOT,
  })
  configDir = configAllowing(site.port)
  dataDir = await dataDirWithDatabase()
  site.stories = [storyOf('tram-depot', 2), storyOf('swimming-hall', 5), storyOf('night-market', 9)]
  service = await startedService(env())
}, 60_000)

afterAll(async () => {
  await service?.stop()
  await Promise.all([telegram.stop(), site.stop()])
})

const posts = (): FakeMessage[] =>
  telegram.in(GROUP).filter(({ text }) => /^The [\w ]+ plan is approved\n/.test(text))

const polls = (): number => site.asked.filter(({ path }) => path === '/feed.xml').length

async function said(act: () => void, matching: RegExp): Promise<FakeMessage> {
  const before = new Map(telegram.in(GROUP).map((message) => [message, message.text]))
  act()
  return eventually(`an answer like ${matching}`, () =>
    telegram.in(GROUP).find((message) => before.get(message) !== message.text && matching.test(message.text)),
  )
}

/** Has the feed asked again now: paused and resumed by its buttons. */
async function pollAgain(): Promise<void> {
  const before = polls()
  const list = await said(() => telegram.write(GROUP, moderator, { text: '/feeds' }), /Harbour News/)
  const paused = await said(() => telegram.press(moderator, list, 'Pause 1'), /paused/)
  telegram.press(moderator, paused, 'Resume')
  await eventually('another poll', () => polls() > before)
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 3_000))

describe('a feed that a moderator follows', () => {
  it('is not followed for a reader', async () => {
    await said(
      () => telegram.write(GROUP, reader, { text: `/follow ${site.at('/feed.xml')}` }),
      /^Only moderators/,
    )
    expect(polls()).toBe(0)
  })

  it('is found from the address of its site, and posts the newest item alone', async () => {
    await said(
      () => telegram.write(GROUP, moderator, { text: `/follow ${site.at('/')}` }),
      /^Following Harbour News. It has 3 items/,
    )
    await eventually('the post', () => posts().length === 1)
    expect(posts()[0]?.text).toContain('tram depot')
    await settled()
    expect(posts()).toHaveLength(1)
  })

  it('is asked with its validators, and posts nothing when nothing is new', async () => {
    await pollAgain()
    expect(site.asked.findLast(({ path }) => path === '/feed.xml')?.headers['if-none-match']).toBeDefined()
    await settled()
    expect(posts()).toHaveLength(1)
  }, 30_000)

  it('posts a new item once, whatever the process goes through meanwhile', async () => {
    site.stories = [storyOf('library-roof', 0), ...site.stories]
    await pollAgain()
    await eventually('the new item’s submission or post', () =>
      site.asked.some(({ path }) => path === '/library-roof'),
    )
    await service.stop('SIGKILL')
    service = await startedService(env())
    await eventually('the post', () => posts().length === 2, 60_000)
    expect(posts()[1]?.text).toContain('library roof')
    expect(await service.stop()).toBe(0)
    service = await startedService(env())
    await pollAgain()
    await settled()
    expect(posts()).toHaveLength(2)
  }, 120_000)

  it('posts nothing again for new guids, tracking, later dates and another order', async () => {
    site.stories = site.stories
      .map((one, index) => ({
        ...one,
        guid: `new-${index}`,
        path: `${one.path}?utm_source=feed`,
        date: new Date(),
      }))
      .reverse()
    await pollAgain()
    await settled()
    expect(posts()).toHaveLength(2)
  }, 30_000)

  it('says why items were not posted', async () => {
    const list = await said(() => telegram.write(GROUP, moderator, { text: '/feeds' }), /Harbour News/)
    const why = await said(() => telegram.press(moderator, list, 'Why skipped 1'), /Not posted from/)
    expect(why.text).toMatch(/swimming hall plan is approved[\s\S]*it was there when the feed was followed/)
  })

  it('posts the feed’s own text where the page wants a login', async () => {
    const walled = storyOf('sea-wall', 0)
    site.answers.set('/sea-wall', { status: 401, body: 'log in' })
    site.stories = [
      { ...walled, summary: walled.paragraphs.map((text) => `<p>${text}</p>`).join('') },
      ...site.stories,
    ]
    await pollAgain()
    await eventually('the post', () => posts().length === 3)
    expect(posts()[2]?.text).toContain('sea wall')
  }, 30_000)

  it('survives a round trip as OPML, with its title, channel and filters', async () => {
    await said(
      () =>
        telegram.write(GROUP, moderator, {
          text: `/follow ${site.at('/feed.xml')} -contains:sport author:"Ida Holm"`,
        }),
      /follows that feed already/,
    )
    const list = await said(() => telegram.write(GROUP, moderator, { text: '/export' }), /^One feed as OPML/)
    expect(list.file).toMatchObject({ name: 'feeds.opml', text: expect.stringContaining('<opml') })
    await said(() => telegram.write(GROUP, moderator, { text: '/unfollow 1' }), /^No longer following/)
    telegram.files.set('list', new TextEncoder().encode(list.file?.text))
    await said(
      () =>
        telegram.write(GROUP, moderator, {
          caption: '/import',
          document: { file_id: 'list', file_unique_id: 'u', file_name: 'feeds.opml', file_size: 500 },
        }),
      /^One feed is followed from now on/,
    )
    const again = await said(() => telegram.write(GROUP, moderator, { text: '/feeds' }), /Harbour News/)
    expect(again.text).toContain('-contains:sport author:"Ida Holm"')
    await settled()
    expect(posts()).toHaveLength(3)
  }, 30_000)

  it('is no longer asked once it is unfollowed', async () => {
    await said(
      () => telegram.write(GROUP, moderator, { text: `/unfollow ${site.at('/feed.xml')}` }),
      /^No longer following Harbour News/,
    )
    await said(() => telegram.write(GROUP, moderator, { text: '/feeds' }), /^No feed is followed here/)
  })
})

describe('an address that is no feed', () => {
  beforeAll(() => void site.answers.set('/page', { body: '<html><body><p>No feed here.</p></body></html>' }))

  it.each([
    ['/nothing', /refuses to be read/],
    ['/page', /found no feed/],
  ])('%s is said so, and not kept', async (path, words) => {
    await said(() => telegram.write(GROUP, moderator, { text: `/follow ${site.at(path)}` }), words)
    await said(() => telegram.write(GROUP, moderator, { text: '/feeds' }), /^No feed is followed here/)
  })

  it('that is not public is refused in the words of one that does not answer', async () => {
    await said(
      () => telegram.write(GROUP, moderator, { text: '/follow http://127.0.0.1:9/feed.xml' }),
      /^I could not open that address/,
    )
  })
})
