type None = Record<string, never>

/** What snapshots for the public do not allow. */
export type SnapshotRefusals = {
  snapshotDayMissing: None
  snapshotDayAhead: { latest: string }
  snapshotEmpty: { day: string }
  snapshotOpen: { year: number }
  snapshotReasonMissing: None
  snapshotNotDrafting: None
  snapshotUnfounded: None
  snapshotElsewhere: None
  snapshotSignedBefore: None
  ownSnapshot: None
  snapshotFlawed: { count: number; first: string }
  snapshotUnchecked: { count: number }
  snapshotActReasonMissing: None
}
