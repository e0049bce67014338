import type { NoMeasureRule } from '../../commitment/no-measure'
import { listRules } from '../../rule'

/** What stands at the end of a paper and is not part of its work. */
export const paperEndRules = listRules<NoMeasureRule>({
  contact: {
    rule: 'closing',
    why: 'Where to ask for more is no measure.',
    pattern: /^(?:for more information|contact|see also|further (?:details|information))/i,
    fits: ['For more information ask the miller', 'See also page nine'],
  },
  signature: {
    rule: 'closing',
    why: 'Who signed, approved or prepared the paper closes it.',
    pattern: /^(?:yours|signed|approved by|prepared by)/i,
    fits: ['Yours ever', 'Prepared by the miller'],
  },
  attachment: {
    rule: 'closing',
    why: 'Appendices, sources and notes stand outside the text.',
    pattern: /^(?:appendix|annex\b|source:|note:)/i,
    fits: ['Appendix 3', 'Note: rye is dear'],
    leaves: ['Annexes will be built'],
  },
})
