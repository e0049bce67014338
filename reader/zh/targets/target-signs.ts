import { listRules, type Rule } from '../../rule'
import { makingVerbs } from './measure-units'

/** Words in an amount or right before it that make it a target. */
export const boundSigns = listRules({
  limit: {
    why: '不少于 and 至少 set a bound.',
    pattern: /不少于|不低于|不高于|不超过|不大于|不小于|至少|最少/,
    fits: ['不少于两次', '至少3次'],
  },
  passes: {
    why: '达到 and 突破 say what is to be reached.',
    pattern: /超过|突破|达/,
    fits: ['突破50%', '管护率达'],
  },
  heldAt: {
    why: '控制在 and 稳定在 say what is to be kept.',
    pattern: /(?:控制|稳定|保持)在/,
    fits: ['控制在3件', '稳定在85'],
  },
  aboveOrBelow: {
    why: '以上, 以内 and 左右 set a bound.',
    pattern: /以上|以下|以内|左右/,
    fits: ['12公里以上', '5天以内'],
    leaves: ['内完成'],
  },
  rate: {
    why: 'A rate is to be reached.',
    pattern: /%|百分点/,
    fits: ['85%', '2个百分点'],
  },
  aims: {
    why: '力争 and 确保 say what is aimed at.',
    pattern: /力争|确保/,
    fits: ['力争清淤', '确保'],
  },
  changedTo: {
    why: '提高到 and 降至 say what a change is to reach.',
    pattern: /(?:提高|增加|扩展|扩大|降)到|降至/,
    fits: ['扩大到12个', '降至3件'],
    leaves: ['提高效率'],
  },
})

/** An amount that ends with 内. */
export const withinTime: Rule = {
  why: '3日内 says how soon.',
  pattern: /内$/,
  fits: ['3个工作日内'],
  leaves: ['内部3次'],
}

/** An amount that is made or reached by the measure itself. */
export const making: Rule = {
  why: '新建12座 and 培训3场 are reached by the measure itself.',
  pattern: new RegExp(makingVerbs),
  fits: ['新建12座', '培训'],
  leaves: ['涉及12个村'],
}

/** A verb of making right before the amount. */
export const makingBefore: Rule = {
  why: '新建12座以上 is a target, and does not say which ones are meant.',
  pattern: new RegExp(`(?:${makingVerbs})$`),
  fits: ['全镇新建'],
  leaves: ['新建规模'],
}

/** A verb of reaching right before the amount. */
export const reachingBefore: Rule = {
  why: '实现85%以上 is to be reached, whatever it is 85% of.',
  pattern: /(?:实现|达到?|使|让|推动|确保|保证|力争|争取|完成)$/,
  fits: ['年底前实现', '力争'],
  leaves: ['达标企业'],
}
