import type { LookupAddress, lookup } from 'node:dns'
import { expect, it } from 'vitest'
import { sharedLookup } from '../../../src/adapters/web/shared-lookup.ts'

type Answer = (error: Error | null, addresses?: LookupAddress[]) => void

/** A look-up that waits to be answered by hand. */
function asked() {
  const questions: { name: string; answer: Answer }[] = []
  const system = ((name: string, _options: object, answer: Answer) =>
    questions.push({ name, answer })) as unknown as typeof lookup
  const heard: string[] = []
  const share = sharedLookup(system)
  const ask = (name: string): void =>
    share(name, { all: true }, (error, addresses) =>
      heard.push(error ? error.message : addresses.map(({ address }) => address).join()),
    )
  return { ask, questions, heard }
}

const ADDRESS = [{ address: '93.184.215.14', family: 4 }]

it('a name that is being looked up is not looked up twice, and all hear the answer', () => {
  const { ask, questions, heard } = asked()
  for (const name of ['a.example', 'b.example', 'a.example']) ask(name)
  expect(questions.map(({ name }) => name)).toEqual(['a.example', 'b.example'])
  questions[0]?.answer(null, ADDRESS)
  expect(heard).toEqual(['93.184.215.14', '93.184.215.14'])
})

it('an answer is not kept: the next one asks again', () => {
  const { ask, questions, heard } = asked()
  ask('a.example')
  questions[0]?.answer(null, ADDRESS)
  ask('a.example')
  questions[1]?.answer(new Error('no such name'))
  expect(heard).toEqual(['93.184.215.14', 'no such name'])
})
