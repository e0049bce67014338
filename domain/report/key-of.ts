/** A sentence without what only another file or keyboard makes of it: blanks, full and half width. Two with one key say the same. */
export const keyOf = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '')
