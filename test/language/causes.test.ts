import { describe, expect, it } from 'vitest'
import { blocksOf } from '../../src/language/blocks.ts'
import { causesOf } from '../../src/language/causes.ts'
import { sentencesOf } from '../../src/language/sentences.ts'

const seen = (text: string, language = 'en') =>
  causesOf(text, sentencesOf(text, blocksOf(text), language), language).map(
    ({ cause, effect, signal, strength }) => ({
      cause: text.slice(...cause),
      effect: text.slice(...effect),
      signal: text.slice(...signal),
      strength,
    }),
  )

describe('causes', () => {
  it('finds the cause after a strong connective', () => {
    expect(seen('The bridge is closed because the concrete has cracks.')).toEqual([
      {
        cause: 'the concrete has cracks',
        effect: 'The bridge is closed',
        signal: 'because',
        strength: 'strong',
      },
    ])
  })

  it('finds the cause before its verb', () => {
    expect(seen('Cracks in the concrete led to the closure.')[0]).toMatchObject({
      cause: 'Cracks in the concrete',
      effect: 'the closure',
      signal: 'led to',
    })
  })

  it('parts cause and effect at the comma where the connective opens the sentence', () => {
    expect(seen('Due to cracks in the concrete, the bridge is closed.')[0]).toMatchObject({
      cause: 'cracks in the concrete',
      effect: 'the bridge is closed',
    })
  })

  it('calls a circumstance weak', () => {
    expect(seen('The bridge was closed after inspectors found cracks.')[0]).toMatchObject({
      signal: 'after',
      strength: 'weak',
    })
  })

  it('gives no weak causes beside a strong one', () => {
    expect(
      seen('After the flood the bridge was closed because of cracks.').map(({ strength }) => strength),
    ).toEqual(['strong'])
  })

  it('takes no time, amount or role for a cause', () => {
    expect(seen('The mayor has wanted to speak for two hours.')).toEqual([])
    expect(seen('She has worked as a teacher since 2015.')).toEqual([])
    expect(seen('He led the club for over 20 years.')).toEqual([])
  })

  it.each([
    ['de', 'Die Brücke ist gesperrt, weil der Beton Risse hat.', 'weil'],
    ['fr', 'Le pont est fermé à cause de fissures dans le béton.', 'à cause de'],
    ['es', 'El puente está cerrado debido a las grietas.', 'debido a'],
    ['it', 'Il ponte è chiuso a causa delle crepe.', 'a causa delle'],
    ['pt', 'A ponte está fechada por causa das fendas.', 'por causa das'],
    ['ru', 'Мост закрыт из-за трещин в бетоне.', 'из-за'],
    ['uk', 'Міст закрито внаслідок тріщин у бетоні.', 'внаслідок'],
    ['ar', 'أغلق الجسر بسبب تشققات في الخرسانة.', 'بسبب'],
    ['tr', 'Köprü, betondaki çatlaklar nedeniyle kapatıldı.', 'nedeniyle'],
  ])('reads %s', (language, text, signal) => {
    expect(seen(text, language)[0]).toMatchObject({ signal, strength: 'strong' })
  })

  it.each([
    ['de', 'Da steht er nun und schweigt.'],
    ['fr', 'Le car est en retard.'],
    ['uk', 'Через два дні міст відкриють.'],
  ])('sees no strong cause where the word means something else in %s', (language, text) => {
    expect(seen(text, language).filter(({ strength }) => strength === 'strong')).toEqual([])
  })

  it('takes what is due to happen for a plan, what is due to something for a cause', () => {
    expect(seen('Work on the quay is due to begin on Friday.')).toEqual([])
    expect(seen('The new pier was due to officially open in May.')).toEqual([])
    expect(seen('The delay is due to snow.')[0]).toMatchObject({ cause: 'snow', signal: 'due to' })
  })

  it('knows none in a language it has no cues for', () => {
    expect(seen('De brug is dicht because of scheuren.', 'nl')).toEqual([])
  })
})
