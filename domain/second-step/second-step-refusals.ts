type None = Record<string, never>

/** What stands against a second step of log-in, or against changing it; `until` is an instant. */
export type SecondStepRefusals = {
  codeWrong: None
  codeUnreadable: None
  codeLocked: { count: number; until: string }
  halfLogInGone: None
  secondStepOn: None
  secondStepOff: None
  secondStepForced: None
  secondStepOwn: None
}
