import { expect, it } from 'vitest'
import { lineOf } from '../../../src/adapters/config/problems.ts'
import { unknownVariables } from '../../../src/adapters/config/unknown-variables.ts'

it('names variables that look like ours and are read by nothing, with what was meant, and no value', () => {
  const env = {
    TELEGRAM_BOT_TOKN: 'secret',
    LLM_APIKEY: 'secret',
    GROUNDWIRE_COLOUR: 'secret',
    TELEGRAM_BOT_TOKEN: 'fine',
    LLM_MODEL: 'fine',
    DATA_DIRECTORY: 'of another program',
  }
  expect(unknownVariables(env).map(lineOf)).toEqual([
    'Environment: TELEGRAM_BOT_TOKN is read by nothing: did you mean TELEGRAM_BOT_TOKEN?',
    'Environment: LLM_APIKEY is read by nothing: did you mean LLM_API_KEY?',
    'Environment: GROUNDWIRE_COLOUR is read by nothing',
  ])
})
