import type { Rule } from '../../rule'

const noAgreement = 'do(?:es)? not (?:concur|agree|accept|support)|non-?concur|not (?:agreed|accepted|supported)'

/** Answers that do not take up the advice. */
export const refusalRule: Rule = {
  why: 'Do not agree, rejected and no action turn the advice down.',
  pattern: new RegExp(
    `^(?:management |we |the \\w+(?: \\w+)? )?(?:${noAgreement}|disagree[ds]?|reject(?:s|ed)?|declined?|no action)\\b|^noted\\.?$|^(?:this is |still )?under (?:consideration|review)\\b`,
    'i',
  ),
  fits: ['Management does not agree', 'Rejected', 'Under consideration.', 'No action', 'We reject this', 'Noted.'],
  leaves: ['We do not know'],
}

/** Answers that tell that all is over. */
export const overRule: Rule = {
  why: 'What has been implemented, completed or is already in place is over.',
  pattern:
    /\b(?:(?:already|now|since|fully) (?:been )?(?:complete|actioned|done|in place)|has been actioned|implemented|completed)\b/i,
  fits: ['A lock is now in place', 'This was completed'],
  leaves: ['A lock is to be put in place'],
}

/** Answers that only say yes. */
export const yesRule: Rule = {
  why: 'Agreed, accepted or yes takes up the advice without words of its own.',
  pattern:
    /^(?:(?:partially|partly|fully|management|the recommendation is|recommendation) )*(?:agreed?s?|accept(?:ed|s)?|yes|concurs?|supported)(?: in (?:part|full|principle))?[.:;,]?$/i,
  fits: ['Fully agreed.', 'Management concurs', 'Accepted in principle'],
  leaves: ['Agreed that Ida sing'],
}

/** Answers of one who did not ask: they would do it if. */
export const conditionalAnswer: Rule = {
  why: 'An answer with would only weighs what might be done.',
  pattern: /\bwould\b/,
  fits: ['Ida would sing'],
  leaves: ['Ida will sing'],
}

/** What opens a sentence that takes up or turns down the advice above it. */
export const replyRule: Rule = {
  why: 'We accept, the board partly agrees, not accepted: the advice above is answered, without a label too.',
  pattern:
    /^(?:we|the \w+(?: \w+)?)? ?(?:partially |partly |fully |does not |do not |not )?(?:accept|agree|reject|disagree|note)(?:s|ed)?\b/i,
  fits: ['We accept this', 'The ferry board partly agrees', 'Not accepted'],
  leaves: ['We sing'],
}

/** Cells of a task that ask for nothing. */
export const noTaskRule: Rule = {
  why: 'No action, nil and a total ask for nothing.',
  pattern: /^(?:no (?:further )?action|nil|total)\b/i,
  fits: ['No further action', 'Total'],
  leaves: ['Totally repaint'],
}
