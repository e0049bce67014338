import { listRules } from '../../rule'

/** Words whose full stop ends no sentence. */
export const abbreviationRules = listRules({
  initial: {
    why: 'A single letter with a full stop is an initial or part of e.g., i.e., p.m. or U.K.',
    pattern: /\b[A-Z]\.$/i,
    fits: ['I. Q.', 'e.g.', '9 p.m.'],
    leaves: ['mill.'],
  },
  shortWord: {
    why: 'Etc., cf., vs. and approx. are shortened words.',
    pattern: /\b(?:etc|cf|vs|approx)\.$/i,
    fits: ['rye, oats etc.', 'approx.'],
    leaves: ['wheels.'],
  },
  shortReference: {
    why: 'No., fig., para., art. and sec. stand before a number.',
    pattern: /\b(?:no|nos|fig|para|art|sec)\.$/i,
    fits: ['see fig.', 'Nos.'],
    leaves: ['a casino.'],
  },
  shortTitle: {
    why: 'Mr., Dr., Dept. and Ltd. belong to a name.',
    pattern: /\b(?:dept|mr|mrs|ms|dr|prof|st|inc|ltd|co)\.$/i,
    fits: ['Prof.', 'Quill & Co.'],
    leaves: ['the west.'],
  },
  shortMonth: {
    why: 'Jan. to Dec. are shortened months.',
    pattern: /\b(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.$/i,
    fits: ['by Oct.', 'Sept.'],
    leaves: ['May sun.'],
  },
})
