import type { NoMeasureRule } from '../../commitment/no-measure'
import { listRules } from '../../rule'

const effort = 'redouble|do everything in our power|spare no|have clear priorities|work (?:hard|together)'
const striving = 'rise to|strive to (?:improve our|do (?:our|better)|live up)'

/** Hopes, beliefs and appeals: nothing that could be shown. */
export const hopeRules = listRules<NoMeasureRule>({
  hope: {
    rule: 'vow',
    why: 'Hopes, wishes, trust and pride tell no act.',
    pattern: /^(?:we|i|the \w+|members|all) (?:\w+ly )?(?:hopes?|wish(?:es)?|trusts?|looks? forward|prides?)\b/i,
    fits: ['We sincerely wish you well', 'The mill looks forward to spring'],
    leaves: ['The mill trustees will meet'],
  },
  belief: {
    rule: 'vow',
    why: 'What we believe, or are proud or determined of, is a state of mind.',
    pattern: /\bwe (?:(?:all )?believe|(?:are|remain) (?:proud|confident|determined|committed))\b/i,
    fits: ['Rye is a thing we all believe in', 'We remain confident'],
    leaves: ['We are committing two mills'],
  },
  neverAgain: {
    rule: 'vow',
    why: 'Always and never cannot be reported as done.',
    pattern: /\b(?:we will (?:never|always)|never (?:stop|forget|give up|waver))\b/i,
    fits: ['We will always listen', 'The mill will never stop'],
    leaves: ['We will rarely stop'],
  },
  appeal: {
    rule: 'vow',
    why: 'Appeals and flourishes bind nobody.',
    pattern: /\b(?:at the heart of everything|let us|we owe it|no stone unturned|is (?:in )?everyone's)\b/i,
    fits: ['Let us grind together', "The mill is everyone's"],
  },
})

/** Resolve without an act, and what a promise is good for. */
export const resolveRules = listRules<NoMeasureRule>({
  resolve: {
    rule: 'vow',
    why: 'Redoubled efforts and hard work are resolve without an act.',
    pattern: new RegExp(
      `^(?:but |and )?(?:to [^,]{0,60}, )?(?:we|all of us) (?:must|need to|should|will) (?:all )?(?:${effort}|${striving})\\b`,
      'i',
    ),
    fits: ['We must all work hard', 'To win this, we will spare no effort'],
    leaves: ['We will work two mills'],
  },
  foundation: {
    rule: 'vow',
    why: 'That something will lay a foundation praises it.',
    pattern: /\bwill (?:lay|provide|form) (?:a|the) (?:\w+ )?(?:foundation|basis)\b/i,
    fits: ['Rye will lay a firm foundation'],
    leaves: ['The mason will lay a floor'],
  },
  hardTimesAhead: {
    rule: 'vow',
    why: 'That we will face challenges is a warning, no act.',
    pattern: /\bwill (?:face|encounter) (?:\w+ ){0,2}(?:challenges|difficulties|pressure|tasks|risks)\b/i,
    fits: ['The mill will face many new risks'],
    leaves: ['The mill will face north'],
  },
  enablesUs: {
    rule: 'vow',
    why: 'What will enable us to do something is a reason for an act, not the act.',
    pattern: /\bwill (?:enable|allow|help) (?:all |each )?(?:of )?us\b/i,
    fits: ['Rye will help all of us', 'A weir will allow us to rest'],
    leaves: ['We will help users'],
  },
})
