/** Keys of `Settings`: the channel key of the operators' chat, and "<code> <until, ms>" of the link that claims it. */
export const OPERATORS = 'operators'
export const CLAIM = 'claim'
