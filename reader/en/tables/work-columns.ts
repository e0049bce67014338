import { listRules, type Rule } from '../../rule'
import type { ColumnRule } from '../../table/column-kind'

const group =
  'themes?|areas?|principles?|categor(?:y|ies)|priorit(?:y|ies)|objectives?|goals?|strand|domain|workstream|pillar|aim|outcome area|service|topic|subject|heading|focus area'

const whatToDo = 'what(?: (?:we will do|will (?:we do|be done|happen)|needs to (?:be done|happen)|by))?\\??'
const weWill = '(?:therefore,? )?(?:in 20\\d\\d,? |and |what )?we will(?: do| now do)?'

const workKind =
  'planned|proposed|agreed|key|required|improvement|specific|corrective|rectification|remedial|further|next|main|management|priority|detailed|mitigating|preventive'
const work =
  'actions?|commitments?|tasks?|steps?|activit(?:y|ies)|improvements?|measures?|milestones?(?: activit(?:y|ies))?|deliverables?|initiatives?|next steps?|pledges?|undertakings?'
const workState =
  'required|planned|proposed|needed|agreed|taken|points?|items?|to be taken|to (?:address|resolve|take|do)\\b.*|we will take|plan|description|and deliverables?'

const indicator =
  '(?:performance |key )?(?:measures? of success|indicators?|KPIs?)|success (?:measures?|criteria|criterion)'
const outcome = '(?:expected |desired |intended |key )?(?:outcomes?|results?|outputs?|impact|benefits?)'

/** Columns that say how much, what is to be done, and what it belongs to. */
export const workColumns = listRules<ColumnRule>({
  target: {
    why: 'Targets, indicators and outcomes say how much is to be reached.',
    kind: 'target',
    pattern: new RegExp(`^(?:targets?|${indicator}|${outcome})$`, 'i'),
    fits: ['Key indicators', 'Success criteria', 'Expected outcome'],
    leaves: ['Target readers'],
  },
  successAsked: {
    why: 'How we will know, and what success looks like, say how much is to be reached.',
    kind: 'target',
    pattern: /^(?:how (?:we will|will we) (?:know|measure).*|what (?:success|good) (?:will )?looks? like)$/i,
    fits: ['How will we know?', 'What good looks like'],
    leaves: ['How we will sing'],
  },
  task: {
    why: 'Actions, commitments, milestones and steps say what is to be done.',
    kind: 'task',
    pattern: new RegExp(`^(?:(?:${workKind}) )*(?:${work})(?: (?:${workState}))?$`, 'i'),
    fits: ['Planned actions', 'Measures to address it', 'Milestone'],
    leaves: ['Measured in ells'],
  },
  willAsked: {
    why: 'What, how, and we will, say what is to be done.',
    kind: 'task',
    pattern: new RegExp(`^(?:${whatToDo}|description of action|${weWill}|how(?: we will do it)?|remedy)$`, 'i'),
    fits: ['What?', 'In 2033, we will', 'What needs to happen'],
    leaves: ['How it was'],
  },
  group: {
    why: 'Themes, objectives and areas say what a row belongs to.',
    kind: 'group',
    pattern: new RegExp(`^(?:(?:strategic|priority|key|corporate) )*(?:${group})$`, 'i'),
    fits: ['Strategic objective', 'Pillar'],
    leaves: ['Services'],
  },
})

/** Heads that name work where they stand alone, and how much of it beside an action. */
export const measuredWork: Rule = {
  why: 'Beside a column of actions a measure, a deliverable or an output says how much is to come of them.',
  pattern: /^(?:measures?|deliverables?)$/i,
  fits: ['Measure', 'Deliverables'],
  leaves: ['Measures to address it'],
}

/** Heads that name what is to be reached, which is the work itself where a figure stands beside it. */
export const resultWork: Rule = {
  why: 'A key result or outcome beside its target is what is to be done.',
  pattern: /^(?:key |expected |desired |intended )?(?:results?|outcomes?|outputs?)$/i,
  fits: ['Key result', 'Outcomes'],
  leaves: ['Target'],
}
