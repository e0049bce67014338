import { listRules, type Rule } from '../../rule'
import type { ColumnKind } from '../../table/column-kind'

/** The shape of a line that says what it tells; the first group is its label. */
export const labelLineRule: Rule = {
  why: 'A few words before a colon, or alone on their line, with or without a number, are a label.',
  pattern:
    /^\**([A-Za-z][A-Za-z/()'’ -]{1,44}?)(?:(?: (?:#|No\. ?)?\d{1,4}(?:[.-]\d{1,4})?)?\**\s?(?::\**\s*|$)| \d{1,3} [–—-] )/,
  fits: ['Owner: the ferryman', 'Recommendation 3 – mend the ferry', '**Action No. 4:** mend the ferry', 'By when'],
  leaves: ['The ferry leaves at ten.', '4: mend the ferry'],
}

/** The shape of a cell that says what it tells; the first group is its label. */
export const cellLabelRule: Rule = {
  why: 'A few words before a colon in a cell say what it holds.',
  pattern: /^([A-Za-z][A-Za-z ]{1,30}):\s*/,
  fits: ['Start: March'],
  leaves: ['March 2033: the ferry'],
}

/** Labels that only cells use for until when. */
export const cellDeadlineRule: Rule = {
  why: 'Beside a start, the end says until when.',
  pattern: /^(?:end|finish|until)$/i,
  fits: ['End', 'Until'],
  leaves: ['End users'],
}

/** Kinds of labels that tell of the measure above them, not of one to come. */
export const dutyKinds: readonly ColumnKind[] = [
  'lead',
  'supporting',
  'deadline',
  'moved',
  'progress',
  'target',
  'remark',
]

/** Values of a label that asks who or when, and yet are sentences. */
export const proseRules = listRules({
  fullSentence: {
    why: 'Who and until when are names and dates; is, are, will or owns up to a full stop make a sentence.',
    pattern: /\b(?:is|are|will|owns?)\b.*\./,
    fits: ['The ferryman owns this.'],
    leaves: ['The ferryman will see'],
  },
  secondSentence: {
    why: 'A new sentence after a full stop is no name and no date.',
    pattern: /\.\s+[A-Z][a-z]+ [a-z]+/,
    fits: ['The ferryman. Others may help'],
    leaves: ['The ferryman. June'],
  },
})

/** Values of an action that are only a name. */
export const nameOnlyRule: Rule = {
  why: 'ACTION: JB names who does what the sentence before says.',
  pattern: /^(?:(?<![\w.'’])(?:[A-Z][\w.'’]*|and|of|the)|[&/, ])+$/,
  fits: ['IQ/BT', 'Ferryman and Bell Ringer'],
  leaves: ['Mend the ferry', 'Ida to sing'],
}
