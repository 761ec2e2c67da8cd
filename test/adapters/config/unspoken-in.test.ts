import { join } from 'node:path'
import { expect, it } from 'vitest'
import { lineOf } from '../../../src/adapters/config/problems.ts'
import { unspokenIn } from '../../../src/adapters/config/unspoken-in.ts'
import { ROOT } from '../../run/groundwire.ts'

const configDir = join(ROOT, 'config')
const floor = (code: string) => ({ target: 'telegram/@news', settings: { interface: code }, lock: [] })
const wrong = (standard: string, code: string): string[] =>
  unspokenIn(
    { configDir, interface: standard },
    { file: 'channels.yaml', floors: [floor(code), { target: 'discord/1', settings: {}, lock: [] }] },
  ).map(lineOf)

it('takes the languages that have a file', () => {
  expect(wrong('de', 'ar')).toEqual([])
})

it('names what asks for a language without one', () => {
  expect(wrong('xx', 'yy').map((line) => line.replace(configDir, 'config'))).toEqual([
    'config/default.yaml: interface: the bot does not speak xx: there is no messages/xx.ftl',
    'channels.yaml: telegram/@news.interface: the bot does not speak yy: there is no messages/yy.ftl',
  ])
})
