import type { NoMeasureRule } from '../../commitment/no-measure'
import { listRules } from '../../rule'

/** Sentences that only lead to what is promised below them, or set its tone. */
export const leadInRules = listRules<NoMeasureRule>({
  pointsBelow: {
    rule: 'guidingLead',
    why: 'A sentence that points to the list or table below it is not a promise of its own.',
    pattern:
      /\b(?:the following|as follows|set out below|listed below|in the (?:table|list) below|table below|below (?:sets|shows|lists))\b/i,
    fits: ['The mill will do the following', 'Dates are in the table below'],
    leaves: ['The mill will follow the river below the weir'],
  },
  endsInColon: {
    rule: 'guidingLead',
    why: 'A sentence that ends in a colon announces what comes.',
    pattern: /:$/,
    fits: ['The mill will grind:'],
    leaves: ['Mill: grind rye'],
  },
  hopeForYear: {
    rule: 'guidingLead',
    why: 'What a body wants or hopes of the year is a tone, no act.',
    pattern: /^(?:this|next|the coming) year,? (?:we|the \w+) (?:want|hope|wish|expect)s?\b/i,
    fits: ['Next year, the mill hopes for rain', 'This year we want fewer keys'],
    leaves: ['Next year the mill will buy rye'],
  },
  namedAims: {
    rule: 'guidingLead',
    why: 'Our priorities are: a sentence that names aims leads to the acts below it.',
    pattern: /^(?:our|the) (?:priorities|aims|focus|aim|ambition|vision) (?:is|are)\b/i,
    fits: ['Our vision is a mill for all', 'The priorities are rye and oats'],
    leaves: ['Our priorities changed'],
  },
  yearAsMilestone: {
    rule: 'guidingLead',
    why: '2031 is the year of something: it praises the year and promises nothing.',
    pattern: /^(?:the year )?20\d\d (?:is|will be|marks) (?:a|an|the|our)\b/i,
    fits: ['2031 marks the start of rye', 'The year 2031 will be a good one'],
    leaves: ['2031 will bring rye'],
  },
  toAchieveThis: {
    rule: 'guidingLead',
    why: 'To achieve these aims we must: the acts themselves come later.',
    pattern:
      /^to (?:accomplish|achieve|deliver|meet) (?:this|these|our|the) [^,]{0,60}, (?:we|it) (?:must|need|should)\b/i,
    fits: ['To achieve these tasks, we must be brave'],
    leaves: ['To achieve more, the mill will grind'],
  },
})
