import { yearBorne } from '@/domain/report/year-borne'
import type { Dictionary } from '../widen'

const many = (count: number, one: string, more = `${one}s`): string => `${count} ${count === 1 ? one : more}`
const inBrackets = (parts: [number, string][]): string => {
  const told = parts.flatMap(([count, words]) => (count ? [`${count} ${words}`] : []))
  return told.length ? ` (${told.join(', ')})` : ''
}

const listWork = (facts: Parameters<Dictionary['record']['withdraw']['lost']>[0]): string =>
  [
    `${many(facts.commitments, 'commitment')}${inBrackets([
      [facts.confirmed, 'confirmed'],
      [facts.assigned, 'with a lead unit'],
    ])}`,
    facts.standards ? many(facts.standards, 'standard') : '',
    `${many(facts.shortcomings, 'shortcoming')}${inBrackets([[facts.causes, 'with a cause written by hand']])}`,
    facts.marks ? `${many(facts.marks, 'sentence')} decided to be no commitment` : '',
  ]
    .filter(Boolean)
    .join(', ')

const sayLeaders = (leaders: number): string =>
  leaders
    ? `Leaders who do not lead this body were taken off ${many(leaders, 'commitment')}; please choose others.`
    : ''

export const record: Dictionary['record'] = {
  about: {
    open: 'About this report',
    title: 'About this report',
    facts: 'Facts',
    issuer: 'Issuer',
    year: 'Year of the report',
    reportTitle: 'Title',
    file: 'Original',
    pastedFile: 'pasted text',
    imported: 'Imported',
    importedBy: ({ name, moment }) => `by ${name}, ${moment}`,
    state: 'State',
    sameYear: ({ title }) =>
      `This body has another report of that year: “${title}”. If it was imported twice, withdraw one of the two.`,
    earlier: 'Earlier texts',
    earlierHint: 'Texts that were replaced stay on record with what had been made of them.',
  },
  correct: {
    title: 'Correct issuer, year or title',
    hint: 'With the year, deadlines that nobody confirmed or changed are read anew; what people wrote stays. The comparison with the year before follows. A plan that was sent to be registered comes back into review when its year changes.',
    besides: 'I have checked: this body has another report of that year; save all the same',
    submit: 'Save the correction',
    openOther: 'Open the other one',
    done: ({ reread, kept, leaders }) =>
      [
        'Corrected.',
        reread ? `${many(reread, 'deadline was', 'deadlines were')} read anew for the new year.` : '',
        kept ? `Already confirmed, so their deadlines stay; please check no. ${kept}.` : '',
        sayLeaders(leaders),
      ]
        .filter(Boolean)
        .join(' '),
  },
  replace: {
    title: 'Put a newer text in its place',
    hint: 'Import the newer file and the two are compared sentence by sentence: where a sentence stayed, review and assignment are kept; you look again at what changed.',
    open: 'Import a newer file',
  },
  withdraw: {
    title: 'Withdraw this report',
    begin: 'Withdraw…',
    lost: (facts) =>
      `With it go ${listWork(facts)}: they leave reports, to-dos and ledger. The original, its text and what had been made of it stay on record. The same report can be imported again later.`,
    reason: 'Why it is withdrawn',
    reasonHint: 'Such as: the wrong file; the wrong year, imported anew',
    submit: ({ count }) => `Withdraw the report and ${many(count, 'commitment')}`,
    done: 'Withdrawn. The original, its text and what had been made of it stay on record.',
  },
  known: {
    title: 'This differs from a known report',
    differs: ({ title, day, name, count }) =>
      count
        ? `This differs from “${title}”, imported on ${day} by ${name}, in ${many(count, 'place')}.`
        : `This says the same as “${title}”, imported on ${day} by ${name}; only layout or the facts about it differ.`,
    about: ({ issuer, state, ...kept }) => `Known: ${issuer}, ${yearBorne(kept)}, ${state}`,
    incoming: ({ issuer, title, ...kept }) => `New: ${issuer}, ${yearBorne(kept)}, “${title}”`,
    differences: 'Where they differ',
    number: 'No.',
    older: 'Known',
    newer: 'New',
    kinds: { changed: 'reworded', removed: 'left out', added: 'put in' },
    none: 'nothing',
    more: ({ count }) => `${many(count, 'more place is', 'more places are')} not listed.`,
    choose: 'What to do',
    replace: 'Replace the known one',
    outcome: ({ kept, confirmed, changed, gone, added }) =>
      [
        kept
          ? `${many(kept, 'commitment keeps its sentence, review and assignment', 'commitments keep their sentences, review and assignment')}${confirmed ? ` (${confirmed} confirmed)` : ''}`
          : 'no commitment keeps its sentence',
        changed
          ? `${many(changed, 'sentence was', 'sentences were')} reworded: what was filled in stays, to be looked at again`
          : '',
        gone ? `${many(gone, 'commitment goes', 'commitments go')} with the sentences left out` : '',
        added ? `${many(added, 'commitment is', 'commitments are')} new` : '',
      ]
        .filter(Boolean)
        .join('; '),
    outcomeEnd: 'The plan comes back into review; the text of before stays on record with what had been made of it.',
    gone: ({ titles }) => `Going: ${titles.map((title) => `“${title}”`).join(', ')}`,
    submitReplace: ({ count }) => `Replace, keeping the work on ${count}`,
    replaced: ({ kept, changed, gone, added, leaders }) =>
      `Replaced: ${kept} kept, ${changed} to be looked at again, ${gone} gone, ${added} new.${leaders ? ` ${sayLeaders(leaders)}` : ''}`,
    beside: 'Keep both',
    besideHint:
      'For a report of its own, such as a mid-term or supplementary one; each is reviewed and registered by itself.',
    submitBeside: 'Keep it beside the known one',
    giveUp: 'Do not import',
    giveUpHint: 'The known report stays as it is; the new file is dropped after some days.',
    openKnown: 'Open the known one',
    notYours: 'The known one was issued by another body and is not yours to replace.',
  },
  past: {
    ends: { withdrawn: 'Withdrawn', replaced: 'Replaced' },
    withdrawnList: ({ count }) => many(count, 'withdrawn report'),
    ended: ({ end, name, moment, reason }) => `${end} by ${name}, ${moment}${reason ? `. Why: ${reason}` : ''}`,
    reason: 'Why',
    note: 'This text is on record to be read; it counts nowhere.',
    openPresent: 'Open the present report',
    plan: 'What had been made of it',
    commitment: 'Sentence',
    state: 'State',
    lead: 'Lead unit',
    states: { proposed: 'proposed', confirmed: 'confirmed', rejected: 'rejected' },
    shortcomings: 'Shortcomings',
    cause: ({ text }) => `Cause: ${text}`,
    text: 'Whole text',
    by: 'By',
    when: 'When',
  },
}
