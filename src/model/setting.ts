/** Keys of `Settings`: the channel key of the operators' chat, and "<code> <until, ms>" of the link that claims it. */
export const OPERATORS = 'operators'
export const CLAIM = 'claim'

/** When the last sweep came to its end (ms). */
export const SWEPT = 'swept'

/** When the copy was made (ms) that the database was restored from, until what follows from it has been done. */
export const RESTORED = 'restored'

/** Alerts that stand, as JSON: what operators were told, and are to be told the end of. */
export const STANDING_ALERTS = 'alerts'

/** When the service last began a backup that became one (ms). */
export const BACKED_UP = 'backed-up'
