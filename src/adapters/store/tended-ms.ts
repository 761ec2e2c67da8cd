/** A card that its worker has not sent or ended by then is looked after by the reconciler (ms). */
export const TENDED_MS = 10_000
