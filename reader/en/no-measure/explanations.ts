import type { NoMeasureRule } from '../../commitment/no-measure'
import { listRules } from '../../rule'

/** Sentences that explain a measure or praise what it is good for. */
export const explanationRules = listRules<NoMeasureRule>({
  pointsBack: {
    rule: 'explanation',
    why: 'This means, it will help: the sentence explains the one before it.',
    pattern:
      /^(?:this|these|that|those|such|it) (?:is|are|was|were|reflects?|shows?|means?|will (?:help|mean|allow|enable|ensure|give|make|support))\b/i,
    fits: ['This means less dust', 'It will help both mills'],
    leaves: ['This mill will grind', 'It will grind'],
  },
  reason: {
    rule: 'explanation',
    why: 'A sentence that begins with because, since or as a result gives a reason.',
    pattern: /^(?:because|since|as a result|that is why)\b/i,
    fits: ['Because rye is dear', 'As a result mills stand'],
    leaves: ['Grind rye because it is dear'],
  },
  theseThingsHelp: {
    rule: 'explanation',
    why: 'These steps will help: it says what steps named before are good for.',
    pattern: /^(?:these|those|such) (?:\w+ ){1,2}will (?:help|mean|allow|enable|ensure|give|make|support)\b/i,
    fits: ['Those new wheels will make less noise'],
    leaves: ['Those new wheels will turn'],
  },
  doingIsVital: {
    rule: 'explanation',
    why: 'Doing something is vital: it praises an act without promising it.',
    pattern: /^\w+ing\b[^.]{0,100} (?:is|are) (?:an?|the|key|vital|essential)\b/i,
    fits: ['Grinding fine flour is vital'],
    leaves: ['Grinding begins in May'],
  },
})
