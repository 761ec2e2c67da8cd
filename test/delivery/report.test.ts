import { expect, it } from 'vitest'
import { type ReportDeps, reportDelivery, tell } from '../../src/delivery/report.ts'
import type { MessageRef } from '../../src/model/channel.ts'
import { newDelivery, type Outcome } from '../../src/model/outbox.ts'
import type { Post } from '../../src/model/post.ts'
import { english } from '../run/english.ts'

const at = { platform: 'discord', chat: '5', topic: null } as const
const POSTED: Post = { blocks: [{ kind: 'paragraph', text: 'Posted in #news.' }] }

/** Where a last word is said, when its notice takes it or does not. */
async function said(notice: MessageRef, edit: Outcome): Promise<string[]> {
  const told: string[] = []
  const platform = {
    edit: async () => {
      told.push('edit')
      return edit
    },
    sayAlone: async ({ reader }: MessageRef) => {
      told.push(`alone ${reader}`)
      return null
    },
  }
  const deps = { ...english, platforms: new Map([['discord', platform]]) } as unknown as ReportDeps
  await tell({ notice }, () => POSTED, deps)
  return told
}

const refused: Outcome = { kind: 'refused', reason: 'bad-request', detail: '50027: Invalid Webhook Token' }
const alone: MessageRef = { channel: at, id: '7', token: 'a/b/@original', reader: '9' }

it('says a last word in the message that waits for it, and nowhere else', async () => {
  expect(await said(alone, { kind: 'done', message: alone })).toEqual(['edit'])
})

it('says it in private to the one who alone saw a message that cannot be reached any more', async () => {
  expect(await said(alone, refused)).toEqual(['edit', 'alone 9'])
})

it('says it to nobody where people took away a message that all could see', async () => {
  expect(await said({ channel: at, id: '7' }, refused)).toEqual(['edit'])
})

it('names the channel where a post stands that was bound for a thread which is gone', async () => {
  const told: Post[] = []
  const edit = async (message: MessageRef, post: Post) => {
    told.push(post)
    return { kind: 'done', message }
  }
  const get = async (_: string, id: string) => ({ handle: null, title: id === '5' ? '#news' : '#thread' })
  const deps = {
    ...english,
    store: { chats: { get } },
    platforms: new Map([['discord', { edit, linkTo: () => null }]]),
  } as unknown as ReportDeps
  const made = { id: 'd', digestId: 'g', intent: 'i', token: 't', form: 'post', notice: alone } as const
  const delivery = newDelivery({ ...made, channel: { ...at, chat: '6' } })
  await reportDelivery({ ...delivery, state: 'posted', detour: at }, null, deps)
  expect(told).toEqual([POSTED])
})
