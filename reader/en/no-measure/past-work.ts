import type { NoMeasureRule } from '../../commitment/no-measure'
import { listRules } from '../../rule'
import { monthNames } from '../deadlines/date-words'

const pastVerb =
  'was|were|has been|have been|had|completed|agreed|approved|launched|published|opened|introduced|delivered'

/** Work that is done already, told beside what is to come. */
export const pastWorkRules = listRules<NoMeasureRule>({
  weHaveShort: {
    rule: 'doneWork',
    why: "We've and they've tell what has been done, unless will or must follows.",
    pattern: /^(?!.*\b(?:will|shall|must)\b)(?!.*[’']ll\b)(?:we|they|i)[’']ve (?:\w+ly |now |since )?\w+/i,
    fits: ["We've now bought rye", 'They’ve mended it'],
    leaves: ["We've bought rye and will grind it"],
  },
  pastTime: {
    rule: 'doneWork',
    why: 'In a past month or year something was completed: it is told, not promised.',
    pattern: new RegExp(
      `^(?:in|during|since|over) (?:the (?:past|last)|last|20\\d\\d|${monthNames})[^,]{0,30},? [^.]{0,80}\\b(?:${pastVerb})\\b(?![^.]*\\b(?:will|shall|must|to be)\\b)`,
      'i',
    ),
    fits: ['Over the past year, two wheels were mended', 'In June the mill opened'],
    leaves: ['In June the wheel was mended and will turn', 'In June the mill grinds'],
  },
  hasBeenDone: {
    rule: 'doneWork',
    why: 'Has and had with what was done tell the past, unless the sentence also binds somebody.',
    pattern:
      /^(?!.*\b(?:will|shall|must|should|is to|are to|(?:agreed|undertaken|committed|promised) to)\b).*\b(?:has|have|had) (?:already |now |also |since )?(?:been )?\w+(?:ed|en|t)\b/i,
    fits: ['The mill has already mended it', 'Rye had been bought'],
    leaves: ['The mill has mended it and will paint it', 'The mill has two wheels'],
  },
})
