import type { ColumnRule } from '../../table/column-kind'

/** Columns that say what is wrong, what others asked for, and what is answered. */
export const askedColumns: ColumnRule[] = [
  {
    name: 'issue',
    why: 'Issues, findings and weaknesses say what is wrong.',
    kind: 'issue',
    pattern:
      /^(?:(?:key|main|audit|significant|identified|governance|control) )*(?:issues?|weakness(?:es)?|gaps?|findings?|problems?|concerns?|observations?|shortcomings?|causes? of concern|areas? (?:for|of) (?:improvement|concern|development)|matters? arising|what (?:is|was) wrong|what we found|deficienc(?:y|ies)|challenges?)(?: (?:identified|found|raised|noted|and risk|and implications?|\/ ?\w+))?$/i,
    fits: ['Key findings', 'Issue / risk', 'What was wrong'],
    leaves: ['Issue of permits'],
  },
  {
    name: 'feedback',
    why: 'You told us, and what we learned, say what was found wrong.',
    kind: 'issue',
    pattern: /^(?:in 20\d\d,? |what )?(?:we (?:learn(?:ed|t)|found|heard)|you (?:said|told us))$/i,
    fits: ['You said', 'What we learnt', 'In 2033, we heard'],
    leaves: ['We said'],
  },
  {
    name: 'advice',
    why: 'A recommendation is the measure, unless an answer stands beside it.',
    kind: 'advice',
    pattern:
      /^(?:(?:audit|agreed|original|our|key|summary of|inspection) )*(?:recommendations?|required improvement|area for improvement|requirement|recommended action|what (?:the )?\w+ recommended)(?: (?:made|agreed|from .*|text))?$/i,
    fits: ['Audit recommendation', 'What the warden recommended', 'Requirement'],
    leaves: ['Recommended reading'],
  },
  {
    name: 'answer',
    why: 'A response by the management or another body takes up what was recommended, or does not.',
    kind: 'answer',
    pattern:
      /^(?:agreed )?(?:management|executive|cabinet|ministry|university|trust|our|department|service|council|government|agency|client|auditee|official)(?:al)?(?:'s|’s)? (?:response|comments?|action|reply|action plan|response and action)(?: and .{2,20})?$|^(?:response|reply)$/i,
    fits: ['Management response', 'Council’s action plan', 'Reply'],
    leaves: ['Response times'],
  },
]

/** Columns that say how much, what is to be done, and what it belongs to. */
export const workColumns: ColumnRule[] = [
  {
    name: 'target',
    why: 'Targets, indicators and outcomes say how much is to be reached.',
    kind: 'target',
    pattern:
      /^(?:targets?|(?:performance |key )?(?:measures? of success|indicators?|KPIs?)|success (?:measures?|criteria|criterion)|(?:expected |desired |intended )?(?:outcomes?|results?|outputs?|impact|benefits?))$/i,
    fits: ['Key indicators', 'Success criteria', 'Expected outcome'],
    leaves: ['Target readers'],
  },
  {
    name: 'successAsked',
    why: 'How we will know, and what success looks like, say how much is to be reached.',
    kind: 'target',
    pattern: /^(?:how (?:we will|will we) (?:know|measure).*|what (?:success|good) (?:will )?looks? like)$/i,
    fits: ['How will we know?', 'What good looks like'],
    leaves: ['How we will sing'],
  },
  {
    name: 'task',
    why: 'Actions, commitments, milestones and steps say what is to be done.',
    kind: 'task',
    pattern:
      /^(?:(?:planned|proposed|agreed|key|required|improvement|specific|corrective|rectification|remedial|further|next|main|management|priority|detailed|mitigating|preventive) )*(?:actions?|commitments?|tasks?|steps?|activit(?:y|ies)|improvements?|measures?|milestones?(?: activit(?:y|ies))?|deliverables?|initiatives?|next steps?|pledges?|undertakings?)(?: (?:required|planned|proposed|needed|agreed|taken|points?|items?|to be taken|to (?:address|resolve|take|do)\b.*|we will take|plan|description|and deliverables?))?$/i,
    fits: ['Planned actions', 'Measures to address it', 'Milestone'],
    leaves: ['Measured in ells'],
  },
  {
    name: 'willAsked',
    why: 'What, how, and we will, say what is to be done.',
    kind: 'task',
    pattern:
      /^(?:what(?: (?:we will do|will (?:we do|be done|happen)|needs to (?:be done|happen)|by))?\??|description of action|(?:therefore,? )?(?:in 20\d\d,? |and |what )?we will(?: do| now do)?|how(?: we will do it)?|remedy)$/i,
    fits: ['What?', 'In 2033, we will', 'What needs to happen'],
    leaves: ['How it was'],
  },
  {
    name: 'group',
    why: 'Themes, objectives and areas say what a row belongs to.',
    kind: 'group',
    pattern:
      /^(?:(?:strategic|priority|key|corporate) )*(?:themes?|areas?|principles?|categor(?:y|ies)|priorit(?:y|ies)|objectives?|goals?|strand|domain|workstream|pillar|aim|outcome area|service|topic|subject|heading|focus area)$/i,
    fits: ['Strategic objective', 'Pillar'],
    leaves: ['Services'],
  },
]
