import { REST } from 'discord.js'

/** The public API; an own one ends in `/api` too. */
export const PUBLIC_API_URL = 'https://discord.com/api'
const TIMEOUT_MS = 15_000
/** Questions may be asked again: nothing is posted by asking twice. */
const QUESTION_RETRIES = 2

export const restOptions = (apiUrl: string) => ({ api: apiUrl, version: '10', timeout: TIMEOUT_MS })

/** Two ways to call: sends are never repeated or delayed here, questions wait out limits and are asked again. */
export interface DiscordApis {
  readonly once: REST
  readonly patient: REST
}

export function discordApis(token: string, apiUrl: string): DiscordApis {
  const options = restOptions(apiUrl)
  const once = new REST({ ...options, retries: 0, rejectOnRateLimit: () => true })
  const patient = new REST({ ...options, retries: QUESTION_RETRIES })
  return { once: once.setToken(token), patient: patient.setToken(token) }
}

/** Ends the library's sweeping timers: they would keep the process alive. */
export function closeApis({ once, patient }: DiscordApis): void {
  for (const rest of [once, patient]) {
    rest.clearHashSweeper()
    rest.clearHandlerSweeper()
  }
}
