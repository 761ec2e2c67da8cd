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
    ['fr', 'Le pont est fermé parce qu’il a des fissures.', 'parce qu’', 'il a des fissures'],
    ['fr', 'Le pont est fermé à cause d’une fissure.', 'à cause d’', 'une fissure'],
    ['es', 'Los obreros pararon en protesta por los despidos.', 'en protesta por', 'los despidos'],
    ['ru', 'Трещина стала причиной закрытия моста.', 'стала причиной', 'Трещина'],
    ['ar', 'أضرب العمال احتجاجا على تسريح زملائهم.', 'احتجاجا على', 'تسريح زملائهم'],
    ['de', 'Die Arbeiter streiken aus Protest gegen die Kürzung.', 'aus Protest gegen', 'die Kürzung'],
  ])('knows elisions and more connectives in %s: %s', (language, text, signal, cause) => {
    expect(seen(text, language)).toMatchObject([{ signal, cause, strength: 'strong' }])
  })

  it.each([
    ['es', 'Los vecinos cortaron la calle para exigir agua.', 'No hay tiempo para hablar.'],
    ['es', 'La plaza se cerró para no estorbar.', 'La ropa es para mujer.'],
    ['fr', 'La place a fermé pour ne pas gêner.', 'La place est fermée pour quatre mois.'],
    ['fr', 'Il a été condamné pour avoir volé une voiture.', 'Il est prêt pour partir.'],
    ['it', 'I residenti hanno bloccato la strada per chiedere acqua.', 'Non c’è tempo per parlare.'],
    ['pt', 'Os moradores bloquearam a rua para exigir água.', 'Não há tempo para falar.'],
    ['de', 'Sie sperrten die Straße, um den Bau aufzuhalten.', 'Es geht, so hört man, um den Bau.'],
    ['ru', 'Жители перекрыли дорогу, чтобы остановить стройку.', 'Он хочет, чтобы дорогу закрыли.'],
    ['uk', 'Мешканці перекрили дорогу, щоб зупинити будівництво.', 'Він хоче, щоб дорогу закрили.'],
    ['ar', 'أغلق السكان الطريق للمطالبة بالماء.', 'ذهب السكان إلى الطريق.'],
    ['tr', 'Halk su istemek için yolu kapattı.', 'Halk yol için para verdi.'],
  ])('takes an act’s aim for a strong cause in %s, but no other use of its words', (language, act, other) => {
    expect(seen(act, language)).toMatchObject([{ strength: 'strong' }])
    expect(seen(other, language).filter(({ strength }) => strength === 'strong')).toEqual([])
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

  it.each([
    ['Residents blocked the road to protest against the fare rise.', 'to', 'protest against the fare rise'],
    ['Crews cut a trench in order to slow the fire.', 'in order to', 'slow the fire'],
    ['Nurses walked out, demanding higher pay.', 'demanding', 'higher pay'],
    ['The firm was fined for dumping oil in the river.', 'for', 'dumping oil in the river'],
    ['Two hikers were injured when a wall fell.', 'when', 'a wall fell'],
    ['The flood forced the school to close.', 'forced', 'The flood'],
  ])('takes an aim, a demand, a ground or what harmed for a strong cause: %s', (text, signal, cause) => {
    expect(seen(text)).toMatchObject([{ signal, cause, strength: 'strong' }])
  })

  it.each([
    'The union decided to protest against the fare rise.',
    'The mayor asked the local police to stop the march.',
    'The council has no power to stop the march.',
    'It is a demanding race.',
    'The ministry is responsible for shipping.',
    'The root causes of the fire are unknown.',
    'The town was forced to close the school.',
  ])('takes what a verb or noun asks for, and words that only look alike, for no strong one: %s', (text) => {
    expect(seen(text).filter(({ strength }) => strength === 'strong')).toEqual([])
  })

  it('knows none in a language it has no cues for', () => {
    expect(seen('De brug is dicht because of scheuren.', 'nl')).toEqual([])
  })
})
