import type { ChatMember } from 'grammy/types'
import { describe, expect, it } from 'vitest'
import { missingRightOf, roleOfMember } from '../../../../src/adapters/platforms/telegram/membership.ts'

const member = (status: string, rights = {}): ChatMember => ({ status, ...rights }) as unknown as ChatMember

describe('members', () => {
  it('are moderators as owners and administrators', () => {
    expect(
      ['creator', 'administrator', 'member', 'restricted', 'left', 'kicked'].map((s) =>
        roleOfMember(member(s)),
      ),
    ).toEqual(['moderator', 'moderator', 'reader', 'reader', 'reader', 'reader'])
  })

  it('need the right to post in a channel', () => {
    const missing = (one: ChatMember) => missingRightOf(one, 'channel', true)
    expect(missing(member('administrator', { can_post_messages: true }))).toBeNull()
    expect(missing(member('administrator', { can_post_messages: false }))).toBe('Post messages')
    expect(missing(member('member'))).toBe('Post messages')
    expect(missing(member('left'))).toBe('Post messages')
  })

  it('may send in a group unless somebody took that away', () => {
    const missing = (one: ChatMember, everyone = true) => missingRightOf(one, 'group', everyone)
    expect(missing(member('member'))).toBeNull()
    expect(missing(member('member'), false)).toBe('Send messages')
    expect(missing(member('administrator'), false)).toBeNull()
    expect(missing(member('restricted', { is_member: true, can_send_messages: true }))).toBeNull()
    expect(missing(member('restricted', { is_member: true, can_send_messages: false }))).toBe('Send messages')
    expect(missing(member('kicked'))).toBe('Send messages')
  })
})
