import { platformContract } from '../../../contracts/platform.ts'
import { discordDriver } from './discord-driver.ts'

// Discord's gateway takes an event as heard when it was sent.
platformContract('Discord', () => discordDriver(), { redelivers: false })
