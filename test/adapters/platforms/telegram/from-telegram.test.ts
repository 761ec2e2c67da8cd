import type { Update } from 'grammy/types'
import { describe, expect, it } from 'vitest'
import { copiesIn } from '../../../../src/adapters/platforms/telegram/copies-in.ts'
import { fromTelegram, type Heard } from '../../../../src/adapters/platforms/telegram/from-telegram.ts'
import type { Call } from '../../../../src/model/call.ts'

const me = { id: 99, username: 'the_digest_bot' }
const anna = { id: 7, is_bot: false, first_name: 'Anna', last_name: 'Kos', language_code: 'pl' }
const group = { id: -1005, type: 'supergroup', title: 'Readers', is_forum: true }
const news = { id: -1009, type: 'channel', title: 'News', username: 'harbour_news' }
const home = { id: 7, type: 'private', first_name: 'Anna' }

const heard = (update: Record<string, unknown>): Heard | null =>
  fromTelegram({ update_id: 42, ...update } as unknown as Update, me)

function call(message: Record<string, unknown>, kind = 'message'): Call | null {
  const found = heard({ [kind]: { message_id: 3, date: 1, chat: group, from: anna, ...message } })
  return found?.kind === 'call' ? found.call : null
}

describe('commands', () => {
  it('carry who, where, and what follows them with its line breaks', () => {
    expect(call({ text: '/digest First line.\n\nSecond  line.' })).toEqual({
      id: '42',
      channel: { platform: 'telegram', chat: '-1005', topic: null },
      chatKind: 'group',
      person: { id: '7', name: 'Anna Kos', asChat: false, language: 'pl' },
      via: 'command',
      command: 'digest',
      argument: 'First line.\n\nSecond  line.',
      full: false,
      options: {},
      files: [],
      message: { channel: { platform: 'telegram', chat: '-1005', topic: null }, id: '3' },
      repliedTo: null,
      interaction: null,
    })
  })

  it('may name us, and are not for us when they name another bot', () => {
    expect(call({ text: '/Sources@The_Digest_Bot kd7q' })).toMatchObject({
      command: 'sources',
      argument: 'kd7q',
    })
    expect(call({ text: '/sources@other_bot kd7q' })).toBeNull()
  })

  it('stand at the start and alone: a path or a word with a slash is none', () => {
    expect(call({ text: '/usr/bin is a folder' })).toMatchObject({ via: 'message', command: '' })
    expect(call({ text: 'see /digest' })).toMatchObject({ via: 'message', argument: 'see /digest' })
    expect(call({ text: '/digest\nhttps://example.org' })).toMatchObject({
      command: 'digest',
      argument: 'https://example.org',
    })
  })

  it('may be copied out of a message of ours', () => {
    expect(call({ text: '/\u2060digest x' })).toMatchObject({ command: 'digest', argument: 'x' })
  })

  it('may be the caption of a file', () => {
    const document = {
      file_id: 'F1',
      file_unique_id: 'u',
      file_name: 'story.txt',
      mime_type: 'text/plain',
      file_size: 900,
    }
    expect(call({ caption: '/digest', document })).toMatchObject({
      command: 'digest',
      files: [{ id: 'F1', name: 'story.txt', contentType: 'text/plain', size: 900 }],
    })
    expect(call({ document })).toMatchObject({ via: 'message', argument: '', files: [{ id: 'F1' }] })
  })

  it('tell when their message is as long as Telegram allows', () => {
    expect(call({ text: `/digest ${'a'.repeat(4088)}` })?.full).toBe(true)
    expect(call({ text: `/digest ${'a'.repeat(4087)}` })?.full).toBe(false)
  })

  it('come from a channel as the channel itself', () => {
    const found = call({ text: '/digest x', chat: news, sender_chat: news, from: undefined }, 'channel_post')
    expect(found).toMatchObject({
      chatKind: 'channel',
      person: { id: '-1009', name: 'News', asChat: true },
      command: 'digest',
    })
  })

  it('come from an anonymous administrator as the group itself', () => {
    const from = { id: 1087968824, is_bot: true, first_name: 'Group', username: 'GroupAnonymousBot' }
    expect(call({ text: '/digest x', from, sender_chat: group })?.person).toMatchObject({
      id: '-1005',
      asChat: true,
    })
  })

  it('come from somebody who writes as another channel without rights', () => {
    const from = { id: 136817688, is_bot: true, first_name: 'Channel' }
    expect(call({ text: '/digest x', from, sender_chat: news })?.person).toMatchObject({
      id: '-1009',
      asChat: false,
    })
  })

  it('that only their author sees have no message to reply to', () => {
    expect(call({ text: '/sources', message_id: 0, ephemeral_message_id: 12 })).toMatchObject({
      message: null,
      interaction: 'ephemeral:12',
    })
  })
})

describe('topics', () => {
  it('are threads that say they are topics, but not General and not a thread of replies', () => {
    const topicOf = (message: object) => call({ text: '/latest', ...message })?.channel.topic
    expect(topicOf({ message_thread_id: 8, is_topic_message: true })).toBe('8')
    expect(topicOf({ message_thread_id: 8 })).toBeNull()
    expect(topicOf({ message_thread_id: 1, is_topic_message: true })).toBeNull()
  })

  it('make everything in them a reply to their first message, which is no reply', () => {
    const reply_to_message = {
      message_id: 8,
      date: 1,
      chat: group,
      from: anna,
      forum_topic_created: { name: 'T' },
    }
    expect(
      call({ text: '/digest', message_thread_id: 8, is_topic_message: true, reply_to_message })?.repliedTo,
    ).toBeNull()
  })
})

describe('replies', () => {
  it('carry the text and files of what is replied to, and whether it is ours', () => {
    const reply_to_message = {
      message_id: 2,
      date: 1,
      chat: group,
      from: { id: 99, is_bot: true, first_name: 'D' },
      caption: 'The article',
      document: { file_id: 'F', file_unique_id: 'u' },
    }
    expect(call({ text: '/sources', reply_to_message })?.repliedTo).toEqual({
      message: { channel: { platform: 'telegram', chat: '-1005', topic: null }, id: '2' },
      fromUs: true,
      text: 'The article',
      files: [{ id: 'F', name: '', contentType: null, size: 0 }],
    })
  })

  it("to a channel's post in its discussion group are replies to the post", () => {
    const reply_to_message = {
      message_id: 55,
      date: 1,
      chat: group,
      from: { id: 777000, is_bot: false, first_name: 'Telegram' },
      sender_chat: news,
      is_automatic_forward: true,
      forward_origin: { type: 'channel', chat: news, message_id: 12, date: 1 },
      text: 'Headline',
    }
    expect(call({ text: '/sources', reply_to_message })?.repliedTo?.message).toEqual({
      channel: { platform: 'telegram', chat: '-1009', topic: null },
      id: '12',
    })
  })
})

describe('comments under a post of a channel', () => {
  const forwarded = {
    message_id: 55,
    date: 1,
    chat: group,
    from: { id: 777000, is_bot: false, first_name: 'Telegram' },
    sender_chat: news,
    is_automatic_forward: true,
    forward_origin: { type: 'channel', chat: news, message_id: 12, date: 1 },
    text: 'Headline',
  }
  const copy = {
    copy: { channel: { platform: 'telegram', chat: '-1005', topic: null }, id: '55' },
    post: { channel: { platform: 'telegram', chat: '-1009', topic: null }, id: '12' },
  }
  const copies = (message: object) => copiesIn({ update_id: 1, message } as unknown as Update)

  it('know what they hang from, but a topic and a private chat hang from nothing', () => {
    expect(call({ text: '/sources', message_thread_id: 55 })?.thread).toEqual(copy.copy)
    expect(call({ text: '/sources', message_thread_id: 8, is_topic_message: true })?.thread).toBeUndefined()
    expect(call({ text: '/sources', chat: home, message_thread_id: 8 })?.thread).toBeUndefined()
  })

  it('tell which post the copy is of, and so does the copy itself', () => {
    expect(copies(forwarded)).toEqual([copy])
    expect(copies({ message_id: 56, date: 1, chat: group, from: anna, reply_to_message: forwarded })).toEqual(
      [copy],
    )
  })

  it('make no copy of what a person forwarded', () => {
    const { is_automatic_forward: _, ...byHand } = forwarded
    expect(copies({ ...byHand, from: anna })).toEqual([])
  })
})

describe('deep links', () => {
  it('are the command they name', () => {
    expect(call({ chat: home, text: '/start sources_aB3-_x' })).toMatchObject({
      via: 'link',
      command: 'sources',
      argument: 'aB3-_x',
    })
    expect(call({ chat: home, text: '/start' })).toMatchObject({
      via: 'command',
      command: 'start',
      argument: '',
    })
  })
})

describe('presses', () => {
  const press = (message: Record<string, unknown>) =>
    heard({
      callback_query: {
        id: '777',
        from: anna,
        chat_instance: 'c',
        data: 'sources:tok',
        message: { message_id: 9, date: 1, chat: group, ...message },
      },
    })

  it("carry the real person and the button's command", () => {
    expect(press({ message_thread_id: 8, is_topic_message: true })).toMatchObject({
      call: {
        via: 'button',
        command: 'sources',
        argument: 'tok',
        person: { id: '7', asChat: false },
        message: { id: '9', channel: { topic: '8' } },
        interaction: 'callback:777',
      },
    })
  })

  it('work under a message that Telegram no longer shows', () => {
    expect(press({ date: 0 })).toMatchObject({ call: { message: { id: '9' }, repliedTo: null } })
  })

  it('under a message for one person point at that message', () => {
    expect(press({ message_id: 0, ephemeral_message_id: 4 })).toMatchObject({
      call: { message: { id: 'ephemeral-7-4' } },
    })
  })
})

describe('what is none of our business', () => {
  const bot = { id: 5, is_bot: true, first_name: 'Other' }
  it.each([
    ['another bot', { text: '/digest', from: bot }],
    ['ourselves', { text: '/digest', from: { ...bot, id: 99 } }],
    ['a message by way of a bot', { text: '/digest', via_bot: bot }],
    [
      "a channel's post coming into its group",
      {
        text: '/digest',
        from: { id: 777000, is_bot: false, first_name: 'T' },
        sender_chat: news,
        is_automatic_forward: true,
      },
    ],
    ['a picture', { photo: [] }],
    ['a service message', { new_chat_members: [anna] }],
  ])('%s', (_, message) => {
    expect(call(message)).toBeNull()
  })

  it('an edited message', () => {
    expect(
      heard({ edited_message: { message_id: 3, date: 1, chat: group, from: anna, text: '/digest' } }),
    ).toBeNull()
  })
})

describe('chats', () => {
  const membership = (chat: object, was: object, is: object) =>
    heard({
      my_chat_member: {
        chat,
        from: anna,
        date: 1,
        old_chat_member: { user: me, ...was },
        new_chat_member: { user: me, ...is },
      },
    })

  it('say that we were added, removed or given other rights', () => {
    expect(membership(news, { status: 'left' }, { status: 'administrator' })).toEqual({
      kind: 'chat',
      chat: {
        platform: 'telegram',
        id: '-1009',
        kind: 'channel',
        title: 'News',
        handle: '@harbour_news',
        present: true,
      },
      change: 'added',
    })
    expect(membership(group, { status: 'member' }, { status: 'kicked' })).toMatchObject({
      chat: { present: false, handle: null },
      change: 'removed',
    })
    expect(membership(group, { status: 'member' }, { status: 'administrator' })).toMatchObject({
      change: 'changed',
    })
    expect(membership(group, { status: 'member' }, { status: 'restricted', is_member: false })).toMatchObject(
      { change: 'removed' },
    )
  })

  it('move when a group becomes a supergroup', () => {
    const old = { id: -44, type: 'group', title: 'Readers' }
    expect(
      heard({ message: { message_id: 1, date: 1, chat: old, from: anna, migrate_to_chat_id: -1005 } }),
    ).toMatchObject({
      kind: 'chat',
      chat: { id: '-1005', kind: 'group' },
      change: 'changed',
      movedFrom: '-44',
    })
  })

  it('get new titles', () => {
    expect(
      heard({ message: { message_id: 1, date: 1, chat: group, from: anna, new_chat_title: 'Readers' } }),
    ).toMatchObject({
      kind: 'chat',
      chat: { title: 'Readers' },
      change: 'changed',
    })
  })
})
