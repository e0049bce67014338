/** What stands between the facts of one line, in either language: a space as wide as a character. */
export const gap = '\u2003'
