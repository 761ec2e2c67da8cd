import { loadPlaces } from '../adapters/config/places.ts'
import { problemsIn } from '../adapters/config/problems.ts'
import { openExaminers } from '../adapters/platforms/examine.ts'
import { firstLine } from '../doctor/first-line.ts'
import { inTime } from '../doctor/in-time.ts'
import { platformPlaces } from '../doctor/platform-places.ts'
import { faultOf } from '../model/fault.ts'

export type TokenCheck =
  /** The platform knows it: the bot's name there. */
  | { readonly kind: 'known'; readonly name: string }
  | { readonly kind: 'wrong'; readonly why: string }
  /** Nobody can say: the platform did not answer. */
  | { readonly kind: 'unreached'; readonly why: string }

/** Asks the platform at once whether it knows a token. What is said of it never holds it. */
export async function checkToken(
  platform: 'telegram' | 'discord',
  token: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<TokenCheck> {
  const variable = `${platform.toUpperCase()}_BOT_TOKEN`
  const { TELEGRAM_API_ROOT, DISCORD_API_URL } = env
  try {
    const places = loadPlaces({ TELEGRAM_API_ROOT, DISCORD_API_URL, [variable]: token })
    const examiners = await openExaminers(platformPlaces(places))
    const examiner = examiners[platform]
    try {
      const facts = await inTime<{ readonly username: string }>(
        examiner?.facts() ?? Promise.reject(new Error('no token')),
      )
      return { kind: 'known', name: platform === 'telegram' ? `@${facts.username}` : facts.username }
    } finally {
      examiner?.close()
    }
  } catch (error) {
    const fault = faultOf(error)
    if (fault.code === 'bad-token') return { kind: 'wrong', why: WHY_UNKNOWN[platform] }
    if (fault.code !== 'config') return { kind: 'unreached', why: firstLine(error) }
    const [first] = problemsIn(fault)
    return { kind: 'wrong', why: [first?.reason, first?.fix].filter(Boolean).join(': ') }
  }
}

const WHY_UNKNOWN = {
  telegram: 'is not known to Telegram: copy it again from @BotFather (/mybots, API Token)',
  discord: 'is not known to Discord: in the developer portal, under Bot, Reset Token gives a new one',
} as const
