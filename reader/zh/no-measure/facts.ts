import type { NoMeasureRule } from '../../commitment/no-measure'
import { listRules } from '../../rule'
import { actionVerbs, bindingWords } from '../sentences/words'

const rule = 'fact'
const binds = new RegExp(bindingWords)
const bindsOrActs = new RegExp(`${bindingWords}|^(?:${actionVerbs})`)

/** What something is, or why it matters, is no act; nor is what a meeting held or heard. */
export const factRules = listRules<NoMeasureRule>({
  isKey: {
    why: '管护是治水的基础 says what something is, unless it also binds somebody.',
    rule,
    unless: binds,
    pattern:
      /^[^,]{2,40}是.{0,60}(?:关键|基础|保障|环节|措施|方式|途径|要求|前提|根本|核心|标志|体现|方法|力量|举措|权利|任务|责任|工程|职责|需要|抓手|新模式|手段|载体|基石|底线|生命线|根基|前置|窗口)(?:所在)?[。,]/,
    fits: ['河道管护是治水的基础。', '巡河是发现隐患的关键所在,'],
    leaves: ['河道管护是否到位'],
  },
  means: {
    why: '本办法所称…是指 says what a word means.',
    rule,
    unless: bindsOrActs,
    pattern: /是指|指的是|本(?:办法|方案|意见)所称/,
    fits: ['小微水体是指沟渠和池塘', '本方案所称河长'],
    leaves: ['指导各村'],
  },
  matters: {
    why: '事关群众用水 and 意义重大 say why it matters.',
    rule,
    unless: bindsOrActs,
    pattern: /意义重大|至关重要|事关|关系到|责无旁贷|任重道远/,
    fits: ['管护事关群众用水', '治水任重道远。'],
    leaves: ['关系人登记'],
  },
  meetingSaid: {
    why: '会议指出 is on record; what the meeting decided is a task.',
    rule,
    pattern: /^会议(?:指出|认为|强调|听取|传达|学习|充分肯定|原则同意)/,
    fits: ['会议听取了水利站的汇报', '会议强调,'],
    leaves: ['会议决定', '会议要求各村'],
  },
})
