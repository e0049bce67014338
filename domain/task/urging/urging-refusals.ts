type None = Record<string, never>

/** What urging and leaders' notes do not allow. */
export type UrgingRefusals = {
  urgeNotOpen: { title: string }
  urgedToday: { title: string; number: string }
  urgeMovedOn: { title: string }
  demandsMissing: { title: string }
  replyDueMissing: None
  replyDuePast: None
  replyDueRest: { day: string }
  urgeReceipted: None
  urgeNotReceipted: None
  urgeAnswered: None
  answerMissing: None
  pointUnanswered: { position: number }
  instructionNotOpen: { title: string }
  instructionAnswered: None
  instructionEmpty: None
  recipientMissing: { title: string }
}
