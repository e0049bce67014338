import { listRules } from '../../rule'
import type { ColumnRule } from '../../table/column-kind'

const upTo = '(?:to date|rating|update|so far|at \\w+.*|as at .*|notes?|summary)'

/** Columns that say which row it is, where it stands and what it costs: no part of a promise. */
export const sideColumns = listRules<ColumnRule>({
  rowNumber: {
    why: 'No., ref. and item only count the rows.',
    kind: 'number',
    pattern:
      /^(?:(?:action |rec(?:ommendation)? |issue |item |risk )?(?:no|nos|number|ref|reference|id|#)\.?(?: no\.?)?|item|serial|s\/n|sr\.? no\.?)$/i,
    fits: ['Action no.', 'Item', 'S/N'],
    leaves: ['Number of calls'],
  },
  standing: {
    why: 'Status, progress, position and update tell where the work stands.',
    kind: 'progress',
    pattern: new RegExp(
      `^(?:current |latest |overall |implementation |our )?(?:status|assessment|what (?:has )?happened(?: since)?|progress|position|update|RAG|closed)(?: ${upTo})?$`,
      'i',
    ),
    fits: ['Current status', 'Progress as at noon', 'RAG rating'],
    leaves: ['Position of the mast'],
  },
  doneOrNot: {
    why: 'Accepted?, done? and % complete ask how far it has come.',
    kind: 'progress',
    pattern:
      /^(?:(?:accepted|agreed)(?:\?| \(?y\/n\)?)|accept(?:ed)? ?\/ ?reject(?:ed)?|outcome so far|completed?\??|done\??|% complete)$/i,
    fits: ['Agreed (Y/N)', 'Accept/Reject', 'Done?'],
    leaves: ['Completed works'],
  },
  cost: {
    why: 'Budgets and resources say what it costs.',
    kind: 'remark',
    pattern: /^(?:budget|costs?|resources?(?: (?:required|needed))?|funding)$/i,
    fits: ['Resources needed', 'Cost'],
    leaves: ['Costs saved'],
  },
  gravity: {
    why: 'Ratings, severity, likelihood and risks say how grave it is.',
    kind: 'remark',
    pattern:
      /^(?:rating|grade|severity|likelihood|impact|risk rating|priority rating|dependenc(?:y|ies)|risks?|implications?)$/i,
    fits: ['Severity', 'Risk rating'],
    leaves: ['Impact on readers'],
  },
  note: {
    why: 'Notes, comments, evidence and pages only add something.',
    kind: 'remark',
    pattern:
      /^(?:notes?|comments?|remarks?|evidence|page|source|para(?:graph)?|(?:brief )?description|background|context|rationale|other (?:actors|partners|bodies|stakeholders)(?: involved)?)$/i,
    fits: ['Comments', 'Para'],
    leaves: ['Page boys'],
  },
})
