import { Fault } from '../../../model/fault.ts'

/** Says which variable to look at; never what stands in it. */
export const badToken = (): Fault =>
  new Fault(
    'bad-token',
    { platform: 'Telegram', variable: 'TELEGRAM_BOT_TOKEN', where: '@BotFather' },
    { detail: 'Telegram does not know the token in TELEGRAM_BOT_TOKEN' },
  )
