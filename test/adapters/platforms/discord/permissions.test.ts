import { describe, expect, it } from 'vitest'
import {
  missingRightFor,
  rightsIn,
  roleWith,
} from '../../../../src/adapters/platforms/discord/permissions.ts'

const VIEW = 1n << 10n
const SEND = 1n << 11n
const MANAGE = 1n << 13n
const IN_THREADS = 1n << 38n
const guild = {
  id: 'g',
  owner_id: 'owner',
  roles: [
    { id: 'g', permissions: String(VIEW | SEND) },
    { id: 'mods', permissions: String(MANAGE) },
    { id: 'admin', permissions: String(1n << 3n) },
  ],
}
const overwrite = (id: string, type: number, allow: bigint, deny: bigint) => ({
  id,
  type,
  allow: String(allow),
  deny: String(deny),
})
const rights = (roles: string[], ...overwrites: ReturnType<typeof overwrite>[]) =>
  rightsIn(guild, { id: 'me', roles }, overwrites)

describe('rights', () => {
  it('add up from roles, and owners and administrators have all', () => {
    expect(rights([])).toBe(VIEW | SEND)
    expect(roleWith(rights([]))).toBe('reader')
    expect(roleWith(rights(['mods']))).toBe('moderator')
    expect(roleWith(rights(['admin'], overwrite('g', 0, 0n, ~0n & 0xffffn)))).toBe('moderator')
    expect(roleWith(rightsIn(guild, { id: 'owner', roles: [] }, []))).toBe('moderator')
  })

  it('are overwritten for everyone, then for roles, then for the member', () => {
    expect(rights([], overwrite('g', 0, 0n, SEND))).toBe(VIEW)
    expect(rights(['mods'], overwrite('g', 0, 0n, SEND), overwrite('mods', 0, SEND, MANAGE))).toBe(
      VIEW | SEND,
    )
    expect(rights(['mods'], overwrite('mods', 0, SEND, 0n), overwrite('me', 1, 0n, SEND))).toBe(VIEW | MANAGE)
    expect(rights([], overwrite('other', 1, 0n, SEND))).toBe(VIEW | SEND)
  })

  it('that are missing are named as in Discord’s settings', () => {
    expect(missingRightFor(0, SEND)).toBe('View Channel')
    expect(missingRightFor(0, VIEW)).toBe('Send Messages')
    expect(missingRightFor(15, VIEW)).toBe('Create Posts')
    expect(missingRightFor(11, VIEW | SEND)).toBe('Send Messages in Threads')
    expect(missingRightFor(11, VIEW | IN_THREADS)).toBeNull()
    expect(missingRightFor(5, VIEW | SEND)).toBeNull()
  })
})
