import type { EditedRefusals, ViewRefusals } from '@/domain/task/edited/edited-refusals'
import type { Sentences } from '../../sentences'

export const editedRefusals: Sentences<EditedRefusals> = {
  editedForeign:
    'Not read: this file holds no ledger that was exported here. Export the workbook on the ledger page, edit its sheets “Ledger” and “Ledger (continued)”, and bring it back; new tasks come by importing an existing ledger.',
  editedColumnsGone: ({ sheet }) =>
    `Not read: the hidden columns of the sheet “${sheet}” were deleted, so that no row tells which task it is. Export the workbook again and put your changes there; leave the last three, hidden columns when you delete some.`,
  editedNumbersGone: ({ sheet }) =>
    `Not read: the sheet “${sheet}” has no column with the numbers of the tasks, so that nobody can check that each row is still the task its hidden columns name. Put the column back, or export the workbook again and put your changes there.`,
  editedElsewhere:
    'Not read: no task in this file is of here, or none is in your sight. Check whether another office or installation exported it.',
  editedNotReady: ({ count }) =>
    `Nothing was written: ${count} ${count === 1 ? 'thing is' : 'things are'} still to be decided. Choose for each, or tick to leave them all as they are, and try again.`,
  editedNothing:
    'Nothing was written: there is nothing to write. The file says what is stored, or all of it was left out.',
  editedMoved:
    'Nothing was written: somebody changed one of these tasks after you looked. Look at the new comparison, then write it.',
  rowUnknown: 'There is no such task, or it is not in your sight. The row is not written.',
  rowAdded:
    'This row has no task id; it was added to the sheet. New tasks come from a report or by importing an existing ledger. The row is not written.',
  rowAgain: ({ row }) =>
    `The same task as row ${row}, so that nobody can tell which of them counts. Keep one of them in the sheet. The row is not written.`,
  rowMarksGone:
    'The hidden columns of this row are incomplete, so that nobody can tell what was changed. Edit a newly exported workbook. The row is not written.',
  rowShifted: ({ written, number }) =>
    `The row says number “${written}”, its hidden column says ${number}. Most likely it was sorted without the hidden columns; numbers cannot be changed either. Edit a newly exported workbook. The row is not written.`,
  cellTwice: ({ sheet, row }) =>
    `Row ${row} of the sheet “${sheet}” changes the same of this task to something else, so that nobody can tell which of them counts. Keep one of them in the file and bring it back. This one is not written.`,
  cellInPlan: 'The task is not registered yet. Change it in the assignment table of its report.',
  cellByExtension: 'A due day cannot be changed in the sheet. Ask for an extension on the page of the task.',
  cellByDuty:
    'Title, required result, standards and lead unit of a registered task cannot be changed in the sheet. Ask for the change on the page of the task.',
  cellByMove:
    'How far a task has come cannot be changed in the sheet. Sign, submit, complete and close it on its page.',
  cellByEvidence: 'Evidence cannot be changed in the sheet. Upload it on the page of the task.',
  cellDerived: 'This column is worked out by the system and cannot be changed in the sheet.',
  reportWordsMissing:
    'The percent changed, the latest progress did not. Write in the sheet what was done, and it becomes a progress report.',
  percentUnclear:
    'The percent is a bare 1: it may be 1%, or 100% that lost its format. Write 1% or 100% in the sheet and bring it back. This one is not written.',
  reportOfSupport:
    'The latest progress is reported by the handler of the lead unit. A supporting unit reports on the page of the task.',
  handlerKept: 'The handler cannot be left empty, only changed to somebody else of the lead unit.',
}

export const viewRefusals: Sentences<ViewRefusals> = {
  viewNameTaken: ({ name }) =>
    `Not saved: you have a view called “${name}”. Take another name, or delete that one first.`,
  viewsTooMany: ({ max }) => `Not saved: a person keeps ${max} views at most. Delete some that you do not need.`,
  viewTooLong: 'Not saved: there are too many conditions to keep. Choose fewer tasks or conditions.',
}
