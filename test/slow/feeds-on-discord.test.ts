import { afterAll, beforeAll, expect, it } from 'vitest'
import { DiscordServer, FAKE_BOT, FAKE_TOKEN, type FakeMessage } from '../fakes/discord-server.ts'
import { NewsSite } from '../fakes/news-site.ts'
import { storyOf } from '../fakes/story-of.ts'
import { configAllowing } from '../run/config-allowing.ts'
import { dataDirWithDatabase } from '../run/embedded.ts'
import { eventually, type RunningService, startedService } from '../run/service.ts'

const GUILD = '500000000000000001'
const NEWS = '500000000000000002'
const MODERATORS = '500000000000000009'
const moderator = { id: '500000000000000010', username: 'mo', global_name: 'Mo' }
const reader = { id: '500000000000000011', username: 're', global_name: null }
/** View Channel, Send Messages, Read Message History. */
const EVERYONE = String((1n << 10n) | (1n << 11n) | (1n << 16n))

const discord = new DiscordServer()
const site = new NewsSite()
let service: RunningService

beforeAll(async () => {
  await Promise.all([discord.start(), site.start()])
  discord.guilds.set(GUILD, {
    id: GUILD,
    name: 'Westhaven',
    owner_id: '500000000000000099',
    system_channel_id: null,
    roles: [
      { id: GUILD, permissions: EVERYONE },
      { id: MODERATORS, permissions: String(1n << 13n) },
    ],
  })
  discord.channels.set(NEWS, { id: NEWS, name: 'news', type: 0, guild_id: GUILD, permission_overwrites: [] })
  discord.members.set(`${GUILD}/${moderator.id}`, [MODERATORS])
  discord.members.set(`${GUILD}/${reader.id}`, [])
  discord.members.set(`${GUILD}/${FAKE_BOT.id}`, [])
  site.stories = [storyOf('tram-depot', 2), storyOf('swimming-hall', 5)]
  service = await startedService({
    DISCORD_BOT_TOKEN: FAKE_TOKEN,
    DISCORD_API_URL: discord.apiUrl,
    DATA_DIR: await dataDirWithDatabase(),
    CONFIG_DIR: configAllowing(site.port),
  })
  await eventually('the commands', () => discord.commands.length > 0)
}, 60_000)

afterAll(async () => {
  await service?.stop()
  await Promise.all([discord.stop(), site.stop()])
})

const posts = (): FakeMessage[] =>
  discord.in(NEWS).filter(({ content }) => /^\*\*The [\w ]+ plan is approved/.test(content))

async function said(act: () => void, matching: RegExp): Promise<FakeMessage> {
  const before = new Map(discord.in(NEWS).map(({ id, content }) => [id, content]))
  act()
  return eventually(`an answer like ${matching}`, () =>
    discord.in(NEWS).find(({ id, content }) => before.get(id) !== content && matching.test(content)),
  )
}

const slash = (
  user: { id: string },
  name: string,
  options: Record<string, string> = {},
  resolved = {},
): string =>
  discord.interact(NEWS, user, {
    type: 2,
    data: {
      id: '1',
      name,
      type: 1,
      resolved,
      options: Object.entries(options).map(([option, value]) => ({
        name: option,
        type: option === 'list' ? 11 : 3,
        value,
      })),
    },
  })

function press(message: FakeMessage, label: string): void {
  const buttons = message.components.flatMap((row) => row.components)
  const custom_id = buttons.find((button) => button.label === label)?.custom_id
  discord.interact(NEWS, moderator, { type: 3, message, data: { custom_id, component_type: 2 } })
}

/** Has the feed asked again now: paused and resumed by its buttons. */
async function pollAgain(): Promise<void> {
  const polls = (): number => site.asked.filter(({ path }) => path === '/feed.xml').length
  const before = polls()
  const list = await said(() => slash(moderator, 'feeds'), /Harbour News/)
  const paused = await said(() => press(list, 'Pause 1'), /paused/)
  press(paused, 'Resume')
  await eventually('another poll', () => polls() > before)
}

it('is followed for a moderator alone, and posts its newest item', async () => {
  await said(() => slash(reader, 'follow', { feed: site.at('/') }), /^Only moderators/)
  await said(
    () => slash(moderator, 'follow', { feed: site.at('/'), filters: '-contains:"night market"' }),
    /^Following Harbour News. It has 2 items/,
  )
  await eventually('the post', () => posts().length === 1)
  expect(posts()[0]?.content).toContain('tram depot')
}, 60_000)

it('posts what is new, once, and says why the rest was not', async () => {
  site.stories = [storyOf('library-roof', 0), storyOf('night-market', 0), ...site.stories]
  await pollAgain()
  await eventually('the post', () => posts().length === 2, 60_000)
  expect(posts()[1]?.content).toContain('library roof')
  site.stories = site.stories.map((one) => ({ ...one, guid: `new-${one.path}`, date: new Date() }))
  await pollAgain()
  const list = await said(() => slash(moderator, 'feeds'), /Harbour News/)
  const why = await said(() => press(list, 'Why skipped 1'), /Not posted from/)
  expect(why.content).toMatch(/night market[^\n]*\n[^\n]*left out by a filter/)
  expect(why.content).toMatch(/swimming hall[^\n]*\n[^\n]*it was there when the feed was followed/)
  expect(posts()).toHaveLength(2)
}, 120_000)

it('comes back from its list as it was', async () => {
  const { files } = await said(() => slash(moderator, 'export'), /^One feed as OPML/)
  expect(files).toMatchObject([{ name: 'feeds.opml' }])
  await said(() => slash(moderator, 'unfollow', { feed: '1' }), /^No longer following/)
  discord.files.set('/list.opml', new TextEncoder().encode(files[0]?.text))
  const list = {
    id: '77',
    filename: 'feeds.opml',
    size: 500,
    content_type: 'text/x-opml',
    url: `${discord.origin}/list.opml`,
    proxy_url: '',
  }
  await said(
    () => slash(moderator, 'import', { list: '77' }, { attachments: { 77: list } }),
    /^One feed is followed from now on/,
  )
  const again = await said(() => slash(moderator, 'feeds'), /Harbour News/)
  expect(again.content).toContain('night market')
}, 60_000)
