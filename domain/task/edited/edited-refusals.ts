type None = Record<string, never>

/** What stands against bringing an edited ledger back: first of the file, then of a row, then of a cell. */
export type EditedRefusals = {
  editedForeign: None
  editedColumnsGone: { sheet: string }
  editedNumbersGone: { sheet: string }
  editedElsewhere: None
  /** So many things have to be decided still. */
  editedNotReady: { count: number }
  editedNothing: None
  /** What was shown is not what would be written now. */
  editedMoved: None
  rowUnknown: None
  rowAdded: None
  rowAgain: { row: number }
  rowMarksGone: None
  rowShifted: { written: string; number: string }
  /** Another place of the file says something else of the same. */
  cellTwice: { sheet: string; row: number }
  cellInPlan: None
  cellByExtension: None
  cellByDuty: None
  cellByMove: None
  cellByEvidence: None
  cellDerived: None
  reportWordsMissing: None
  percentUnclear: None
  reportOfSupport: None
  handlerKept: None
}

/** What stands against saving a view. */
export type ViewRefusals = {
  viewNameTaken: { name: string }
  viewsTooMany: { max: number }
  viewTooLong: None
}
