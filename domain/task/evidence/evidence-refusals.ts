type None = Record<string, never>
type Titled = { title: string }

/** What newer versions, days of validity and bundles of evidence do not allow. */
export type EvidenceRefusals = {
  validUntilWrong: None
  evidenceSuperseded: Titled
  replaceNotYours: Titled
  versionOne: None
  reuseTooMany: { max: number; count: number }
  bundleEmpty: None
  bundleTooMany: { max: number }
  bundleTooLarge: { bytes: number; max: number }
}
