import { platformContract } from '../../../contracts/platform.ts'
import { telegramDriver } from './telegram-driver.ts'

platformContract('Telegram', () => telegramDriver(), { redelivers: true })
