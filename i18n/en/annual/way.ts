import type { Dictionary } from '../../widen'

const quoted = (text: string): string => (/\p{Script=Han}/u.test(text) ? `“${text.replace(/[。.]$/, '')}”` : text)
const days = (count: number): string => `${count} working day${count === 1 ? '' : 's'}`

export const way: Dictionary['way'] = {
  label: 'How far it is',
  acts: {
    begin: 'Begin',
    submit: 'Submit',
    endorse: 'Endorse',
    approve: 'Approve',
    sendBack: 'Send back',
    signSecrecy: 'Sign the check',
    report: 'Enter the handing up',
    publish: 'Publish',
  },
  asks: {
    begin: 'To be begun',
    submit: 'Sent back; mend it and submit it again',
    endorse: 'Waits for your review',
    approve: 'Waits for your approval',
    sendBack: 'To be sent back',
    signSecrecy: 'Waits for the confidentiality check, signed by two people',
    report: 'To be handed up',
    publish: 'Two people have signed; it can be published',
  },
  items: {
    secrets: 'No state or work secrets',
    internal: 'Nothing quoted from papers or meetings that are not public',
    personal: 'No personal data (identity numbers, addresses, telephones)',
    cases: 'No case that is not public, no trade secrets',
    places: 'No details of sensitive bodies, places and systems',
    figures: 'The figures agree with the statistics and may be public',
    evidence: 'The names of evidence in the footnotes may be public',
    form: 'Title, signature and date are right',
  },
  lights: {
    inTime: () => 'in time',
    late: ({ days: count }) => `${days(count)} late`,
    ahead: ({ days: count }) => `${days(count)} left`,
    soon: ({ days: count }) => (count ? `${days(count)} left` : 'due today'),
    past: ({ days: count }) => `${days(count)} over`,
  },
  reportBy: ({ day }) => `To be handed up by ${day}`,
  publishBy: ({ day }) => `To be public by ${day}`,
  reportedOn: ({ day }) => `Handed up on ${day}`,
  publishedOn: ({ day }) => `Public on ${day}`,
  dueDays: 'Days by which it is due',
  dueDaysHint:
    'Unless set otherwise it is handed up by 1 March and public by 1 April; where the body above asks for other days, set them here: later years follow.',
  reportDue: 'To be handed up by',
  publishDue: 'To be public by',
  saveDays: 'Save the days',
  daysSaved: 'The days are saved.',
  next: 'Next step',
  unsaved:
    'A paragraph holds changes that are not saved, so this step was not taken. Save that paragraph, or undo the changes, and press again.',
  done: {
    begin: 'Begun.',
    submit: 'Submitted; it waits for the director.',
    endorse: 'Endorsed; whoever is next was told.',
    approve: 'Approved; two people now check confidentiality and sign.',
    sendBack: 'Sent back; its writers were told.',
    signSecrecy: 'Signed; it is published when two people have.',
    report: 'The day of handing up is entered.',
    publish: 'Published; text and figures do not change from now on.',
  },
  overtaken: ({ count }) =>
    `The ledger has changed since: ${count} finding${count === 1 ? '' : 's'} to be mended. Send it back before it can be published.`,
  flawed: ({ count }) =>
    `${count} finding${count === 1 ? '' : 's'} to be mended, or kept with a reason, before it can be submitted.`,
  leavesOut: ({ count }) =>
    `${count} ${count === 1 ? 'sentence has' : 'sentences have'} no evidence and will not be published.`,
  openClean: 'Look at the clean copy',
  clean: 'Clean copy',
  cleanSmall: ({ count }) =>
    count
      ? `this is what would be published now, without ${count} ${count === 1 ? 'sentence' : 'sentences'} that have no evidence`
      : 'this is what would be published now',
  toDraft: 'Back to the paragraphs',
  askLeader: 'Then to the leader for approval',
  note: 'Opinion',
  backNote: 'What is to be changed',
  day: 'Day',
  reportHint: 'The day on which it was handed to the body above; it can be entered and put right until publishing.',
  publishHint:
    'Words and figures are frozen then; what is to be changed later needs a corrected edition. Sentences without evidence are not published.',
  signHint: 'Check and tick each item; two people sign, each once.',
  signed: ({ name }) => `${quoted(name)} has signed`,
  checklist: 'Confidentiality check',
  keep: 'Keep it with a reason',
  keepReason: 'Why it may stand',
  keepSave: 'Keep',
  kept: ({ reason, by }) => `Kept: ${quoted(reason)} (${quoted(by)})`,
  keptDone: 'The reason is saved.',
  history: 'Versions and approvals',
  station: ({ name, deputy }) => `${quoted(name)}${deputy ? ` (for ${quoted(deputy)})` : ''}`,
  published: {
    frozen: ({ day }) => `Words and figures frozen on ${day}`,
    text: 'The text',
    hash: 'SHA-256 of the text',
    where: 'What became of last year’s commitments',
    whereSub: ({ total, told, left }) => `${total} = ${told} told + ${left} left out`,
    columns: { index: 'No.', promise: 'Commitment', result: 'Result when published', place: 'Told in' },
    place: ({ content, place }) => `${content}, paragraph ${place}`,
    left: ({ reason }) => `Left out: ${quoted(reason)}`,
    changed: ({ count }) => `The ledger has changed in ${count} place${count === 1 ? '' : 's'} since; the text stays:`,
    changedTo: ({ number, before, after }) => `${quoted(number)}: “${before}” when published, now “${after}”`,
    correction: ({ number, count }) =>
      count
        ? `Its words differ from edition ${number} in ${count} place${count === 1 ? '' : 's'}`
        : `Its words are those of edition ${number}`,
    openBefore: ({ number }) => `Open edition ${number} as it was published`,
    newer: 'There is a corrected edition.',
    openNewer: 'Open the corrected one',
    notes: ({ notes }) => ` (${notes.join('; ')})`,
  },
}
