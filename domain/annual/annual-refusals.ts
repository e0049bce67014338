type None = Record<string, never>

/** What annual reports in the making do not allow. */
export type AnnualRefusals = {
  editionOpen: { year: number }
  editionReasonMissing: None
  editionNotDrafting: None
  paragraphEmpty: None
  proofUnknown: { number: number; count: number }
  dropReasonMissing: None
  ledgerSilent: None
  paragraphAtEdge: None
  editionElsewhere: None
  editionActedBefore: None
  ownEdition: None
  editionFlawed: { count: number }
  editionOvertaken: { count: number }
  editionMovedOn: None
  sendBackReasonMissing: None
  secrecyUnsigned: { needed: number }
  secrecySigned: None
  secrecyIncomplete: { count: number }
  keptReasonMissing: None
  findingGone: None
  ownDayMissing: None
  ownDayAhead: { today: string }
  ownDaysWrong: { year: number }
  editionPublished: None
  officeMissing: None
  pdfFailed: None
}
