type None = Record<string, never>

/** What stands against a comment. */
export type TalkRefusals = {
  commentEmpty: None
  commentTakenBack: None
  mentionUnknown: { name: string }
  mentionSeveral: { name: string; choices: string[] }
}
