import type { SnapshotRefusals } from '@/domain/snapshot/snapshot-refusals'
import type { Sentences } from '../../sentences'

export const snapshotRefusals: Sentences<SnapshotRefusals> = {
  snapshotDayMissing: 'Nothing was drafted: the day of the figures is missing. Choose a day.',
  snapshotDayAhead: ({ latest }) =>
    `Nothing was drafted: that day is not over, so its figures still change. Choose ${latest} or earlier.`,
  snapshotEmpty: ({ day }) =>
    `Nothing was drafted: on ${day} this report had no registered tasks yet. Choose another day.`,
  snapshotOpen: ({ year }) =>
    `Nothing was drafted: a snapshot of this report of ${year} is on its way. Finish it or give it up first.`,
  snapshotReasonMissing:
    'Nothing was drafted: one of this year was published before, and what this one corrects is missing. Write what it corrects.',
  snapshotNotDrafting:
    'Nothing was saved: this snapshot was sent or published, so its texts are closed. Have it sent back first.',
  snapshotUnfounded:
    'Nothing was saved: no accepted report tells of this promise, so nothing can be said of it. Leave it empty, or draft another once a report is accepted.',
  snapshotElsewhere: 'Nothing was done: this snapshot stands at another step by now. Reload the page.',
  snapshotSignedBefore: 'Nothing was done: the first signature is yours; somebody else has to give this one.',
  ownSnapshot: 'Nothing was done: you alone wrote the texts; somebody else has to check and publish them.',
  snapshotFlawed: ({ count, first }) =>
    `Not signed: ${count} place${count === 1 ? '' : 's'} in the texts must not be public, the first in “${first}”. Mend them and sign again.`,
  snapshotUnchecked: ({ count }) =>
    `Not signed: ${count} item${count === 1 ? '' : 's'} of the confidentiality check not ticked. Check each of them.`,
  snapshotActReasonMissing: 'Nothing was done: the reason is missing. Write why.',
}
