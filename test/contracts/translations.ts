import { describe, expect, it } from 'vitest'
import type { Translation } from '../../src/model/translation.ts'
import type { Store } from '../../src/ports.ts'
import { unique } from './store-samples.ts'

/** What every store keeps to of the words that lines are translated into. */
export function translationsContract(opened: () => Store): void {
  describe('the translation of a delivery', () => {
    const saying = (...lines: string[]): Translation => ({
      language: 'de',
      lines: [{ section: 'key-points', index: 0, of: 'It \u0000 rains.', lines }],
    })

    it('is not there until it is settled, and the first one holds, among many at once', async () => {
      const { translations } = opened()
      const id = unique('d')
      expect(await translations.get(id, 0)).toBeNull()
      const words = ['Es regnet.', 'Es gießt.', 'Es schüttet.']
      const settled = await Promise.all(words.map((line) => translations.settle(id, 0, saying(line))))
      const kept = await translations.get(id, 0)
      for (const one of settled) expect(one).toEqual(kept)
      expect(await translations.settle(id, 0, { language: 'de', lines: [] })).toEqual(kept)
    })

    it('is another one for each revision, and may have no line at all', async () => {
      const { translations } = opened()
      const id = unique('d')
      await translations.settle(id, 0, saying('Es regnet.', '“نعم” \u200b'))
      await translations.settle(id, 1, { language: 'ar', lines: [] })
      expect(await translations.get(id, 0)).toEqual(saying('Es regnet.', '“نعم” \u200b'))
      expect(await translations.get(id, 1)).toEqual({ language: 'ar', lines: [] })
    })
  })
}
