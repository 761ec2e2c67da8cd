import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Asking } from '../../../src/cli/init/asking.ts'
import { chooseChannel, type Listed } from '../../../src/cli/init/choose-channel.ts'
import type { Step } from '../../../src/cli/init/step.ts'
import type { Chat } from '../../../src/model/channel.ts'
import type { Session } from '../../../src/setup/session.ts'

const chat = (id: string): Chat => ({
  platform: 'discord',
  id,
  kind: 'group',
  title: id,
  handle: `#${id}`,
  present: true,
})

let said: string[]
let chats: Chat[]
let step: Step
let answers: string[]
/** Happens while a question stands there. */
let meanwhile: () => void

beforeEach(() => {
  said = []
  meanwhile = () => {}
  const asking = {
    live: true,
    say: (line: string) => void said.push(line),
    ask: async (question: string, fallback: string) => {
      if (question.includes('number')) meanwhile()
      return (answers.shift() ?? '') || fallback
    },
  } as unknown as Asking
  const env = { CONFIG_DIR: mkdtempSync(join(tmpdir(), 'gw-choose-')) }
  step = { asking, options: {}, env, standing: {} }
})

const session = { chats: async () => [...chats], lacks: async () => [] } as unknown as Session

describe('the name that is offered', () => {
  it('is news at first, then what the channel is called', async () => {
    chats = [chat('Harbour-Talk'), chat('a b c'), chat('other')]
    const offered: string[] = []
    const { asking } = step
    const ask = asking.ask
    step = {
      ...step,
      asking: {
        ...asking,
        ask: (question, fallback) => {
          if (question.startsWith('By what name')) offered.push(fallback)
          return ask(question, fallback)
        },
      },
    }
    answers = ['3', '', '1', '', '2', '']
    const listed: Listed = { chats: null }
    for (let count = 0; count < 3; count++) await chooseChannel(session, step, listed)
    expect(offered).toEqual(['news', 'harbour-talk', 'news-discord'])
  })
})

describe('the number of a channel', () => {
  it('means the line that it stands before, though another chat has come before it since', async () => {
    chats = [chat('news'), chat('talk')]
    meanwhile = () => {
      chats = [chat('archive'), chat('news'), chat('talk')]
    }
    answers = ['1', 'a']
    const listed: Listed = { chats: null }
    expect((await chooseChannel(session, step, listed))?.id).toBe('news')
  })

  it('is asked for again from a new list when that has changed, and from the old one when not', async () => {
    chats = [chat('news'), chat('talk')]
    const listed: Listed = { chats: null }
    answers = ['1', 'a', '2', 'b', '1', 'c']
    await chooseChannel(session, step, listed)
    const lists = () => said.filter((line) => line.includes('The bot is in')).length
    expect((await chooseChannel(session, step, listed))?.id).toBe('talk')
    expect(lists()).toBe(1)
    chats = [chat('archive'), ...chats]
    expect((await chooseChannel(session, step, listed))?.id).toBe('archive')
    expect(lists()).toBe(2)
    expect(said).toContain('  1. #archive (Discord channel): has all the rights it needs')
  })
})
