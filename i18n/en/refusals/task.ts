import type { TaskRefusals } from '@/domain/refusals'
import type { Side } from '@/domain/task/task'
import type { Sentences } from '../../sentences'

const sideTaken: Record<Side, string> = {
  work: 'did the work (reported, uploaded evidence or submitted it)',
  unit: 'spoke or decided for the unit',
  office: 'reviewed it as a coordinator',
  leader: 'decided as its leader',
  direction: 'registered or directed it as a director',
}

export const taskRefusals: Sentences<TaskRefusals> = {
  moveNotFromHere:
    'Not done: the task cannot make this step from its present state; somebody may just have moved it. Look at the newest state.',
  signedNone: ({ title, number }) =>
    `Nothing was signed for: ${number} “${title}” is not yours to sign for now; somebody may just have signed or objected. Reload and choose again.`,
  proxyFormMissing: 'The form that the unit sent is missing. Please choose a file or name its document number.',
  proxyUnitMissing: 'No unit is chosen. Please choose the lead unit or one that supports.',
  proxyOpen: ({ unit }) =>
    `What was entered for ${unit} before still waits for its word. Please wait for it, or take that entry back first.`,
  proxyOwn:
    'You entered this report yourself and cannot confirm or return it for the unit. Please let another head or handler of the unit do it.',
  proxyFalls: ({ before, percent }) =>
    `Not confirmed: since this was entered your unit reported ${before}%, and the entry says ${percent}%. Return it with a sentence; to lower the percentage, report and say why.`,
  proxySettled: 'This entry was settled already. Please reload the page to see how.',
  proxyNoteMissing: 'What is not so is missing. Please write a sentence and return it again.',
  evidenceOfProxy: ({ title }) =>
    `"${title}" is what a report was entered from and cannot be taken back. Hand in a newer version instead.`,
  reassignMovedOn: ({ number, title }) =>
    `Nothing was changed: ${number} "${title}" has moved on since you looked. Please reload the list and try again.`,
  reassignNotOpen: ({ number, title }) =>
    `Nothing was changed: ${number} "${title}" is no running task that your unit leads and has signed for. Leave it out and try again.`,
  moveNotYours: 'Not done: this step does not belong to your present capacity. The task page names who takes it.',
  issuerElsewhere:
    'Not done: this task comes from a report of another body, whose office reviews and changes it. Your unit may look, not act. Ask that body’s coordinator.',
  decidedBefore: ({ side, title }) =>
    `Not done: in "${title}" you ${sideTaken[side]}. Nobody both does and checks, or checks twice, in whatever capacity. Another person with this duty has to.`,
  ownSupport:
    'Not done: you belong to this supporting unit too and cannot waive its answer. Another head of the lead unit decides, or the unit answers.',
  leaderReviewFixed: ({ title }) =>
    `"${title}" is in review; neither the leader's approval nor its key priority can be taken away now. Send it back first, then change it.`,
  ownEvidence: ({ title }) => `You uploaded "${title}" yourself and cannot judge it. Another coordinator has to.`,
  ownProgress: 'You filed this report yourself and cannot accept it. Another coordinator has to.',
  doneMissing: 'What was done is still missing. Write it; everything else is still here.',
  handedInBelow: ({ percent }) =>
    `Not handed in: the reported percentage is ${percent}%. Finish the work and report it first; if it is done, tick that you hand it in all the same.`,
  percentBelowFull: ({ percent }) =>
    `Not done: the unit reported ${percent}%. Check it; if it is complete all the same, tick the box and send again, otherwise send it back.`,
  percentFalls: ({ before, percent }) =>
    `Not sent: the percentage is less than the last one (${before}% then, ${percent}% now). Correct it, or write below why it falls and send again; all else is kept.`,
  percentFallsHere: ({ before, percent }) =>
    `The percentage is less than it is now (${before}% here, ${percent}% in the sheet). To lower it, report on the task’s page and say why; this one is not written.`,
  percentWrong: 'The percentage is a whole number from 0 to 100. Correct it and send again.',
  milestonesRecurring: 'This task is reported on by period and takes no milestones besides.',
  milestonesNone: 'No milestone was named. Name at least one: what is done, and by which day.',
  milestoneUnnamed: ({ row }) => `Milestone ${row} does not say what is done. Say it, or empty the row.`,
  milestoneTwice: ({ label }) => `The milestone “${label}” is there twice. Give one another name.`,
  milestoneDayMissing: ({ label }) => `The milestone “${label}” has no day. Add it.`,
  milestoneDayOutside: ({ label, today, due }) =>
    `The day of the milestone “${label}” must lie ${due ? `between today (${today}) and the due day (${due})` : `on or after today (${today})`}. Change it.`,
  milestoneWeightMissing: ({ label }) =>
    `The share of the milestone “${label}” must be a whole number from 1 to 100; for even shares empty all of them.`,
  milestoneWeights: ({ sum, left }) => `The shares make ${sum}% where ${left}% are left to give. Change them.`,
  occurrenceNotBegun: ({ label, start }) => `${label} begins on ${start} and cannot be filed before. File it then.`,
  occurrenceNotWaiting: ({ label }) =>
    `Nothing filed for ${label} waits for the head. Reload the page to see how it stands.`,
  occurrenceExplained: ({ label }) => `${label} was explained already; the office will judge it.`,
  explanationNone: ({ label }) =>
    `No explanation of ${label} waits for the office. Reload the page to see how it stands.`,
  explanationUnjudged: ({ label }) => `The explanation of ${label} is not judged yet. Accept or refuse it first.`,
  occurrenceFiled: ({ label }) => `${label} was already filed; there is nothing to do.`,
  updateAccepted: 'This report was accepted and cannot change. File another if something did.',
  evidenceMissing: 'No evidence is chosen. Choose at least one piece.',
  evidenceNotYours: 'You did not upload this piece; only its uploader may withdraw it.',
  evidenceNotLapsed: ({ title }) =>
    `"${title}" need not be handed in again. Wait for the verdict, or upload another piece.`,
  evidenceLapsed: ({ title }) =>
    `"${title}" is from before the reopening and is not judged any more. Judge it once the unit has handed it in again.`,
  evidenceJudged: ({ title }) => `"${title}" was judged and cannot be withdrawn. Upload another piece.`,
  verdictGiven: ({ title }) =>
    `"${title}" was judged before and cannot be judged again. Reload the page to see it; new proof is uploaded by the handler.`,
  evidenceOfAccepted: ({ title }) =>
    `"${title}" came with a report that was accepted and cannot be withdrawn. Upload another piece.`,
  verdictNoteMissing: 'Rejecting needs a reason, so that the handler knows what to add.',
  linkWrong: 'A link begins with http:// or https://. Check it and send again.',
  documentNumberMissing: 'Give the document number.',
  issuedOnWrong: 'The date of the evidence is wrong or in the future. Correct it and send again.',
  supportAnswered: ({ name }) => `${name || 'This supporting unit'} has answered or was waived; this cannot change.`,
  tasksMissing: 'There are no tasks to hand on. Choose some first.',
  nothingChanged: 'This is what is stored already; there is nothing to save.',
  nonSecretNotDeclared: 'Before registering, declare that nothing secret is in it. Tick the box, then assign.',
  handlerMissing: 'Signing names a handler of your own unit. Choose one.',
  reasonMissing: 'This step needs a reason. Write it, then send.',
  objectedBefore: 'An objection was made once already; no second is possible. Sign for it, then ask for a change.',
  objectHeard:
    'The lead of this running task was changed after the units were heard, so no objection is possible. Sign for it, then ask for a change.',
  notSubmitter: 'Only the person who submitted may withdraw.',
  waiverMissing:
    'You are alone in this unit; to review your own submission, write an explanation, which goes on record.',
  outcomeMissing: 'Choose an outcome.',
  outcomeNotFulfilledOnly:
    'A task carried over or concluded at year end cannot be "fulfilled". Choose another outcome.',
  newDueMissing: 'Give a new due date, later than today.',
  requestChanged:
    'The request that you read was taken back and another one stands. Reload the page and read it before you decide.',
  notAsked: ({ move }) =>
    move === 'concludeYear'
      ? 'Not done: the head of the lead unit first writes the reason in the system. Ask the head to give it, then conclude.'
      : 'Not done: a director first asks for it in the system, and no request waits; it may have been taken back or answered. Look at the task.',
  askedBefore:
    'Not done: the same has been asked and waits for an answer. To change the reason, take the request back first.',
  requestNotYours: 'Not done: somebody else made this request and alone can take it back.',
  changeSettled:
    'Not done: the request is settled or has gone on to the next desk; somebody may just have acted. See how it stands.',
  actMissing: 'Choose what you make of the request, then send it.',
  changeAsked: 'A request of this kind is under way for the task. To change it, take it back and ask anew.',
  changeOvertaken:
    'Not done: what the request is about has changed since it was made, and granting it would undo that. Refuse it; the unit can ask anew.',
  changeEmpty: 'Say what it should become, then send it.',
  unitNotFound: ({ text }) =>
    `There is no single unit “${text}”. Write the full or the short name of a unit of the body, one on each line.`,
  ownChange:
    'Not done: you made this request and cannot sign or decide it yourself. Somebody else in that post has to; if you head the unit too, take it back and ask as its head.',
  extensionNoDue: 'This task has no due day that could be extended.',
  urgeNotOpen: ({ title }) => `"${title}" is not in its unit's hands now; no slip can be sent. See how it stands.`,
  urgedToday: ({ title, number }) =>
    `${number} was sent about "${title}" today; a task is urged once a working day. Send the next one on the next working day.`,
  urgeMovedOn: ({ title }) =>
    `Nothing was sent: "${title}" does not stand as it did in the preview. Look at the list again, then send.`,
  demandsMissing: ({ title }) =>
    `The slip about "${title}" carries no demand. Tick one that fits it, or write more demands.`,
  replyDueMissing: 'There is no day to answer by. Choose a working day.',
  replyDuePast: 'The day to answer by is before today. Choose a working day from today on.',
  replyDueRest: ({ day }) => `${day} is no working day. Choose one.`,
  urgeReceipted: 'The receipt of this slip is confirmed already. See how it stands.',
  urgeNotReceipted: 'The receipt of this slip is not confirmed yet. Confirm it, then answer.',
  urgeAnswered: 'This slip is answered and cannot be changed any more.',
  answerMissing: 'There is no answer yet. Write it, then send.',
  pointUnanswered: ({ position }) =>
    `Demand ${position} has no answer yet. Answer each of them, then send; what you wrote is kept.`,
  instructionNotOpen: ({ title }) => `"${title}" is not under way any more; no note can be written. See how it stands.`,
  instructionAnswered: 'This note is answered and cannot be changed any more.',
  instructionEmpty: 'The note is empty. Write it, then send.',
  recipientMissing: ({ title }) => `Nobody of "${title}" is chosen. Choose at least one person for each task.`,
  extensionTooLate: ({ due }) =>
    `The due day ${due} is past: an extension is asked for on that day at the latest. Finish the task soon and say why in your report.`,
  extensionsUsed: ({ most }) =>
    `Extensions of this task were decided ${most} times; no more can be asked for. Talk to the office; at the end of the year the task can be carried over.`,
  reasonClassMissing: 'No kind of reason is chosen. Choose one and send again; all else is kept.',
  newDayMissing: 'The new day is missing. Fill it in and send again; all else is kept.',
  extensionNotLater: ({ due }) => `The new day has to lie after the present due day ${due}. Change it and send again.`,
  extensionBeyondOffice: ({ days }) =>
    `A coordinator may move a due day by ${days} days. Choose a nearer day, or refuse: the unit can then ask for what it needs, and the leader decides.`,
  outsideYearEnd: 'It is not the year-end window; nothing can be carried over or concluded now.',
  leadUnitMissing: ({ title }) => `"${title}" has no lead unit yet. Choose one before registering.`,
  requiredResultMissing: ({ title }) => `"${title}" has no required result yet. Write it before registering.`,
  deadlineUnset: ({ title }) =>
    `"${title}" has no deadline yet. Set it before registering; "within the year" is offered.`,
  dueMissing: ({ title }) => `The deadline of "${title}" lacks its date. Fill it in before registering.`,
  duePast: 'The new due date is before today. Choose today or later.',
  periodMissing: ({ title }) => `"${title}" recurs but has no period yet. Choose one before registering.`,
  standardMissing: ({ title }) => `"${title}" has no completion standard yet. Write at least one before registering.`,
  standardUnanswered: ({ standard }) =>
    `The standard "${standard}" has no evidence yet (photos and notes do not count, nor what was given before a reopening). Add it or hand it in again, then submit.`,
  standardUnproven: ({ standard }) =>
    `The standard "${standard}" has no accepted evidence yet. Judge each piece first.`,
  evidenceUnchecked: ({ title }) => `The evidence "${title}" is not judged yet. Accept or reject it first.`,
  supportingUnanswered: ({ count }) =>
    `${count} supporting units have not answered. Wait for them; where no answer is needed the head of the unit may waive it with a reason, beside the supporting units.`,
  occurrenceUnfiled: ({ label }) =>
    `Nothing was filed for ${label} yet, or its explanation was refused. File it, or explain why not.`,
  tooManyChosen: ({ max, count }) => `At most ${max} tasks at once; you chose ${count}. Please do it in parts.`,
  assignFinished: ({ number, title }) =>
    `Nothing assigned: ${number} “${title}” is finished or stopped. Leave it out and try again; nothing else was changed.`,
  handlerElsewhere: ({ handler, number, title }) =>
    `Nothing assigned: ${handler} is not in the lead unit of ${number} “${title}”. Choose one of its people, or assign unit by unit.`,
}
