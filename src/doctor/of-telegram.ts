import type { TelegramFacts } from '../adapters/platforms/examine.ts'
import { type Finding, hinders, note, ok } from './finding.ts'

/** An error of a webhook that is older says little of today. */
const RECENT_MS = 3_600_000
/** More updates than this wait only where nobody takes them. */
const MANY = 100

/** The bot's own settings at Telegram. `wanted`: the webhook that the configuration asks for. */
export const ofTelegram = (
  facts: TelegramFacts,
  { wanted, now }: { readonly wanted: string | undefined; readonly now: number },
): readonly Finding[] => [
  ok('telegram', `knows the token: @${facts.username}`),
  ofPrivacy(facts),
  ...ofWebhook(facts.webhook, wanted, now),
]

const ofPrivacy = ({ readsAll }: TelegramFacts): Finding =>
  readsAll
    ? note(
        'telegram privacy mode',
        'is off: every message of its groups reaches this machine. The bot reads commands and replies to it alone, which arrive anyway.',
        'In @BotFather: /setprivacy, Enable. Then remove the bot from its groups and add it again.',
      )
    : ok(
        'telegram privacy mode',
        'is on: only commands and replies to the bot reach it, which is all it reads',
      )

function ofWebhook(
  { url, pending, lastError, lastErrorAt }: TelegramFacts['webhook'],
  wanted: string | undefined,
  now: number,
): readonly Finding[] {
  const what = 'telegram webhook'
  const waiting = pending === 1 ? '1 update waits' : `${pending} updates wait`
  if (wanted === undefined)
    return url === ''
      ? [
          pending > MANY
            ? note('telegram', `${waiting}: the service is not running`)
            : ok('telegram updates', 'are asked for'),
        ]
      : [
          note(
            what,
            `is set at ${hostOf(url)}, and none is configured: the next start takes it away. ${waiting}.`,
            'If another program uses this token, give it a token of its own.',
          ),
        ]
  if (url === '') return [note(what, 'is not set yet: start sets it')]
  const recent = lastError !== null && lastErrorAt !== null && now - lastErrorAt * 1000 < RECENT_MS
  return [
    ...(url === wanted
      ? []
      : [
          hinders(
            what,
            `is set at ${hostOf(url)}, not at TELEGRAM_WEBHOOK_URL.`,
            'Start the service, which sets it. If it comes back, another program uses this token.',
          ),
        ]),
    ...(recent
      ? [
          hinders(
            what,
            `Telegram could not hand over an update lately: ${lastError}. ${waiting}.`,
            'Check that TELEGRAM_WEBHOOK_URL leads to HTTP_HOST:HTTP_PORT of the running service, with a valid certificate.',
          ),
        ]
      : []),
    ...(url === wanted && !recent ? [ok(what, `is set; ${waiting}`)] : []),
  ]
}

/** The address without its path, which may be meant to be secret. */
const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : 'another address')
