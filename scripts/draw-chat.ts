/**
 * Draws the example's post as a chat shows it: the very message that is sent to Telegram, with the bundled
 * fonts. `node scripts/draw-chat.ts` writes docs/pictures/seed-digest.png, the README's picture.
 */
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas'
import { loadConfig } from '../src/adapters/config/config.ts'
import { FAMILY, loadFonts } from '../src/adapters/image/fonts.ts'
import { wrapLines } from '../src/adapters/image/wrap-lines.ts'
import { toTelegram } from '../src/adapters/platforms/telegram/to-telegram.ts'
import { createApp } from '../src/app.ts'
import { present } from '../src/pipeline/present/present.ts'

const ROOT = resolve(import.meta.dirname, '..')
const ARTICLE = 'examples/concert-hall-attack.txt'
const PICTURE = join(ROOT, 'docs/pictures/seed-digest.png')

/** Twice the pixels that it is shown with: sharp on every screen. */
const SCALE = 2
const WIDTH = 640
const MARGIN = 24
const PADDING = 16
const BUTTON = { height: 38, gap: 4 }
const SIZE = 16
const LINE = 23
const INK = {
  chat: '#dfe7dd',
  bubble: '#ffffff',
  text: '#17212b',
  note: '#6b7885',
  name: '#2f7d4f',
  quote: '#eef4f0',
  bar: '#4fa36f',
  button: '#b9c9bb',
}

interface Line {
  readonly text: string
  readonly font: string
  readonly ink: string
  readonly indent: number
  readonly isQuote: boolean
  /** Pixels of room above. */
  readonly above: number
}

/** The message, line by line as it is wrapped: each line of it is of one kind throughout. */
function linesOf(context: SKRSContext2D, { text, entities }: ReturnType<typeof toTelegram>): Line[] {
  let offset = 0
  let isGap = false
  return text.split('\n').flatMap((whole): Line[] => {
    const at = offset
    offset += whole.length + 1
    if (whole === '') {
      isGap = true
      return []
    }
    const kinds = entities.filter((one) => one.offset < at + whole.length && one.offset + one.length > at)
    const has = (kind: string): boolean => kinds.some(({ type }) => type === kind)
    const isQuote = kinds.some(({ type }) => type.endsWith('blockquote'))
    const isNote = has('italic')
    const font = `${has('bold') ? 'bold ' : ''}${isNote || isQuote ? SIZE - 1.5 : SIZE}px ${FAMILY}`
    const marker = /^(?:•|\d+\.) /.exec(whole)?.[0] ?? ''
    context.font = font
    const indent = isQuote ? 14 : marker === '' ? 0 : 20
    const room = WIDTH - 2 * MARGIN - 2 * PADDING - indent
    const before = isGap ? LINE * 0.6 : isQuote ? 4 : 2
    isGap = false
    return wrapLines(whole.slice(marker.length), room, (part) => context.measureText(part).width).map(
      (part, i) => ({
        text: i === 0 && marker !== '' ? `${marker}\u0000${part}` : part,
        font,
        ink: isNote ? INK.note : INK.text,
        indent,
        isQuote,
        above: i === 0 ? before : 0,
      }),
    )
  })
}

function draw(message: ReturnType<typeof toTelegram>): Buffer {
  const lines = linesOf(createCanvas(1, 1).getContext('2d'), message)
  const rows = message.reply_markup?.inline_keyboard ?? []
  const text = lines.reduce((sum, { above }) => sum + above + LINE, LINE + 6)
  const bubble = text + 2 * PADDING
  const height = bubble + rows.length * (BUTTON.height + BUTTON.gap) + 2 * MARGIN
  const canvas = createCanvas(WIDTH * SCALE, Math.ceil(height) * SCALE)
  const context = canvas.getContext('2d')
  context.scale(SCALE, SCALE)
  box(context, INK.chat, [0, 0, WIDTH, height, 14])
  context.shadowColor = 'rgba(0, 0, 0, 0.12)'
  context.shadowBlur = 6
  context.shadowOffsetY = 2
  box(context, INK.bubble, [MARGIN, MARGIN, WIDTH - 2 * MARGIN, bubble, 14])
  context.shadowColor = 'transparent'
  write(context, lines)
  rows.forEach((row, i) => {
    const y = MARGIN + bubble + BUTTON.gap + i * (BUTTON.height + BUTTON.gap)
    const width = (WIDTH - 2 * MARGIN - BUTTON.gap * (row.length - 1)) / row.length
    row.forEach((button, n) => {
      const x = MARGIN + n * (width + BUTTON.gap)
      box(context, INK.button, [x, y, width, BUTTON.height, 9])
      context.font = `bold 14px ${FAMILY}`
      context.fillStyle = INK.text
      context.textAlign = 'center'
      context.fillText(button.text, x + width / 2, y + BUTTON.height / 2 + 5)
      context.textAlign = 'left'
    })
  })
  return canvas.toBuffer('image/png')
}

function write(context: SKRSContext2D, lines: readonly Line[]): void {
  const x = MARGIN + PADDING
  let y = MARGIN + PADDING + 15
  context.font = `bold ${SIZE - 1}px ${FAMILY}`
  context.fillStyle = INK.name
  context.fillText('Harbour News', x, y)
  y += 6
  for (const { text, font, ink, indent, isQuote, above } of lines) {
    y += above + LINE
    if (isQuote) {
      box(context, INK.quote, [x, y - LINE + 6, WIDTH - 2 * MARGIN - 2 * PADDING, LINE + 1, 0])
      box(context, INK.bar, [x, y - LINE + 6, 3, LINE + 1, 0])
    }
    context.font = font
    context.fillStyle = ink
    const [marker, rest] = text.includes('\u0000') ? text.split('\u0000') : ['', text]
    context.fillText((marker ?? '').trim(), x + (isQuote ? indent : 0), y)
    context.fillText(rest ?? '', x + indent, y)
  }
}

function box(
  context: SKRSContext2D,
  ink: string,
  [x, y, width, height, radius]: readonly [number, number, number, number, number],
): void {
  context.fillStyle = ink
  context.beginPath()
  context.roundRect(x, y, width, height, radius)
  context.fill()
}

const env = { CONFIG_DIR: join(ROOT, 'config') }
const app = createApp(env, () => {})
const distilled = await app.digest(
  { kind: 'file', path: join(ROOT, ARTICLE), context: { publishedAt: '2024-03-23' } },
  { points: null },
)
if (distilled.kind === 'refused') throw new Error(distilled.problem.code)
const { post } = present(distilled.digest, distilled.article, {
  words: app.words,
  budget: loadConfig(env).post,
  token: 'picture',
})
await loadFonts()
writeFileSync(PICTURE, draw(toTelegram(post, { kind: 'callback' })))
console.log(PICTURE)
