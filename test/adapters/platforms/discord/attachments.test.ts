import { expect, it } from 'vitest'
import { attachments, upload } from '../../../../src/adapters/platforms/discord/attachments.ts'

const picture = (text: string) => ({
  name: 'timeline.png',
  contentType: 'image/png',
  text,
  image: Uint8Array.of(1, 2, 3),
})

it('says in words what a picture shows, at the length that Discord takes', () => {
  expect(attachments(picture('1962: It opened.'))).toEqual({
    attachments: [{ id: '0', filename: 'timeline.png', description: '1962: It opened.' }],
  })
  const [{ description } = { description: '' }] = attachments(picture('ab '.repeat(500))).attachments ?? []
  expect(String(description).length).toBeLessThanOrEqual(1024)
  expect(description).toMatch(/^ab ab .*…$/)
})

it('sends a picture’s bytes, and of another file its text', () => {
  expect(upload(picture('x')).files?.[0]).toMatchObject({
    data: Uint8Array.of(1, 2, 3),
    contentType: 'image/png',
  })
  const text = { name: 'a.txt', contentType: 'text/plain', text: 'Hello' }
  expect(new TextDecoder().decode(upload(text).files?.[0]?.data)).toBe('Hello')
  expect(attachments(text)).toEqual({ attachments: [{ id: '0', filename: 'a.txt' }] })
})
