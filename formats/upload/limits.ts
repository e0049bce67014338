/** What an office file (a zip) may hold: number of entries, bytes when unpacked, and unpacked : packed. */
export const zipLimits = { entries: 2_000, unpackedBytes: 200 * 1024 * 1024, ratio: 100, ratioCountsFrom: 1024 * 1024 }

/** What one report may hold: characters (a thick yearbook) and commitments that people can still review together. */
export const reportLimits = { characters: 4_000_000, commitments: 1_000 }

/** The most pages of a pdf that are read. */
export const mostPages = 2_000
