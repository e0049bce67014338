/** Holds one sentence (after the instant it was said) from an action to the next page, for some seconds. */
export const flashCookie = 'flash'
