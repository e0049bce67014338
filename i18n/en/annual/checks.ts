import type { Shortfall } from '@/domain/annual/checks/finding'
import type { Dictionary } from '../../widen'
import { promiseHint } from '../promise-hint'
import { edition } from './edition'

const shortfalls: Record<Shortfall, (facts: { days: number }) => string> = {
  late: ({ days }) => `done ${days} days late`,
  partly: () => 'partly fulfilled',
  notFulfilled: () => 'not fulfilled',
  notApplicable: () => 'no longer applicable',
  open: () => 'still open',
  stopped: () => 'suspended or cancelled',
  carriedOver: () => 'carried over',
}

const quoted = (text: string): string => `“${text.trim().replace(/[。.]$/, '')}”`

export const checks: Dictionary['checks'] = {
  title: ({ count }) => (count ? `${count} finding${count === 1 ? '' : 's'}` : 'Nothing found'),
  must: ({ count }) => `${count} to be mended`,
  advice: ({ count }) => `${count} worth a look`,
  kept: ({ count }) => `${count} kept with a reason`,
  named: ({ name, count }) => `${name} ${count}`,
  levels: { must: 'To be mended', advice: 'Worth a look', kept: 'Kept with a reason' },
  only: 'Only what was found',
  all: 'The whole text',
  names: {
    contentMissing: 'A content is missing',
    silentDrop: 'A commitment dropped in silence',
    overclaim: 'Says too much',
    belowTarget: 'Below the commitment, unsaid',
    contradiction: 'Two figures for one thing',
    otherCount: 'Another count than the ledger’s',
    hundredUnsourced: '100% without a source',
    headless: 'First sentence not published',
    countedTwice: 'Counted twice',
    relativeDay: 'A time that names no day',
    settledAgain: 'Kept, and arranged again',
    unproven: 'No evidence',
    repeatedPromise: 'Commitment repeated',
    repeatedShortcoming: 'Shortcoming repeated',
    noCause: 'No cause',
    noStep: 'No arrangement',
    vague: 'Vague',
  },
  says: {
    contentMissing: ({ content }) =>
      `“${edition.short[content]}” is missing, one of the five contents that are required.`,
    silentDrop: ({ promise }) => `The text does not say what became of ${quoted(promise)}.`,
    overclaim: ({ claim, shortfall, days, kept, all }) =>
      `“${claim}” is more than the ledger says: ${all > 1 ? `${kept} of ${all} are fulfilled, one is ` : ''}${shortfalls[shortfall]({ days })}.`,
    belowTarget: ({ target, found }) =>
      `The commitment is “${target}”; text and accepted updates say ${quoted(found)} and not that it was missed.`,
    contradiction: ({ thing, other }) => `Here it is ${quoted(thing)}, before it was ${quoted(other)}.`,
    otherCount: ({ count }) =>
      `It says ${count}; the ledger gives no such number today, for it went on after this was written.`,
    hundredUnsourced: () => 'It claims 100% and cites no accepted evidence.',
    countedTwice: () => 'The report counts its paragraphs off by itself, and this one begins with a number of its own.',
    relativeDay: ({ words }) => `“${words}” is said from the day of an update; in a report on a year it names no day.`,
    settledAgain: () => 'The ledger has this commitment as kept, and it is arranged for next year again.',
    headless: ({ sentence, left }) =>
      left
        ? `${quoted(sentence)} has no accepted evidence and will not be published; the paragraph would begin with ${quoted(left)}.`
        : `${quoted(sentence)} has no accepted evidence; nothing of this paragraph will be published.`,
    unproven: ({ sentence }) => `${quoted(sentence)} has no accepted evidence; the clean copy leaves it out.`,
    repeatedPromise: ({ years }) => `Word for word a commitment of the report of ${years.join(', ')}.`,
    repeatedShortcoming: ({ years }) => `The report of ${years.join(', ')} said the same.`,
    noCause: () => 'It names what fell short and not why.',
    noStep: () => 'The fourth content arranges nothing about it.',
    vague: ({ words, missing, form }) =>
      `${words.length ? `It rests on ${words.map(quoted).join(', ')}. ` : ''}Missing: ${missing.map((part) => promiseHint.missing[part]).join(', ')}; next year nobody can tell whether it was kept. To start from: ${promiseHint.form({ ...form, missing })}`,
  },
  ways: {
    contentMissing: 'Add a paragraph to it; where there is nothing, say so.',
    silentDrop: 'Write it from the ledger, or take that out again with the reason.',
    overclaim: 'Say it as the ledger does, such as “done later than planned” or “three done, the rest carried over”.',
    belowTarget: 'Say that the target was missed, and give the cause in the second content.',
    contradiction: 'Compare both and write one figure; where they are two things, say what each is.',
    otherCount:
      'Write the paragraph from the ledger again, or correct the number; keep it with a reason where it comes from elsewhere.',
    hundredUnsourced: 'Cite the evidence by its number in brackets; where there is none, write the real figure.',
    countedTwice: 'Strike the number; where the paragraph has parts, begin it with a sentence on the whole.',
    relativeDay: 'Name the month, quarter or day.',
    settledAgain: 'Strike it if it is over; if it goes on, name the new target.',
    headless:
      'Cite evidence, say what the ledger itself knows (days late, percent, the day it was done), or begin otherwise; keep it with a reason if it is to be published so.',
    unproven: 'Add evidence to the task and have it accepted, cite what is there, or strike the sentence.',
    repeatedPromise: 'Say how far it came this year and what will be different; leave out what will not be done.',
    repeatedShortcoming: 'Say why it was not solved this year, and how far it came.',
    noCause: 'Write the cause here, or on the page of last year’s report.',
    noStep: 'Arrange something about it in the fourth content, or say that nothing is.',
    vague: 'Name the object, the number and the day; of a lasting duty, how often.',
  },
}
