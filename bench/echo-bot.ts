/** The least that an answer can cost: plain grammY that says one word to every message. */
import { Bot } from 'grammy'

const [token = '', apiRoot = ''] = process.argv.slice(2)
const bot = new Bot(token, { client: { apiRoot } })
bot.on('message', (context) =>
  context.reply('Echo', {
    reply_parameters: { message_id: context.message.message_id, allow_sending_without_reply: true },
  }),
)
process.on('SIGTERM', () => process.exit())
await bot.start({ onStart: () => console.log('ready') })
