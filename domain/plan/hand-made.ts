/** What a commitment has of the reader where no reader found it. */
export const handMade = { rejectReason: '', confidence: 1, why: [], namedUnits: [], targets: [], days: [] }
