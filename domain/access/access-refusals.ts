type None = Record<string, never>

/** What stands against a token, or against what is asked by one. */
export type AccessRefusals = {
  tokenMissing: None
  tokenUnknown: None
  tokenReadOnly: None
  tokenDays: { day: string; latest: string }
  tokensTooMany: { most: number }
  tokenGone: None
  callsTooMany: { most: number }
  keyReused: { key: string }
  bodyUnreadable: None
  fieldWrong: { name: string }
}
