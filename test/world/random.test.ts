import { expect, it } from 'vitest'
import { planOf } from './plan.ts'
import { random } from './random.ts'
import { townOf } from './story.ts'

const first = (seed: number): number[] => {
  const chance = random(seed)
  return Array.from({ length: 5 }, () => chance.between(1, 1_000))
}

it('chooses the same for the same seed, and something else for another', () => {
  expect(first(7)).toEqual(first(7))
  expect(first(7)).not.toEqual(first(8))
})

it('comes to every number it may choose', () => {
  const chance = random(1)
  expect(new Set(Array.from({ length: 200 }, () => chance.between(3, 6)))).toEqual(new Set([3, 4, 5, 6]))
})

it('plans the same for the same seed, and of every kind of trouble in two hundred seeds', () => {
  expect(planOf(11)).toEqual(planOf(11))
  const plans = Array.from({ length: 200 }, (_, seed) => planOf(seed))
  const kinds = new Set(plans.flatMap(({ acts }) => acts.flat().map(({ what }) => what.kind)))
  expect([...kinds].sort()).toEqual(
    [
      'arm',
      'digest',
      'discord',
      'drop',
      'freeze',
      'kick',
      'limits',
      'page',
      'repost',
      'retract',
      'signal',
      'telegram',
    ].sort(),
  )
})

it('gives each story a town that no other has', () => {
  expect(new Set(Array.from({ length: 20_000 }, (_, number) => townOf(number))).size).toBe(20_000)
})
