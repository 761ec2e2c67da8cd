import { type ChannelSettings, DEFAULT_SETTINGS } from './channel-settings.ts'

/** How one delivery's post is made. Kept with it, so that it is the same post whenever it is sent again. */
export interface PostStyle extends ChannelSettings {
  /** A moderator's own words above the post; null: none. */
  readonly comment: string | null
}

export const DEFAULT_STYLE: PostStyle = { ...DEFAULT_SETTINGS, comment: null }
