import type { UnitRole } from '../../report-text'
import { listRules, type Rule } from '../../rule'

/** Until when, told with its label; the group is the time. */
export const dueLabel: Rule = {
  why: '整改时限：6月底前 says until when.',
  pattern: /(?:整改|完成|办结|工作|任务)?(?:时限|期限|时间(?:节点|要求|安排)?)(?:要求)? ?[:]? ?([^;。)]*)/,
  fits: ['整改时限:6月底前', '完成时间 6月'],
  leaves: ['责任单位:县水利局'],
}

/** Until when, told without a label; the group is the time. */
export const bareDue: Rule = {
  why: '（县水利局，6月底前） says until when without a label.',
  pattern: /(?:^|[;,(])((?:\d{4}年|\d{1,2}月|年底|长期|持续|常年|每)[^;,)]{0,14})(?=[;,)\]】]|$)/,
  fits: ['(县水利局,6月底前)', '长期坚持'],
  leaves: ['(县水利局)'],
}

/** Whether a body leads or helps; helping is asked first. */
export const roleRules = listRules<Rule & { role: UnitRole }>({
  helping: {
    why: '配合单位 and 协办 name who helps.',
    role: 'supporting',
    pattern: /配合|协办|协助|参与|参加|支持/,
    fits: ['配合单位:', '协助落实'],
  },
  leading: {
    why: '牵头单位 and 负责 name who leads.',
    role: 'lead',
    pattern: /牵头|负责|主办|责任|主责|承办|落实|实施|整改|指导/,
    fits: ['牵头单位:', '分别负责'],
  },
})

/** A label of a part that names no body. */
export const personOrTime: Rule = {
  why: '责任人： and 完成时限： name a person or a time; 责任单位及责任人： names a body too.',
  pattern: /^(?!.*(?:单位|部门)).*(?:时限|期限|时间|责任人|负责人|领导|联系人)/,
  fits: ['分管领导:', '完成时限:'],
  leaves: ['责任单位及责任人:', '县水利局:'],
}

/** A part of a duty that begins with when. */
export const timePart: Rule = {
  why: '6月底前 and 长期坚持 say when, and name no body.',
  pattern: /^[[(【\s]*(?:\d{4}年|\d{1,2}月|每|长期|持续|常年|年)/,
  fits: ['(6月底前', '长期坚持', '年底前'],
  leaves: ['县水利局6月底前'],
}

/** What a body does, behind its name. */
export const roleTail: Rule = {
  why: '甲局、乙局等单位按职责分工负责 ends with what the bodies do, which is no part of their names.',
  pattern:
    /(?:(?:等(?:单位|部门)?)?(?:按照?职责(?:分工)?)?(?:分别|共同|分工)?(?:牵头|负责|配合|参与|参加|协助|指导|支持|落实|实施|承办|主办|协办)+(?:落实|实施|推进|组织|负责)*(?:做好)?)?[\])】\s]*$/,
  fits: ['县水利局等单位按职责分工负责)', '水利站牵头落实'],
}

/** Words that lead to the names. */
export const namesLeadIn: Rule = {
  why: '由 and 以上由 lead to the names of bodies.',
  pattern: /^(?:由|请|以上由|以上均?需?)/,
  fits: ['由县水利局', '以上均需水利站'],
  leaves: ['县水利局'],
}
