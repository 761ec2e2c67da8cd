import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { FAKE_BOT, FAKE_TOKEN, type FakeMessage, TelegramServer } from './fakes/telegram-server.ts'
import { dataDirWithDatabase } from './run/embedded.ts'
import { groundwire, ROOT } from './run/groundwire.ts'
import { eventually, type RunningService, startedService } from './run/service.ts'

const ARTICLE = readFileSync(join(ROOT, 'examples/concert-hall-attack.txt'), 'utf8')
const HEADLINE = '5 Reasons Russia Became the Target of the ISIS-Khorasan Attack'

const GROUP = -1001
const OTHER = -1003
const CHANNEL = -1002
const moderator = { id: 11, is_bot: false, first_name: 'Mo' }
const reader = { id: 12, is_bot: false, first_name: 'Re' }

const telegram = new TelegramServer()
let dataDir: string
let service: RunningService

const env = () => ({ TELEGRAM_BOT_TOKEN: FAKE_TOKEN, TELEGRAM_API_ROOT: telegram.apiRoot, DATA_DIR: dataDir })

beforeAll(async () => {
  await telegram.start()
  telegram.chats.set(String(GROUP), { id: GROUP, type: 'supergroup', title: 'Group' })
  telegram.chats.set(String(OTHER), { id: OTHER, type: 'supergroup', title: 'Other group' })
  for (const name of [String(CHANNEL), '@news'])
    telegram.chats.set(name, { id: CHANNEL, type: 'channel', title: 'News', username: 'news' })
  telegram.chats.set(String(moderator.id), { id: moderator.id, type: 'private' })
  for (const chat of [GROUP, OTHER, CHANNEL]) {
    telegram.members.set(`${chat}/${moderator.id}`, { status: 'administrator', user: moderator })
    telegram.members.set(`${chat}/${reader.id}`, { status: 'member', user: reader })
    telegram.members.set(`${chat}/${FAKE_BOT.id}`, {
      status: 'administrator',
      can_post_messages: true,
      user: FAKE_BOT,
    })
  }
  dataDir = await dataDirWithDatabase()
  service = await startedService(env())
  for (const chat of [GROUP, CHANNEL])
    telegram.push({
      my_chat_member: {
        chat: telegram.chats.get(String(chat)),
        from: moderator,
        date: 1,
        old_chat_member: { status: 'left', user: FAKE_BOT },
        new_chat_member: { status: 'administrator', can_post_messages: true, user: FAKE_BOT },
      },
    })
  await eventually('the welcome', () => telegram.in(GROUP)[0])
}, 60_000)

afterAll(async () => {
  await service?.stop()
  await telegram.stop()
})

const posts = (chat: number): FakeMessage[] =>
  telegram.in(chat).filter(({ text }) => text.startsWith(HEADLINE))

/** The message that appears in a chat after `act`. */
async function answerIn(
  chat: number,
  act: () => void,
  matching: (text: string) => boolean = () => true,
): Promise<FakeMessage> {
  const before = new Set(telegram.in(chat))
  act()
  return eventually(`an answer in ${chat}`, () =>
    telegram.in(chat).find((message) => !before.has(message) && matching(message.text)),
  )
}

describe('a moderator in a group', () => {
  it('gets the digest of a text in place of the notice', async () => {
    telegram.write(GROUP, moderator, { text: `/digest ${ARTICLE}` })
    const [post] = await eventually('the post', () => posts(GROUP).length === 1 && posts(GROUP))
    expect(post?.text).toContain('3 of the 5 reasons the headline promises')
    expect(post?.buttons.map(({ text }) => text)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^Sources · \d/), 'Evidence']),
    )
    expect(telegram.called('sendMessage').some(({ text }) => String(text).startsWith('Reading '))).toBe(true)
  })

  it('is asked for the article after a bare /digest, and may send it as a reply', async () => {
    const question = await answerIn(OTHER, () => telegram.write(OTHER, moderator, { text: '/digest' }))
    expect(question.text).toMatch(/^Which article\?/)
    telegram.write(OTHER, moderator, {
      text: ARTICLE,
      reply_to_message: { ...question, from: FAKE_BOT, date: 1 },
    })
    await eventually('the post', () => posts(OTHER).length === 1)
  })

  it('is told in words why a text makes no digest', async () => {
    const said = await answerIn(GROUP, () =>
      telegram.write(GROUP, moderator, {
        text: '/digest The mayor opened the new bridge on Monday with a short speech.',
      }),
    )
    await eventually('the reason', () =>
      telegram
        .in(GROUP)
        .some(
          ({ message_id, text }) => message_id === said.message_id && text.includes('I need at least 40'),
        ),
    )
  })

  it('reposts to a channel without another word about distilling', async () => {
    const distilled = () =>
      service.log().split('draft.distilled').length + service.log().split('digest.grounded').length
    const before = distilled()
    telegram.write(GROUP, moderator, { text: '/repost @news' })
    const [post] = await eventually('the post', () => posts(CHANNEL).length === 1 && posts(CHANNEL))
    expect(distilled()).toBe(before)
    expect(post?.buttons[0]?.url).toMatch(/^https:\/\/t\.me\/the_digest_bot\?start=sources_/)
  })
})

describe('a reader', () => {
  it('is refused /digest and /repost in words, and nothing is posted', async () => {
    for (const text of [`/digest ${ARTICLE}`, '/repost @news']) {
      const before = posts(GROUP).length + posts(CHANNEL).length
      const said = await answerIn(GROUP, () => telegram.write(GROUP, reader, { text }))
      expect(said.text).toMatch(/^Only moderators of this chat/)
      expect(posts(GROUP).length + posts(CHANNEL).length).toBe(before)
    }
  })

  it.each([
    ['/sources', /Luke Coffey, a senior fellow at the Hudson Institute/],
    ['/timeline', /August 2021/],
    ['/reasons', /not in the text we have. It ends after reason 3/],
    ['/evidence', /We did not check whether the article is right/],
    ['/latest', /5 Reasons Russia/],
    ['/help', /sources/],
  ])('is answered %s', async (command, words) => {
    const said = await answerIn(
      GROUP,
      () => telegram.write(GROUP, reader, { text: command }),
      (text) => words.test(text),
    )
    expect(said.text).toMatch(words)
  })

  it('is answered by the buttons under a post', async () => {
    const [post] = posts(GROUP)
    if (!post) throw new Error('no post')
    const label = post.buttons.find(({ text }) => text.startsWith('Sources'))?.text ?? ''
    const said = await answerIn(GROUP, () => telegram.press(reader, post, label))
    expect(said.text).toContain('Luke Coffey')
  })

  it('is answered in private by the link of a channel, and by no guessed one', async () => {
    telegram.chats.set(String(reader.id), { id: reader.id, type: 'private' })
    const token = posts(CHANNEL)[0]?.buttons[0]?.url?.split('sources_')[1] ?? ''
    const said = await answerIn(reader.id, () =>
      telegram.write(reader.id, reader, { text: `/start sources_${token}` }),
    )
    expect(said.text).toContain('Luke Coffey')
    const guessed = await answerIn(reader.id, () =>
      telegram.write(reader.id, reader, { text: `/start sources_${token.slice(0, -2)}xx` }),
    )
    expect(guessed.text).not.toContain('Luke Coffey')
  })

  it('is told of no digest of another chat by its short id', async () => {
    const id = / · ([a-z0-9]{4})$/m.exec(posts(GROUP)[0]?.text ?? '')?.[1] ?? ''
    expect(id).toHaveLength(4)
    telegram.chats.set('-1009', { id: -1009, type: 'supergroup', title: 'Third' })
    const said = await answerIn(-1009, () => telegram.write(-1009, reader, { text: `/sources ${id}` }))
    expect(said.text).toMatch(/no such digest/)
  })
})

describe('in private', () => {
  it('a moderator gets a preview with a button per channel, and posts it by one', async () => {
    telegram.write(moderator.id, moderator, { text: `/digest ${ARTICLE}` })
    const [preview] = await eventually(
      'the preview',
      () => posts(moderator.id).length > 0 && posts(moderator.id),
    )
    const button = preview?.buttons.find(({ text }) => text === 'Post in @news')
    expect(button).toBeDefined()
    const before = posts(CHANNEL).length
    const asked = await answerIn(moderator.id, () =>
      telegram.press(moderator, preview as FakeMessage, 'Post in @news'),
    )
    expect(asked.text).toMatch(/^The headline promises 5 reasons, the text has 3\./)
    expect(posts(CHANNEL)).toHaveLength(before)
    telegram.press(moderator, asked, 'Post with 3 of 5')
    await eventually('the post', () => posts(CHANNEL).length === before + 1)
  })

  it('somebody else cannot post by the same button', async () => {
    const [preview] = posts(moderator.id)
    const before = posts(CHANNEL).length
    const said = await answerIn(moderator.id, () =>
      telegram.press(reader, preview as FakeMessage, 'Post in @news'),
    )
    expect(said.text).toMatch(/^Only moderators of @.?news can post/)
    expect(posts(CHANNEL)).toHaveLength(before)
  })
})

describe('the same article', () => {
  it('is one digest as text and as a file', async () => {
    telegram.files.set('docs/article.txt', new TextEncoder().encode(ARTICLE))
    const before = posts(GROUP).length
    telegram.write(GROUP, moderator, {
      caption: '/digest',
      document: {
        file_id: 'docs/article.txt',
        file_unique_id: 'u',
        file_name: 'article.txt',
        mime_type: 'text/plain',
        file_size: ARTICLE.length,
      },
    })
    const known = await eventually('the word that it is known', () =>
      telegram.in(GROUP).find(({ text }) => /posted in .* before/.test(text)),
    )
    expect(known.text).toContain('Group')
    expect(known.buttons.map(({ text }) => text)).toEqual(['Post again'])
    const shown = { ...known }
    for (const _ of [1, 2]) telegram.press(moderator, shown, 'Post again')
    await eventually('the post of the file', () => posts(GROUP).length === before + 1)
    const ids = posts(GROUP).flatMap(({ text }) => /words · ([a-z0-9]{4,8})$/m.exec(text)?.[1] ?? [])
    expect(ids.length).toBeGreaterThan(1)
    expect(new Set(ids).size).toBe(1)
  })
})

describe('a text that fills messages', () => {
  /** An article of over two full messages; its first one carries the command. */
  const long = Array.from(
    { length: 30 },
    (_, i) => `${ARTICLE.split('\n')[0]} Line ${i} of the record follows here.`,
  ).join('\n\n')
  const full = 4096 - '/digest '.length

  it('is asked for to its end, and is the digest of the whole', async () => {
    const parts = [long.slice(0, full), long.slice(full, full + 4096), long.slice(full + 4096)]
    expect(parts.every((part) => part === part.trim())).toBe(true)
    const asked = await answerIn(OTHER, () =>
      telegram.write(OTHER, moderator, { text: `/digest ${parts[0]}` }),
    )
    expect(asked.text).toMatch(/its end may be missing/)
    telegram.write(OTHER, moderator, { text: parts[1] })
    await eventually(
      'the second question',
      () => telegram.in(OTHER).filter(({ text }) => /its end may be missing/.test(text)).length === 2,
    )
    const before = new Set(telegram.in(OTHER))
    telegram.write(OTHER, moderator, { text: parts[2] })
    const idOf = (text: string) => /words · ([a-z0-9]{4,8})$/m.exec(text)?.[1]
    const post = await eventually('the digest', () =>
      telegram.in(OTHER).find((m) => !before.has(m) && idOf(m.text)),
    )
    telegram.files.set('docs/long.txt', new TextEncoder().encode(long))
    const seen = new Set(telegram.in(OTHER))
    telegram.write(OTHER, moderator, {
      caption: '/digest',
      document: {
        file_id: 'docs/long.txt',
        file_unique_id: 'l',
        file_name: 'long.txt',
        mime_type: 'text/plain',
        file_size: long.length,
      },
    })
    await eventually('the word that it is known', () =>
      telegram.in(OTHER).find((m) => !seen.has(m) && /posted in .* before/.test(m.text)),
    )
    expect(telegram.in(OTHER).filter((m) => idOf(m.text) === idOf(post.text))).toHaveLength(1)
  })
})

describe('the operators’ chat', () => {
  it('is claimed once, by the code of the ready line alone', async () => {
    const code = /\/claim (\S+)/.exec(service.readyLine)?.[1] ?? ''
    const claim = (text: string) =>
      answerIn(moderator.id, () => telegram.write(moderator.id, moderator, { text }))
    expect((await claim(`/claim ${code}x`)).text).toMatch(/expired or was used/)
    expect((await claim(`/claim ${code}`)).text).toMatch(/now the operators’ chat/)
    expect((await claim(`/claim ${code}`)).text).toMatch(/expired or was used/)
  })
})

describe('lost and found', () => {
  it('finds what Telegram took without an answer, posts nothing again and asks nobody', async () => {
    const before = posts(CHANNEL).length
    const toOperators = telegram.in(moderator.id).length
    // The first one cut is the notice, the second the post: both were taken, neither was answered.
    telegram.fail('sendMessage', { kind: 'cut', after: true }, 2)
    telegram.write(GROUP, moderator, { text: '/repost @news' })
    await eventually('the doubt', () => service.log().includes('"state":"uncertain"'))
    await eventually('the end of the doubt', () => service.log().includes('it is there'))
    await new Promise((resolve) => setTimeout(resolve, 1_500))
    expect(posts(CHANNEL)).toHaveLength(before + 1)
    // What was forwarded to be looked at is gone again.
    expect(telegram.in(moderator.id)).toHaveLength(toOperators)
  })

  it('tells why there is no digest, also when the notice never got through', async () => {
    telegram.fail('sendMessage', { kind: 'cut' })
    const why = await answerIn(
      GROUP,
      () => telegram.write(GROUP, moderator, { text: '/digest A text of seven words, no more.' }),
      (text) => /I need at least 40/.test(text),
    )
    expect(why.text).toMatch(/^That is \d+ words/)
  })

  it('asks the operators where no search can tell', async () => {
    const before = posts(CHANNEL).length
    telegram.fail('forwardMessage', {
      kind: 'answer',
      status: 400,
      description: "Bad Request: message has protected content and can't be forwarded",
    })
    telegram.fail('sendMessage', { kind: 'cut', after: true }, 2)
    telegram.write(GROUP, moderator, { text: '/repost @news' })
    const alert = await eventually('the question to the operators', () =>
      telegram.in(moderator.id).find(({ text }) => /did not confirm the post in/.test(text)),
    )
    telegram.press(moderator, alert, 'It is there')
    await eventually('the note', () =>
      telegram.in(moderator.id).some(({ text }) => /Noted: it is there/.test(text)),
    )
    expect(posts(CHANNEL)).toHaveLength(before + 1)
  })

  it('shows in /queue what is in doubt and what failed, and tries again on a press', async () => {
    const before = posts(CHANNEL).length
    const toChannel = () => telegram.called('sendMessage').filter(({ chat_id }) => chat_id === `${CHANNEL}`)
    const kicked = { kind: 'answer', status: 403, description: 'Forbidden: bot was kicked' } as const
    telegram.fail('sendMessage', kicked, 1, ({ chat_id }) => chat_id === `${CHANNEL}`)
    telegram.write(GROUP, moderator, { text: '/repost @news' })
    const alert = await eventually('the alert', () =>
      telegram.in(moderator.id).find(({ text }) => /I am no longer in|I lack the right/.test(text)),
    )
    expect(alert.buttons.map(({ text }) => text)).toEqual(['Try again'])
    const calls = toChannel().length
    telegram.write(GROUP, moderator, { text: '/repost @news' })
    const queue = await answerIn(moderator.id, () =>
      telegram.write(moderator.id, moderator, { text: '/queue' }),
    )
    expect(queue.text).toMatch(/Failed in the last seven days: 1/)
    expect(queue.text).toContain(HEADLINE)
    expect(queue.text).toMatch(/One chat takes no posts/)
    // One call was enough: the second post waits until the chat takes posts again.
    expect(toChannel()).toHaveLength(calls)
    telegram.press(moderator, alert, 'Try again')
    await eventually('both posts', () => posts(CHANNEL).length === before + 2, 20_000)
  })

  it('retracts every copy of one digest, and asks first when nobody said which', async () => {
    const others = new Set([...posts(GROUP), ...posts(CHANNEL)])
    const ours = () => [...posts(GROUP), ...posts(CHANNEL)].filter((post) => !others.has(post))
    telegram.write(GROUP, moderator, { text: `/digest ${ARTICLE} Nothing more is known on Friday.` })
    await eventually('the post', () => ours().length === 1)
    telegram.write(GROUP, moderator, { text: '/repost @news' })
    await eventually('the copy', () => ours().length === 2)
    const question = await answerIn(GROUP, () => telegram.write(GROUP, moderator, { text: '/retract' }))
    expect(question.text).toMatch(/^Retract “.+” \(\w+\)\? Every copy is removed/)
    const denied = await answerIn(GROUP, () => telegram.write(GROUP, reader, { text: '/retract' }))
    expect(denied.text).toMatch(/Only moderators/)
    expect(ours()).toHaveLength(2)
    telegram.press(moderator, question, 'Retract it')
    await eventually('no copy', () => ours().length === 0)
    await eventually('the word', () =>
      telegram.in(GROUP).some(({ text }) => text === 'Retracted: 2 copies were removed.'),
    )
    expect([...posts(GROUP), ...posts(CHANNEL)]).toHaveLength(others.size)
  })

  it('keeps everything over a restart', async () => {
    const exit = await service.stop()
    expect(exit).toBe(0)
    telegram.write(GROUP, reader, { text: '/sources' })
    telegram.write(GROUP, moderator, { text: '/repost @news' })
    const before = posts(CHANNEL).length
    service = await startedService(env())
    await eventually(
      'the answer to what was asked meanwhile',
      () => telegram.in(GROUP).at(-1)?.text.includes('Coffey') || posts(CHANNEL).length > before,
    )
    await eventually('the repost', () => posts(CHANNEL).length === before + 1)
  })

  it('shows no token in anything it wrote', () => {
    const secret = FAKE_TOKEN.split(':')[1] ?? ''
    expect(service.log()).not.toContain(secret)
    expect(telegram.messages.map(({ text }) => text).join('\n')).not.toContain(secret)
  })
})

describe('who watches the bot', () => {
  it('finds what was posted, answered and is waiting at /metrics, and nothing of anybody', async () => {
    const at = /http:\/\/[\d.]+:\d+/.exec(service.readyLine)?.[0]
    const text = await (await fetch(`${at}/metrics`)).text()
    expect(text).toMatch(/^groundwire_deliveries_total\{platform="telegram",state="posted"\} [1-9]/m)
    expect(text).toMatch(/^groundwire_commands_total\{outcome="done"\} [1-9]/m)
    expect(text).toMatch(/^groundwire_deliveries_open\{state="pending"\} \d/m)
    for (const word of [FAKE_TOKEN, String(GROUP), 'News', 'ISIS', moderator.first_name, dataDir])
      expect(text).not.toContain(word)
  })
})

describe('a start that cannot be', () => {
  it('says that no platform is set and exits 78', async () => {
    const { code, stderr, stdout } = await groundwire(['start'], {
      env: { TELEGRAM_BOT_TOKEN: '', DISCORD_BOT_TOKEN: '' },
    })
    expect([code, stdout]).toEqual([78, ''])
    expect(stderr).toMatch(/TELEGRAM_BOT_TOKEN/)
  })

  it('says that a token is none, and not which', async () => {
    const { code, stderr } = await groundwire(['start'], {
      env: { TELEGRAM_BOT_TOKEN: 'canary-token-value' },
    })
    expect(code).toBe(78)
    expect(stderr).toMatch(/TELEGRAM_BOT_TOKEN/)
    expect(stderr).not.toContain('canary')
  })

  it('needs a shared database for several roles', async () => {
    const { code, stderr } = await groundwire(['start', '--role', 'worker'], {
      env: { TELEGRAM_BOT_TOKEN: FAKE_TOKEN },
    })
    expect(code).toBe(78)
    expect(stderr).toMatch(/DATABASE_URL/)
  })

  it('names the process that has the data folder', async () => {
    const { code, stderr } = await groundwire(['start'], { env: env() })
    expect(code).toBe(78)
    expect(stderr).toContain(String(service.child.pid))
  })
})
