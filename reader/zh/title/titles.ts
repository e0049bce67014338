import type { KindRule } from '../../outline/document'
import { listRules } from '../../rule'

/** What a title says of the kind of its document; the first that fits wins, for the last word of a title counts most. */
export const titleRules = listRules<KindRule>({
  standingRules: {
    why: '办法, 规定 and 预案 stand for good: they order, but promise nothing.',
    kind: 'rules',
    pattern:
      /(办法|条例|规定|细则|规则|预案|章程|准则|指南|须知|公约|制度|目录|名单)(\([^()]{1,12}\))?》?(的(通知|函|决定|公告))?$/,
    fits: ['河道管护办法', '印发《值班制度(试行)》的通知'],
    leaves: ['河道管护办法宣传方案'],
  },
  announcement: {
    why: '任免, 表彰, 公告 and 致辞 announce or honour, and plan nothing.',
    kind: 'rules',
    pattern:
      /(任免|任职|免职|聘任|表彰|嘉奖|放假|招聘|招考|录用|拟任|任前公示|公告|启事|讣告|贺信|致辞|致谢辞?|开幕词|闭幕词|统计公报)(的?(通知|决定|公告|通告|公示|名单))?(\([^()]{1,16}\))?$/,
    fits: ['关于王某任职的通知', '开放日公告'],
    leaves: ['招聘工作方案'],
  },
  reportTitle: {
    why: 'A title whose last word is 报告, 总结 or 答复 looks back, with or without 的通知 after it.',
    kind: 'report',
    pattern:
      /(报告|总结|汇报|年报|公报|通报|述职|情况|答复|回复|复函|讲话)(稿|全文|摘要)?(\([^()]{1,24}\))?》?(的(通知|函|报告))?$/,
    fits: ['普法工作总结(2031年)', '河道整治情况的通报'],
    leaves: ['《普法报告》重点任务分工'],
  },
  summaryTitle: {
    why: '总结, 汇报 and 述职 make a title one of looking back wherever they stand, but not inside 《》.',
    kind: 'report',
    pattern: /(?:总结|汇报|述职|年报)(?![^《》]*》)/,
    fits: ['2031年工作总结及2032年工作计划'],
    leaves: ['落实《工作总结》要求的方案'],
  },
  planTitle: {
    why: '方案, 计划, 任务 and 措施 anywhere in a title make it a plan, whatever paper it carries out.',
    kind: 'plan',
    pattern: /方案|计划|要点|措施|规划|安排|行动|打算|纲要|建议|任务|举措|对策/,
    fits: ['河道清理方案', '《普法报告》重点任务'],
  },
  taskListTitle: {
    why: '清单, 分工 and 台账 hand out tasks.',
    kind: 'plan',
    pattern: /清单|分工|分解|台账/,
    fits: ['整改台账'],
  },
  orderTitle: {
    why: '通知, 决定, 意见 and 纪要 ask for something to be done.',
    kind: 'plan',
    pattern: /意见|通知|决定|部署|纪要/,
    fits: ['关于清理河道的通知'],
  },
  reportWord: {
    why: '报告, 情况 or 讲话 inside a title that plans nothing makes it a report.',
    kind: 'report',
    pattern: /报告|总结|汇报|年报|公报|通报|述职|情况|答复|回复|复函|讲话/,
    fits: ['普法报告(上)之一', '讲话实录'],
  },
})
