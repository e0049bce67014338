import { findRule, listRules, type Rule, takeByRule } from '../../rule'
import { dutySaid, isDutyAlone } from '../units/duty-said'

const longestLabel = 24
const longestDuty = 200
const sentenceEnd = /[。\n]/

type LabelKind = 'measure' | 'problem' | 'cause' | 'done' | 'goal' | 'duty'

export type Label = { kind: LabelKind; length: number }

/** Words with a colon that say what follows them, as in rectification lists. */
export const labelRules = listRules<Rule & { kind: LabelKind }>({
  dutyLabel: {
    why: '责任单位： and 整改时限： name who does it and until when.',
    kind: 'duty',
    pattern:
      /^[[【(]?(?:(?:整改)?(?:牵头|责任|配合|主办|协办|承办|整改|落实|参与|参加|主责|实施|督导)(?:\((?:责任|配合)\))?(?:单位|部门|主体|机关|领导|人|科室|股室|处室|站所)(?:及责任人)?|负责人|分管领导|包保领导|(?:整改|完成|办结|工作|任务)?(?:时限|期限|时间(?:节点|要求|安排)?)(?:要求)?) ?[:]/,
    fits: ['牵头单位:区司法局', '整改时限:6月底前', '(责任科室:法规科)', '分管领导:王某'],
    leaves: ['单位要负责', '责任重大:'],
  },
  causeLabel: {
    why: '原因： says why a problem is there, not what will be done.',
    kind: 'cause',
    pattern: /^(?:问题)?(?:产生)?(?:的)?原因(?:分析)?[:]/,
    fits: ['原因分析:人手不足', '产生的原因:'],
  },
  problemLabel: {
    why: '存在问题： opens what falls short, with or without its number.',
    kind: 'problem',
    pattern:
      /^(?:存在的?|主要|反馈|具体|整改|突出|督察)?(?:问题|不足|短板)(?:描述|表现|情况)?(?:\d{1,2}|[一二三四五六七八九十]{1,3})?[:]/,
    fits: ['存在问题:档案不全', '反馈问题三:', '问题1:'],
  },
  doneLabel: {
    why: '进展情况： tells of work already done.',
    kind: 'done',
    pattern:
      /^(?:整改|完成|工作|目前|落实|推进|最新)?(?:进展|完成|落实|整改)?(?:情况|成效|结果|现状|进展)(?:及成效)?[:]/,
    fits: ['整改情况:已补齐', '工作进展:'],
  },
  goalLabel: {
    why: '整改目标： says what is to be reached; the measures stand below it.',
    kind: 'goal',
    pattern: /^(?:整改|工作|任务|预期|总体|年度)?(?:目标|成效|成果|标准|要求)[:]/,
    fits: ['整改目标:全部补齐', '工作要求:'],
  },
  measureLabel: {
    why: '整改措施： opens what will be done.',
    kind: 'measure',
    pattern:
      /^(?:整改|改进|具体|工作|主要|推进|下一步|重点)?(?:整改|工作)?(?:措施|举措|任务|内容|打算|安排|计划|做法)(?:及打算)?(?:\d{1,2}|[一二三四五六七八九十]{1,3})?[:]/,
    fits: ['整改措施:补齐档案', '下一步打算:', '工作任务:', '任务2:'],
  },
})

/** The label with which a folded stretch begins, with its length, or null. */
export function readLabel(folded: string): Label | null {
  if (isDutySaid(folded)) return { kind: 'duty', length: takeByRule(dutySaid, folded).length }
  const head = folded.slice(0, longestLabel)
  const rule = findRule(labelRules, head)
  return rule ? { kind: rule.kind, length: head.match(rule.pattern)?.[0].length ?? 0 } : null
}

/** 责任单位为县水利局。 says the same as 责任单位：县水利局 where the sentence says nothing else. */
const isDutySaid = (folded: string): boolean =>
  dutySaid.pattern.test(folded) && isDutyAlone(folded.slice(0, longestDuty).split(sentenceEnd)[0] ?? '')
