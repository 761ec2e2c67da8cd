import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle'
import { Fault } from '../../model/fault.ts'
import type { Words } from '../../model/words.ts'
import { commandsApart } from './commands-apart.ts'
import { dateIn } from './date-in.ts'
import { isolated, isRightToLeft, rightToLeft } from './direction.ts'
import { isJoint, joinIn } from './join-in.ts'
import { localeOf } from './locale-of.ts'

/**
 * The bot's words in one UI language, from `<configDir>/messages/<language>.ftl`. Keys of ours: `date` writes a
 * calendar value (`2024-03`) in that language; `list`, `beside` and `row` put items in one line, `aside` is a note
 * behind a line of another language (model/joined.ts).
 * A key that the file lacks is taken from `rest`; without one it is a bug and throws.
 */
export function loadWords(configDir: string, language: string, rest?: Words): Words {
  const locale = localeOf(language)
  // What stands in an Arabic sentence (a handle, an id, an English headline) must not turn it around.
  const mirrored = isRightToLeft(locale)
  const bundle = new FluentBundle(locale, { useIsolating: mirrored })
  const file = messagesIn(configDir, language)
  const errors = bundle.addResource(new FluentResource(mirrored ? commandsApart(file) : file))
  if (errors[0]) throw new Fault('config', { why: `messages/${language}.ftl: ${errors[0].message}` })
  const words: Words = (key, args = {}) => {
    if (key === 'date') return dateIn(locale, String(args['value']), words)
    if (key === 'aside') return mirrored ? isolated(String(args['text'])) : String(args['text'])
    if (isJoint(key)) return joinIn(locale, key, String(args['items']))
    const message = bundle.getMessage(key)
    if (!message?.value && rest) return rest(key, args)
    if (!message?.value) throw new Error(`messages/${language}.ftl has no ${key}`)
    const faults: Error[] = []
    const text = bundle.formatPattern(message.value, args as Record<string, FluentVariable>, faults)
    if (faults[0]) throw faults[0]
    return mirrored ? rightToLeft(text) : text
  }
  return words
}

function messagesIn(configDir: string, language: string): string {
  const path = join(configDir, 'messages', `${language}.ftl`)
  try {
    return readFileSync(path, 'utf8')
  } catch (cause) {
    throw new Fault(
      'config',
      { why: `There is no ${path}. Set CONFIG_DIR to the folder with default.yaml.` },
      { cause },
    )
  }
}
