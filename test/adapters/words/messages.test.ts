import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { FluentResource } from '@fluent/bundle'
import { describe, expect, it } from 'vitest'
import { loadWords } from '../../../src/adapters/words/words.ts'
import { ROOT } from '../../run/groundwire.ts'

const FOLDER = join(ROOT, 'config', 'messages')
const LANGUAGES = readdirSync(FOLDER).map((file) => file.replace(/\.ftl$/, ''))
const OTHERS = LANGUAGES.filter((language) => language !== 'en')

interface Message {
  readonly id: string
  readonly variables: readonly string[]
  /** The cases of each choice over a number, by its variable. */
  readonly choices: readonly { readonly over: string; readonly cases: readonly string[] }[]
}

/** The messages of a file as their parser reads them. */
const messagesOf = (language: string): readonly Message[] =>
  new FluentResource(readFileSync(join(FOLDER, `${language}.ftl`), 'utf8')).body.map(({ id, value }) => ({
    id,
    variables: [
      ...new Set(all(value).flatMap((one) => (one['type'] === 'var' ? [String(one['name'])] : []))),
    ].sort(),
    choices: all(value).flatMap((one) =>
      one['type'] === 'select' ? [{ over: nameOf(one['selector']), cases: casesOf(one['variants']) }] : [],
    ),
  }))

type Node = Readonly<Record<string, unknown>>

/** A value and everything inside it. */
function all(value: unknown): Node[] {
  if (typeof value !== 'object' || value === null) return []
  const inside = Object.values(value).flatMap(all)
  return Array.isArray(value) ? inside : [value as Node, ...inside]
}

const nameOf = (selector: unknown): string => String((selector as Node)['name'])

const casesOf = (variants: unknown): string[] =>
  (variants as { readonly key: { readonly value: unknown } }[]).map(({ key }) => String(key.value))

const english = new Map(messagesOf('en').map((message) => [message.id, message]))

/** Keys that may not be longer, and why. */
const LIMITS: readonly (readonly [RegExp, number])[] = [
  // Discord's descriptions of commands and options; Telegram takes 256.
  [/^(?:command|option)-(?!unknown)/, 100],
  // Discord's buttons.
  [
    /(?:^button-|-button$|^menu-|^try-again$|^discard$|^back-to-post$|^doubt-(?:there|again|post|check|cancel))/,
    80,
  ],
  [
    /^(?:approval-(?:approve|post-at|edit|headline|again|reject|hour|other-time|no-reason)|report-(?:correct|retract|leave|cancel))$/,
    80,
  ],
  [/^(?:changed-(?:correct|retract|leave)|held-(?:now|never)|feed-(?:unfollow|pause|resume|why|move))$/, 80],
  // Discord's names in a message's menu.
  [/^menu-/, 32],
  // Titles and labels of Discord's forms.
  [
    /^(?:command-(?:digest|correct|reword|retitle|postat|reject)|option-(?:url|text|wording|headline|time|reason))$/,
    45,
  ],
]

/** Each argument as it comes: names and texts, or a number. */
const argumentsOf = ({ variables, choices }: Message, number: number) =>
  Object.fromEntries(
    variables.map((name) => [
      name,
      choices.some(({ over }) => over === name) ? number : NUMBERS.has(name) ? number : 'X1',
    ]),
  )

const NUMBERS = new Set(['count', 'number', 'found', 'shown', 'lines', 'minutes', 'items', 'taken', 'max'])

describe.each(OTHERS)('the words in %s', (language) => {
  const messages = messagesOf(language)
  const words = loadWords(join(ROOT, 'config'), language)

  it('are those that English has, with the same arguments', () => {
    const shape = (all: Iterable<Message>): string[] =>
      [...all].map(({ id, variables }) => `${id} ${variables.join(' ')}`).sort()
    expect(shape(messages)).toEqual(shape(english.values()))
  })

  it('have every plural that the language knows', () => {
    const wanted = new Intl.PluralRules(language).resolvedOptions().pluralCategories
    const short = messages.flatMap(({ id, choices }) =>
      choices.flatMap(({ over, cases }) => {
        const plural = english.get(id)?.choices.some((one) => one.over === over && one.cases.includes('one'))
        const missing = wanted.filter((one) => !cases.includes(one) && !isNumbered(one, cases))
        return plural && missing.length > 0 ? [`${id} ${over}: ${missing.join(' ')}`] : []
      }),
    )
    expect(short).toEqual([])
  })

  it('stand in sentences without a gap, an exclamation mark or a stray brace', () => {
    for (const message of messages)
      for (const number of [0, 1, 2, 5, 21, 100]) {
        const text = words(message.id, argumentsOf(message, number))
        expect(`${message.id}: ${text}`).not.toMatch(/[!¡{}]|undefined| {2}|\?\?/)
        expect(text.trim(), message.id).not.toBe('')
      }
  })

  it('fit where the platforms show them', () => {
    const long = messages.flatMap((message) => {
      const text = words(message.id, argumentsOf(message, 20))
      const over = LIMITS.filter(([key, most]) => key.test(message.id) && text.length > most)
      return over.map(([, most]) => `${message.id}: ${text.length} of ${most}`)
    })
    expect(long).toEqual([])
  })

  it('name no command that there is not', () => {
    const commandsIn = (text: string): string[] =>
      [...text.matchAll(/(?<![\p{L}\w/.])\/[a-z]{3,}/gu)].map(([it]) => it).sort()
    for (const message of messages) {
      const given = argumentsOf(message, 2)
      const said = loadWords(join(ROOT, 'config'), 'en')(message.id, given)
      expect([message.id, ...new Set(commandsIn(words(message.id, given)))]).toEqual([
        message.id,
        ...new Set(commandsIn(said)),
      ])
    }
  })
})

/** A category that one number alone has may be said for that number (`[0]` for zero in Arabic). */
const isNumbered = (category: string, cases: readonly string[]): boolean =>
  (category === 'zero' && cases.includes('0')) || category === 'other'

it('English itself has its plurals', () => {
  const other = [...english.values()].flatMap(({ id, choices }) =>
    choices.filter(({ cases }) => !cases.includes('other')).map(() => id),
  )
  expect(other).toEqual([])
})
