import type { Demand, UrgeColour, UrgeReason, UrgeState } from '@/domain/task/urging/urge'
import type { UrgeChoice } from '@/domain/task/urging/urge-rights'
import { endSentence } from '../../end-sentence'
import { instruction } from './instruction'

type Count = { count: number }

const colours: Record<UrgeColour, string> = { blue: '蓝色提醒', yellow: '黄色催办', red: '红色督查' }

const choices: Record<UrgeChoice, string> = { asFits: '按情形', ...colours }

const demands: Record<Demand, string> = {
  explain: '说明进度滞后或逾期的原因',
  progress: '报最新进展，附佐证材料',
  remedy: '写明补救措施、完成日期、责任人',
  sign: '签收并指定承办人',
}

/** Why a slip is sent: in a list, and on the slip itself. */
const reasons: Record<UrgeReason, (facts: Count) => string> = {
  overdue: ({ count }) => `逾期 ${count} 天`,
  signOverdue: ({ count }) => `签收超期 ${count} 天`,
  occurrenceLate: ({ count }) => `缺报 ${count} 天`,
  farBehind: ({ count }) => `落后序时 ${count} 点`,
  behind: ({ count }) => `落后序时 ${count} 点`,
  returned: () => '办结申请被退回，尚未补正',
  soon: ({ count }) => `临期，还有 ${count} 天`,
  blueUnanswered: () => '蓝色提醒到期未答复',
  yellowUnanswered: () => '黄色催办到期未答复',
  redUnanswered: () => '红色督查到期未答复',
  byHand: () => '督办机构认为需要',
}
const situations: Record<UrgeReason, (facts: Count) => string> = {
  overdue: ({ count }) => `截至今日已逾期 ${count} 天`,
  signOverdue: ({ count }) => `超过签收期限 ${count} 天尚未签收`,
  occurrenceLate: ({ count }) => `应报的一期已迟 ${count} 天未报`,
  farBehind: ({ count }) => `进度落后序时 ${count} 个百分点`,
  behind: ({ count }) => `进度落后序时 ${count} 个百分点`,
  returned: () => '办结申请经审核退回，尚未补正',
  soon: ({ count }) => `距完成时限还有 ${count} 天`,
  blueUnanswered: () => '蓝色提醒到期未答复',
  yellowUnanswered: () => '黄色催办到期未答复',
  redUnanswered: () => '红色督查到期未答复',
  byHand: () => '需要加快办理',
}

const states: Record<UrgeState, string> = { issued: '待签收', receipted: '待答复', answered: '已答复' }

/** Words of slips (督办单) and of leaders' notes (批示). */
export const urging = {
  colours,
  choices,
  demands,
  reasons,
  states,
  unanswered: '到期未答复',
  title: '发督办单',
  open: '发督办单',
  sub: (facts: { slips: number; leftOut: number }) =>
    `发 ${facts.slips} 份${facts.leftOut ? `，不发 ${facts.leftOut} 项` : ''}`,
  what: '写什么',
  colour: '颜色',
  colourSays: { red: '逾期，或黄色未回', yellow: '落后、质量差、未回蓝色', blue: '临近时限' },
  copies: (facts: Count) => `${facts.count} 份`,
  demandsTitle: '要求',
  demandsHint: '每份只带与它有关的要求，见表末列',
  words: '补充要求',
  wordsHint: '选填，写进每一份',
  replyDue: '答复期限',
  replyDueHint: '要是工作日，不早于今天',
  number: '文号',
  numberHint: (facts: { number: string }) => `从 ${facts.number} 起，发出时按顺序给号`,
  send: (facts: Count) => `发出 ${facts.count} 份督办单`,
  sendHint: '去掉勾的不发。发出后列在单位待办最上面，红色抄送分管领导；不改时限，不改亮灯。',
  sent: (facts: Count) => `已发出 ${facts.count} 份督办单。`,
  whoGets: '谁收到什么',
  whoGetsSmall: (facts: Count) => `${facts.count} 份，去掉勾就不发`,
  leftOut: '不发的',
  leftOutSmall: (facts: Count) => `${facts.count} 项`,
  columns: { colour: '颜色', task: '任务和事由', to: '发给', copy: '抄送', demands: '要求', why: '为什么不发' },
  noGround: '现在的情形不用发；要发，请选一种颜色',
  noRed: '没有逾期，也没有黄色催办到期未答复，不能发红色督查',
  beyond: (facts: { max: number; count: number }) =>
    `一次最多发 ${facts.max} 项，还有 ${facts.count} 项没有列出。请分批办理。`,
  none: '没有可以发督办单的任务',
  noneWhy: '在台账里选任务，或换一个条件再来。',
  back: '回台账',
  how: '这一份怎样写',
  howOf: (facts: { unit: string }) => `发给${facts.unit}的一份`,
  noCopy: '不抄送',
  slip: {
    fileName: (facts: { number: string; unit: string }) => `${facts.number}_${facts.unit}`,
    title: (facts: { body: string }) => `${facts.body}督办单`,
    level: (facts: { level: number; most: number }) => `第 ${facts.level} 级，共 ${facts.most} 级`,
    addressee: (facts: { unit: string }) => `${facts.unit}：`,
    situations,
    body: (facts: { situation: string }) => `你单位牵头的下列事项，${facts.situation}。请按要求办理并书面答复。`,
    task: '督办事项',
    quote: '报告原句',
    originalDue: '原定时限',
    due: '现定时限',
    notExtended: (facts: { day: string }) => `${facts.day}（未延期）`,
    demands: '督办要求',
    replyDue: '答复期限',
    replyDueOf: (facts: { day: string }) => `${facts.day}前`,
    demand: (facts: { position: number; text: string }) => `${facts.position}. ${endSentence(facts.text, '。')}`,
    copyTo: (facts: { names: string }) => `抄送：${facts.names}`,
    answer: '单位答复',
    signature: '负责人签字',
    signedOn: '答复日期',
    blankDay: '　　年　　月　　日',
    foot: '登录“践诺”答复的，不必再报纸质件。',
    none: '无',
  },
  page: {
    toTask: '看任务',
    task: '事项',
    replyDue: '答复期限',
    left: (facts: Count) => (facts.count < 0 ? `过期 ${-facts.count} 个工作日` : `还有 ${facts.count} 个工作日`),
    by: '发出',
    print: '督办单（Word）',
    asked: '要求什么',
    receipt: '签收这份督办单',
    receiptHint: '打开看过不算签收；签收以后再答复。',
    receipted: '已签收，请按期答复。',
    answer: '答复',
    answerField: '逐条答复要求',
    answerHint: '写明原因、现在到哪一步、补救措施、完成日期和责任人',
    send: '送出答复',
    sendHint: '送出后不能改；通知发出的督办员，红色的同时通知分管领导。答复不改时限和亮灯，进展请另报。',
    answered: '已答复。',
    elsewhere: '这份督办单由牵头单位的承办人或负责人签收、答复。',
    steps: { issued: '发出', receipted: '签收', answered: '答复' },
    earlier: '这一项催过几次',
    nobody: '还没有',
  },
  part: {
    title: '督办和批示',
    none: '没有发过督办单，也没有批示。',
    line: (facts: { day: string; due: string }) => `${facts.day} 发出，限 ${facts.due}`,
    receipt: (facts: { name: string; day: string }) => `${facts.name} ${facts.day} 签收`,
    answer: (facts: { name: string; day: string }) => `${facts.name} ${facts.day} 答复`,
    openSlip: '签收、答复',
    openNote: '答复批示',
  },
  todo: {
    title: '最先办',
    small: (facts: Count) => `批示、督办单和反馈期，${facts.count} 件`,
    instruction: '批示',
    instructionBy: (facts: { name: string }) => `${facts.name}批示`,
    due: (facts: { day: string }) => `限 ${facts.day}`,
    receipt: '签收',
    answer: '答复',
    unanswered: (facts: Count) => `${facts.count} 项任务的督办单到期没有答复`,
    unansweredHint: '蓝升黄、黄升红：看过名单再发',
    escalate: '去升级',
  },
  instruction,
  filter: {
    label: '督办单',
    any: '不限',
    values: { urged: '发过的', awaited: '待答复的', unanswered: '到期未答复的' },
  },
}
