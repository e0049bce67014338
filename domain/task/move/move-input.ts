/** The fields that the form of a move may ask for, each with the most characters it takes. */
export const moveFields = {
  handlerId: 100,
  reason: 2000,
  outcome: 50,
  due: 20,
  nonSecret: 10,
  waiver: 500,
  belowFull: 10,
} as const

export type MoveField = keyof typeof moveFields
export const moveFieldNames = Object.keys(moveFields) as MoveField[]

/** What a person entered in the form of a move; `askedId` is the request as it stood before the one who agrees. */
export type MoveInput = Partial<Record<MoveField | 'askedId', string>>
