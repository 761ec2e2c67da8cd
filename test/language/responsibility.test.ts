import { expect, it } from 'vitest'
import { answersClaim, claimsResponsibility } from '../../src/language/responsibility.ts'

it.each([
  'A separatist group claimed responsibility for the bombing of the bridge.',
  'Hours after the shooting the band took to social media to claim responsibility.',
  'The movement took credit for the attack on the convoy.',
])('sees a claim: %s', (sentence) => {
  expect(claimsResponsibility(sentence, 'en')).toBe(true)
})

it.each([
  'The minister claimed responsibility for the delay of the budget.',
  'No group has claimed responsibility for the attack.',
  'The attack killed nine people, police said.',
  'The coach took responsibility for the defeat.',
])('sees no claim: %s', (sentence) => {
  expect(claimsResponsibility(sentence, 'en')).toBe(false)
})

it.each([
  'Two ministries confirmed the authenticity of the claim.',
  'The agency could not independently verify the claims.',
  'Analysts expressed doubt about their role in the attack.',
])('sees an answer: %s', (sentence) => {
  expect(answersClaim(sentence, 'en')).toBe(true)
})

it('takes an ordinary sentence for no answer', () => {
  expect(answersClaim('The bridge was closed for a week.', 'en')).toBe(false)
})

it.each([
  ['de', 'Eine Gruppe bekannte sich zu dem Anschlag.'],
  ['fr', 'Un groupe a revendiqué l’attentat.'],
  ['es', 'Un grupo reivindicó el ataque.'],
  ['ru', 'Группировка взяла на себя ответственность за теракт.'],
])('sees a claim in %s', (language, sentence) => {
  expect(claimsResponsibility(sentence, language)).toBe(true)
})
