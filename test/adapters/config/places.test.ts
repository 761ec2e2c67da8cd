import { describe, expect, it } from 'vitest'
import { loadPlaces } from '../../../src/adapters/config/places.ts'
import { faultOf } from '../../../src/model/fault.ts'

const TELEGRAM = '1234567:abcdefghijklmnopqrstuvwxyzABCDEFGHI'
const DISCORD = 'MTEyMjMzNDQ1NTY2Nzc4ODk5.Gabcde.abcdefghijklmnopqrstuvwxyz0123456789AB'

function why(env: Record<string, string>): string {
  try {
    loadPlaces(env)
  } catch (error) {
    return String(faultOf(error).args['why'])
  }
  return 'nothing is wrong'
}

describe('a token in the environment', () => {
  it.each([
    ['TELEGRAM_BOT_TOKEN', ` ${TELEGRAM}`],
    ['TELEGRAM_BOT_TOKEN', `${TELEGRAM.slice(0, 20)} ${TELEGRAM.slice(20)}`],
    ['TELEGRAM_BOT_TOKEN', `"${TELEGRAM}"`],
    ['DISCORD_BOT_TOKEN', `${DISCORD}\n`],
  ])('says that %s has blanks or quotation marks in it, and not what', (name, token) => {
    const said = why({ [name]: token })
    expect(said).toBe(`Environment: ${name} has blanks or quotation marks in it: copy it again without them`)
  })

  it('is told from one of the other platform, and from none', () => {
    expect(why({ TELEGRAM_BOT_TOKEN: DISCORD })).toContain('the two are swapped')
    expect(why({ TELEGRAM_BOT_TOKEN: 'hello there' })).toContain('is not a token of @BotFather')
    expect(why({ TELEGRAM_BOT_TOKEN: TELEGRAM, DISCORD_BOT_TOKEN: DISCORD })).toBe('nothing is wrong')
  })
})
