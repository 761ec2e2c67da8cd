import { describe, expect, it } from 'vitest'
import { isCorrectionNote } from '../../src/language/correction-note.ts'

describe('a paragraph that notes a correction', () => {
  it.each([
    'Correction: An earlier version of this article gave a wrong number of cracks.',
    'CORRECTION — the pier is the northern one.',
    'Editor’s note: This story was updated with the right spelling of the name.',
    'Correction, 24 March 2026: the bridge was built in 1932.',
    'This article was amended on 3 May to say that the pier stands in the river.',
    'Korrektur: In einer früheren Fassung stand eine falsche Zahl.',
    'Anmerkung der Redaktion: Der Name wurde berichtigt.',
    'Rectificatif : le pont date de 1932.',
    'Corrección: el puente es de 1932.',
    'Исправление: мост построен в 1932 году.',
    'تصحيح: بني الجسر عام 1932.',
  ])('opens as one: %s', (paragraph) => {
    expect(isCorrectionNote(paragraph)).toBe(true)
  })

  it.each([
    'Correction officers went on strike on Monday over their pay.',
    'The correction of the river took eleven years.',
    'This article explains how bridges are counted.',
    'Corrections facilities in the north are full, the minister said.',
  ])('is not: %s', (paragraph) => {
    expect(isCorrectionNote(paragraph)).toBe(false)
  })
})
