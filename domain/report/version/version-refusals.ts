type None = Record<string, never>

/** What stands against a corrected text of a report, and against saying where something stands in it. */
export type VersionRefusals = {
  reportNotRegistered: None
  versionSame: { number: number }
  versionWithoutSection: None
  /** What the newer text says of itself that the report does not: undefined where it says the same, or nothing. */
  versionOther: { year?: number; issuer?: string; title?: string }
  versionOpen: None
  versionDecided: None
  ownVersion: None
  placeMissing: None
  placeUnknown: { count: number }
  placeTaken: { words: string }
  placeDecided: None
}
