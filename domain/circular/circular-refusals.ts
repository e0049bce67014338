type None = Record<string, never>

/** What circulars do not allow. */
export type CircularRefusals = {
  circularDayMissing: None
  circularDayAhead: { latest: string }
  circularSeasonRuns: { season: string; from: string }
  circularEmpty: { day: string }
  circularTitleMissing: None
  circularAddresseesMissing: None
  circularTextMissing: None
  circularNotDrafting: None
  circularElsewhere: None
  circularActedBefore: None
  ownCircular: None
  circularBackReasonMissing: None
  issueDayMissing: None
  issueDayAhead: { today: string }
  issueDayEarly: { asOf: string }
}
