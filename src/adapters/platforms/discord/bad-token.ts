import { Fault } from '../../../model/fault.ts'

/** Says which variable to look at; never what stands in it. */
export const badToken = (): Fault =>
  new Fault(
    'bad-token',
    { platform: 'Discord', variable: 'DISCORD_BOT_TOKEN', where: 'the Discord developer portal' },
    { detail: 'Discord does not know the token in DISCORD_BOT_TOKEN' },
  )
