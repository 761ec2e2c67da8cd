import type { APIInteraction, APIMessage } from 'discord.js'
import { describe, expect, it } from 'vitest'
import {
  fromInteractionCreate,
  fromMessageCreate,
  type Heard,
} from '../../../../src/adapters/platforms/discord/from-discord.ts'
import type { Call } from '../../../../src/model/call.ts'
import { ANNA, MENU } from './discord-driver.ts'

const me = { user: '9', application: '8' }
const BASE = {
  id: '77',
  application_id: '8',
  token: 'tok',
  locale: 'pl',
  guild_id: '5',
  channel: { id: '6', type: 0, name: 'readers' },
  member: { user: ANNA, nick: 'Ania', roles: [], permissions: '8192' },
}
const heard = (more: object): Heard | null =>
  fromInteractionCreate({ ...BASE, ...more } as unknown as APIInteraction, me, MENU)
function call(found: Heard | null): Call | null {
  return found?.kind === 'call' ? found.call : null
}
const slash = (options: object[], more = {}) =>
  heard({ type: 2, data: { name: 'digest', type: 1, options, ...more } })

describe('slash commands', () => {
  it('carry who, where and their options', () => {
    expect(call(slash([{ name: 'url', type: 3, value: 'https://example.org' }]))).toEqual({
      id: '77',
      channel: { platform: 'discord', chat: '6', topic: null },
      chatKind: 'group',
      person: { id: ANNA.id, name: 'Ania', asChat: false, language: 'pl' },
      via: 'command',
      command: 'digest',
      argument: '',
      full: false,
      options: { url: 'https://example.org' },
      files: [],
      message: null,
      repliedTo: null,
      interaction: '77/8/tok',
    })
  })

  it('bring files', () => {
    const attachments = {
      a1: { url: 'https://cdn.example/f', filename: 'f.txt', content_type: 'text/plain', size: 9 },
    }
    expect(
      call(slash([{ name: 'file', type: 11, value: 'a1' }], { resolved: { attachments } }))?.files,
    ).toEqual([{ id: 'https://cdn.example/f', name: 'f.txt', contentType: 'text/plain', size: 9 }])
  })

  it('without their article open a form, and others do not', () => {
    expect(slash([])).toMatchObject({ kind: 'form', form: { custom_id: 'digest' } })
    expect(heard({ type: 2, data: { name: 'latest', type: 1 } })).toMatchObject({ kind: 'call' })
  })

  it('ask about a text that fills the option', () => {
    const text = 'a'.repeat(6000)
    expect(call(slash([{ name: 'text', type: 3, value: text }]))).toMatchObject({
      argument: text,
      full: true,
      options: {},
    })
    expect(call(slash([{ name: 'text', type: 3, value: 'short' }]))).toMatchObject({
      options: { text: 'short' },
      full: false,
    })
  })

  it('know announcement channels and private chats', () => {
    const kind = (type: number) =>
      call(heard({ type: 2, data: { name: 'latest', type: 1 }, channel: { id: '6', type } }))?.chatKind
    expect([kind(5), kind(1), kind(11), kind(15)]).toEqual(['channel', 'private', 'group', 'group'])
  })
})

describe('forms', () => {
  it('become the command with what was filled in', () => {
    const input = (custom_id: string, value: string) => ({
      type: 18,
      component: { type: 4, custom_id, value },
    })
    const data = { custom_id: 'digest', components: [input('url', ' '), input('text', 'The article.')] }
    expect(call(heard({ type: 5, data }))).toMatchObject({
      via: 'command',
      command: 'digest',
      options: { text: 'The article.' },
    })
  })
})

describe('menus of messages', () => {
  it('carry the message: its words, also forwarded ones, and whether it is ours', () => {
    const target = (more: object) => ({
      id: '3',
      channel_id: '6',
      author: ANNA,
      content: '',
      attachments: [],
      ...more,
    })
    const opened = (message: object) =>
      call(
        heard({
          type: 2,
          data: { name: 'Digest this', type: 3, target_id: '3', resolved: { messages: { 3: message } } },
        }),
      )
    expect(opened(target({ content: 'see https://example.org' }))).toMatchObject({
      via: 'menu',
      command: 'digest',
      repliedTo: { message: { id: '3' }, fromUs: false, text: 'see https://example.org' },
    })
    expect(opened(target({ author: { id: '9' } }))?.repliedTo?.fromUs).toBe(true)
    const message_snapshots = [{ message: { content: 'forwarded', attachments: [] } }]
    expect(opened(target({ message_snapshots }))?.repliedTo?.text).toBe('forwarded')
  })
})

describe('buttons', () => {
  const press = (flags: number) =>
    call(
      heard({
        type: 3,
        message: { id: '4', channel_id: '6', flags },
        data: { custom_id: 'post:tok.1:2', component_type: 2 },
      }),
    )

  it('carry their command and argument, and the message pressed', () => {
    expect(press(0)).toMatchObject({
      via: 'button',
      command: 'post',
      argument: 'tok.1:2',
      message: { channel: { chat: '6' }, id: '4' },
    })
    expect(press(0)?.message?.token).toBeUndefined()
  })

  it('reach a message that one person sees by their own token', () => {
    expect(press(64)?.message?.token).toBe('8/tok/@original')
  })
})

describe('messages', () => {
  const written = (more: object) =>
    call(
      fromMessageCreate(
        {
          id: '3',
          channel_id: '6',
          type: 0,
          author: ANNA,
          attachments: [],
          content: 'https://example.org',
          ...more,
        } as unknown as APIMessage,
        me,
      ),
    )

  it('are heard in private chats alone, from people alone', () => {
    expect(written({})).toMatchObject({
      id: '3',
      chatKind: 'private',
      via: 'message',
      command: '',
      argument: 'https://example.org',
    })
    expect(written({ guild_id: '5' })).toBeNull()
    expect(written({ author: { ...ANNA, bot: true } })).toBeNull()
    expect(written({ type: 6 })).toBeNull()
  })

  it('may be commands typed as words', () => {
    expect(written({ content: '/digest https://example.org\nplease' })).toMatchObject({
      via: 'command',
      command: 'digest',
      argument: 'https://example.org\nplease',
    })
    expect(written({ content: '/usr/bin is a folder' })?.via).toBe('message')
  })
})
