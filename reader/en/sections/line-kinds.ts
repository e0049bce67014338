import type { Rule } from '../../rule'

/** Lines with a question mark that are headings all the same. */
export const questionHeading: Rule = {
  why: 'A question that begins with what, where, how, why, who or when is a heading; any other asks the reader.',
  pattern: /^(?:\d{1,2}[.)]\s*)?(?:what|where|how|why|who|when)\b/i,
  fits: ['Why so slow?', '2. Who pays?'],
  leaves: ['Is it slow?'],
}

/** Titles that may be longer than a heading mostly is. */
export const longHeading: Rule = {
  why: 'A long title whose first words name targets, tasks, plans or next steps heads the plan.',
  pattern:
    /^(?:[\dIVX]+\.\s+)?(?:(?:Main|Major|Key|Our|Overall) )?(?:Targets|Tasks|Goals|Objectives|Plans?|Priorities|Requirements|Work|Measures|Next steps|Actions)\b/i,
  fits: ['IV. Main targets for the coming spring and what the mill is to grind', 'Work in the valley'],
  leaves: ['The work in the valley'],
}

/** Lines that stop before a list and head nothing. */
export const listOpener: Rule = {
  why: 'In spring we will: and the like are the beginning of every sentence listed below.',
  pattern: /^(?:in|over|during|by|within|this|next|we|to|the)\b.*\b(?:will|shall|are to)(?: also)?(?: have)?:$/i,
  fits: ['In spring we will:', 'The wardens shall also:', 'By 2031 we will have:'],
  leaves: ['What we will do:', 'We will mend:'],
}

/** Lines about the paper itself. */
export const paperLine: Rule = {
  why: 'Version, status, date, owner and approval of a paper, or cells in a row, are no heading of a plan.',
  pattern: /\||^(?:Version|Status|Date|Owner|Approved|Issued)\b/,
  fits: ['Version 3', 'Ash | Elm'],
  leaves: ['Dates to keep'],
}

/** Headings of a part of what the heading above them names. */
export const partHeading: Rule = {
  why: 'Milestones, actions and key results belong to the commitment that stands over them.',
  pattern:
    /^(?:key |main |planned |agreed )?(?:milestones?|actions?|activities|deliverables|outputs|steps|key results|results|measures|tasks|indicators?)(?: and (?:timelines?|dates|deadlines|indicators))?:?$/i,
  fits: ['Milestones', 'Key results:', 'Planned activities', 'Actions and timelines'],
  leaves: ['Actions of the ferryman'],
}

/** Headings that number the aims of a plan. */
export const numberedAim: Rule = {
  why: 'Objective 1, Commitment 2 or Priority 3 heads what a plan will do.',
  pattern:
    /^(?:strategic )?(?:objective|commitment|goal|priority|aim|pillar|strand|theme|workstream|action area|focus area) ?\d{1,2}\b[.:)]?/i,
  fits: ['Objective 1: ferries on time', 'COMMITMENT 2. OPEN LEDGERS', 'Priority 3'],
  leaves: ['Objectives of the ferryman', 'Priority for 2031'],
}
