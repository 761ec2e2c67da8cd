import { type ChannelSettings, DEFAULT_SETTINGS } from './channel-settings.ts'

/** Those of a channel's settings that its posts show. */
type Looks =
  | 'sections'
  | 'points'
  | 'signature'
  | 'hashtags'
  | 'layout'
  | 'silent'
  | 'interface'
  | 'language'
  | 'reports'

/** How one delivery's post is made. Kept with it, so that it is the same post whenever it is sent again. */
export interface PostStyle extends Pick<ChannelSettings, Looks> {
  /** A moderator's own words above the post; null: none. */
  readonly comment: string | null
}

/** The style of a channel's posts from now on. */
export function styleOf(
  {
    sections,
    points,
    signature,
    hashtags,
    layout,
    silent,
    interface: own,
    language,
    reports,
  }: ChannelSettings,
  comment: string | null = null,
): PostStyle {
  return { sections, points, signature, hashtags, layout, silent, interface: own, language, reports, comment }
}

export const DEFAULT_STYLE: PostStyle = styleOf(DEFAULT_SETTINGS)
