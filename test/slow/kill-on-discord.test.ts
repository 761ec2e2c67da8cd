import { expect, it } from 'vitest'
import { inTurn } from '../world/kill-points.ts'
import { runPoints } from '../world/runs.ts'

it('loses nothing and posts nothing twice on Discord, at whatever step kill -9 comes', {
  timeout: 1_800_000,
}, async () => {
  expect(await runPoints('discord', inTurn('discord'), console.info)).toEqual([])
})
