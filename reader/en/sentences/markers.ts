import { listRules, type Rule } from '../../rule'

/** Enumerators that only English reports use; level 7 is an item, 3 and 4 a numbered paragraph, 0 none at all. */
export const markerRules = listRules<Rule & { level: number }>({
  namedNumber: {
    why: 'Priority 2: or Step 3. numbers a paragraph by name.',
    level: 4,
    pattern:
      /^(?:Priority|Objective|Goal|Commitment|Milestone|Step|Rec\.?|R|A|AP)[ .-]?(?:No\.? ?)?\d{1,3}(?:\.\d{1,2})?\s?[:.)–-]\s*/i,
    fits: ['Priority 2: mend', 'Step No. 3. Mend', 'R4) Mend'],
    leaves: ['Steps to mend'],
  },
  markedHeading: {
    why: 'The # signs of a marked-up text are no part of its heading.',
    level: 0,
    pattern: /^#{1,6}\s+/,
    fits: ['## Ferry'],
    leaves: ['#Ferry'],
  },
  code: {
    why: 'A code such as R3 before a capital numbers a recommendation or an action.',
    level: 4,
    pattern: /^(?:R|Rec|REC|A|AP|P|C)[ -]?\d{1,3}(?:\.\d{1,2})?\s+(?=[A-Z])/,
    fits: ['R3 Mend', 'AP-12 Mend'],
    leaves: ['A4 paper', 'B3 Mend'],
  },
  numberOfParts: {
    why: '1.2 or 3.4.1 numbers a paragraph of a chapter.',
    level: 4,
    pattern: /^\d{1,3}(?:\.\d{1,3}){1,3}\.?\s+/,
    fits: ['1.2 Mend', '3.4.1. Mend'],
    leaves: ['1 Mend'],
  },
  minuteNumber: {
    why: 'Minutes number their items through the year: 14/25.',
    level: 3,
    pattern: /^\d{1,3}\/\d{1,3}(?:\/\d{1,3})?[.:]?\s+/,
    fits: ['14/25 Ferry', '3/14/25: Ferry'],
    leaves: ['14/2025 Ferry'],
  },
  bracketedLetter: {
    why: '(a) or iv) numbers an item of a list.',
    level: 7,
    pattern: /^\(?(?:[a-z]|[ivx]{1,5})\)\s+/i,
    fits: ['(a) mend', 'iv) mend'],
    leaves: ['(an) mend'],
  },
  capitalLetter: {
    why: 'B. or IV. before a capital numbers a chapter.',
    level: 3,
    pattern: /^(?:[A-Z]|[IVX]{1,5})\.\s+(?=[A-Z])/,
    fits: ['B. Ferry', 'IV. Ferry'],
    leaves: ['B. ferry'],
  },
  dash: {
    why: 'A dash, an o or a box to tick opens an item of a list.',
    level: 7,
    pattern: /^(?:[–—-]|o|\[[ xX]?\])\s+(?=\S)/,
    fits: ['– mend', 'o mend', '[x] mend'],
    leaves: ['-mend'],
  },
})
