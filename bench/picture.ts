import { openPainter } from '../src/adapters/image/open-painter.ts'
import type { PictureEntry, TimelinePicture } from '../src/model/timeline-picture.ts'

const RUNS = 15

const timeline = (
  headline: string,
  text: string,
  { entries, note = null }: { readonly entries: number; readonly note?: string | null },
): TimelinePicture => ({
  kicker: 'Timeline',
  headline,
  entries: Array.from(
    { length: entries },
    (_, i): PictureEntry => ({ when: `${i + 1} March 2024`, stated: i % 3 > 0, text, note }),
  ),
  notes: ['* worked out from the publication date. The article says “this month”.'],
  foot: ['The Courier · 8 March 2024', 'k7tz'],
})

const SENTENCE = 'The crossing was shut to all traffic within an hour of the survey’s result. '

const PICTURES: Readonly<Record<string, TimelinePicture>> = {
  'one entry': timeline('The bridge is shut', SENTENCE, { entries: 1 }),
  'five entries': timeline('The bridge is shut after a crack is found', SENTENCE, {
    entries: 5,
    note: 'says Ann',
  }),
  'five, Cyrillic': timeline(
    'Мост закрыт после осмотра опор',
    'Движение остановили через час после осмотра опоры. ',
    {
      entries: 5,
    },
  ),
  'five, Arabic': timeline(
    'أُغلق الجسر بعد فحص الدعامات',
    'أُغلق الجسر أمام حركة السير بعد ساعة من نتيجة الفحص. ',
    {
      entries: 5,
    },
  ),
  twelve: timeline('The bridge is shut after a crack is found', SENTENCE, { entries: 12 }),
  'twelve of 300 characters': timeline('The bridge is shut after a crack is found', SENTENCE.repeat(4), {
    entries: 12,
  }),
}

/** How long a picture takes from the words to the PNG, once fonts are loaded; what the process holds for it. */
export async function pictureBench(): Promise<void> {
  const held = () => Math.round(process.memoryUsage.rss() / 1e6)
  const before = held()
  const painter = openPainter()
  const first = await timed(() => painter.timeline(PICTURES['one entry'] as TimelinePicture, 'light'))
  console.log(`timeline pictures; the first, with renderer and fonts: ${Math.round(first.ms)} ms`)
  for (const [name, picture] of Object.entries(PICTURES)) {
    const runs: { ms: number; kb: number }[] = []
    const cpu = process.cpuUsage()
    const loop = performance.eventLoopUtilization()
    for (let i = 0; i < RUNS; i++)
      runs.push(await timed(() => painter.timeline(picture, i % 2 ? 'dark' : 'light')))
    const { user, system } = process.cpuUsage(cpu)
    const { active } = performance.eventLoopUtilization(loop)
    const sorted = runs.map(({ ms }) => ms).sort((a, b) => a - b)
    const at = (share: number) => Math.round(sorted[Math.floor((sorted.length - 1) * share)] ?? 0)
    console.log(
      `  ${name.padEnd(26)} p50 ${at(0.5)} ms · p95 ${at(0.95)} ms · computing ${Math.round((user + system) / 1000 / RUNS)} ms · ${Math.round(runs[0]?.kb ?? 0)} KB · ` +
        `the event loop is held ${(active / RUNS).toFixed(1)} ms`,
    )
  }
  console.log(`  memory: ${before} MB before, ${held()} MB after`)
  await painter.close()
}

async function timed(draw: () => Promise<Uint8Array | null>): Promise<{ ms: number; kb: number }> {
  const begun = performance.now()
  const png = await draw()
  if (!png) throw new Error('no picture')
  return { ms: performance.now() - begun, kb: png.length / 1000 }
}
