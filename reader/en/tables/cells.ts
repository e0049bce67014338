import { fitsAny, listRules, type Rule } from '../../rule'

/** Not done by May, in part, or partly: what is done only so far is still to do. */
const notOnlySoFar = '(?![\\s-]*(?:by\\b|in part|partly|not\\b))'

/** Cells that say that a row's work is over. */
export const doneCellRules = listRules({
  doneWord: {
    why: 'Complete, closed or done says that the work is over, unless only in part or by a day to come.',
    pattern: new RegExp(
      `^[\\s*✓✔☑]*(?:complete[d]?|(?:fully )?met|closed|done|(?:fully )?implemented|delivered|discharged|finished|achieved|green\\s*[-–(:]\\s*complete[d]?)${notOnlySoFar}`,
      'i',
    ),
    fits: ['Completed', '✓ Done', 'Green – complete'],
    leaves: ['Not done', 'Closed in part', 'Done by May'],
  },
  givenUp: {
    why: 'What was withdrawn, superseded or cancelled is no longer to be done.',
    pattern: new RegExp(
      `^[\\s*✓✔☑]*(?:superseded|withdrawn|no longer (?:required|needed)|cancelled)${notOnlySoFar}`,
      'i',
    ),
    fits: ['Withdrawn', 'No longer needed'],
    leaves: ['Withdrawn in part'],
  },
  tick: {
    why: 'A tick or 100 % says done.',
    pattern: new RegExp(`^[\\s*✓✔☑]*(?:✓|✔|100 ?%)${notOnlySoFar}`, 'i'),
    fits: ['✓', '100 %'],
    leaves: ['10 %', '100% by May'],
  },
})

/** Cells that hold nothing of their own. */
export const emptyCellRules = listRules({
  sameAsAbove: {
    why: 'As above, ditto and quotation marks point to the cell above.',
    pattern: /^(?:as above|see above|ditto|same|same as above|"|″|”)\.?$/i,
    fits: ['As above', 'Ditto.', '″'],
    leaves: ['Same room'],
  },
  nothing: {
    why: 'A dash, n/a, none and to be confirmed say nothing.',
    pattern: /^(?:[-–—/]|n\/?a|none|nil|tbc|tbd|not applicable)\.?$/i,
    fits: ['–', 'N/A', 'tbc'],
    leaves: ['None yet found'],
  },
})

/** Cells of a group that only rate the row. */
export const ratingCellRule: Rule = {
  why: 'High, medium, low, or a single figure say how pressing a row is, not what it belongs to.',
  pattern: /^(?:high|medium|low|critical|[hmlc]|\d)$/i,
  fits: ['High', 'M', '3'],
  leaves: ['High Street'],
}

/** Numbers with which the first cell of a row begins. */
export const rowCodeRule: Rule = {
  why: 'A number such as 1.2, or a short code such as R3, counts the rows and is no part of the task.',
  pattern: /^(?:\d{1,3}(?:\.\d{1,3}){0,3}[.)]?|[A-Z]{1,3}\d{1,3}[.:]?)\s+(?=\S)/,
  fits: ['1.2 Ferry repainted', 'R3: Ferry repainted'],
  leaves: ['Ferry 3', '1.2'],
}

/** Whether a cell says that its row's work is over. */
export const saysDone = (words: string): boolean => fitsAny(doneCellRules, words)

/** Whether a cell points to the one above, or holds nothing. */
export const repeatsAbove = (words: string): boolean => fitsAny(emptyCellRules, words)
