type None = Record<string, never>

/** What feedback seasons do not allow. */
export type SeasonRefusals = {
  seasonNameMissing: None
  seasonNameTaken: { name: string }
  asOfMissing: None
  seasonDueMissing: None
  seasonDuePast: { today: string }
  asOfAfterDue: { due: string }
  seasonEmpty: None
  seasonMovedOn: { count: number }
  seasonClosed: { name: string }
  returnReviewed: None
  returnNotFiled: None
  returnReasonMissing: None
  returnNotUnderWay: { title: string }
}
