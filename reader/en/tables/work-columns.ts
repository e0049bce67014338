import { listRules } from '../../rule'
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
const outcome = '(?:expected |desired |intended )?(?:outcomes?|results?|outputs?|impact|benefits?)'

const answerer =
  'management|executive|cabinet|ministry|university|trust|our|department|service|council|government|agency|client|auditee|official'
const answer = 'response|comments?|action|reply|action plan|response and action'

const advice =
  'recommendations?|required improvement|area for improvement|requirement|recommended action|what (?:the )?\\w+ recommended'

const fault =
  'issues?|weakness(?:es)?|gaps?|findings?|problems?|concerns?|observations?|shortcomings?|causes? of concern|areas? (?:for|of) (?:improvement|concern|development)'
const matter = 'matters? arising|what (?:is|was) wrong|what we found|deficienc(?:y|ies)|challenges?'

/** Columns that say what is wrong, what others asked for, and what is answered. */
export const askedColumns = listRules<ColumnRule>({
  issue: {
    why: 'Issues, findings and weaknesses say what is wrong.',
    kind: 'issue',
    pattern: new RegExp(
      `^(?:(?:key|main|audit|significant|identified|governance|control) )*(?:${fault}|${matter})(?: (?:identified|found|raised|noted|and risk|and implications?|/ ?\\w+))?$`,
      'i',
    ),
    fits: ['Key findings', 'Issue / risk', 'What was wrong'],
    leaves: ['Issue of permits'],
  },
  feedback: {
    why: 'You told us, and what we learned, say what was found wrong.',
    kind: 'issue',
    pattern: /^(?:in 20\d\d,? |what )?(?:we (?:learn(?:ed|t)|found|heard)|you (?:said|told us))$/i,
    fits: ['You said', 'What we learnt', 'In 2033, we heard'],
    leaves: ['We said'],
  },
  advice: {
    why: 'A recommendation is the measure, unless an answer stands beside it.',
    kind: 'advice',
    pattern: new RegExp(
      `^(?:(?:audit|agreed|original|our|key|summary of|inspection) )*(?:${advice})(?: (?:made|agreed|from .*|text))?$`,
      'i',
    ),
    fits: ['Audit recommendation', 'What the warden recommended', 'Requirement'],
    leaves: ['Recommended reading'],
  },
  answer: {
    why: 'A response by the management or another body takes up what was recommended, or does not.',
    kind: 'answer',
    pattern: new RegExp(
      `^(?:agreed )?(?:${answerer})(?:al)?(?:'s|’s)? (?:${answer})(?: and .{2,20})?$|^(?:response|reply)$`,
      'i',
    ),
    fits: ['Management response', 'Council’s action plan', 'Reply'],
    leaves: ['Response times'],
  },
})

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
