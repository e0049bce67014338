export type DocumentKind = 'report' | 'plan' | 'rules' | 'fragment'

/** The last word of a title, which says what kind of document it is. */
export const titleEnd =
  /(报告|总结|汇报|情况|年报|公报|通报|讲话|答复|回复|方案|计划|意见|通知|要点|措施|规划|安排|清单|分工|分解表|台账|一览表|决定|决议|打算|纲要|行动|建议|任务|办法|条例|规定|细则|规则|预案|函|批复|说明|举措|对策|纪要|公告|公示|启事|贺信|致辞|致谢辞)(稿|表)?(\([^()]{1,24}\))?》?(的(通知|函|报告))?$/

/** Rules that stand for good: they order, but promise nothing. */
export const rulesTitle =
  /(办法|条例|规定|细则|规则|预案|章程|准则|指南|须知|公约|制度|目录|名单)(\([^()]{1,12}\))?》?(的(通知|函|决定|公告))?$/

/** Documents that look back, with or without a look ahead at their end. */
export const reportTitle = /报告|总结|汇报|年报|公报|通报|述职|情况|答复|回复|复函|讲话/
/** A title whose last word looks back, with or without 的通知 after it. */
export const endsAsReport =
  /(报告|总结|汇报|年报|公报|通报|述职|情况|答复|回复|复函|讲话)(稿|全文|摘要)?(\([^()]{1,24}\))?》?(的(通知|函|报告))?$/
/** Words that make a title one of looking back wherever they stand: 2024年工作总结及2025年工作计划. */
export const looksBack = /总结|汇报|述职|年报/
/** Notices that make or announce something but plan nothing. */
export const noPlanTitle =
  /(任免|任职|免职|聘任|表彰|嘉奖|放假|招聘|招考|录用|拟任|任前公示|公告|启事|讣告|贺信|致辞|致谢辞?|开幕词|闭幕词|统计公报)(的?(通知|决定|公告|通告|公示|名单))?(\([^()]{1,16}\))?$/
export const planTitle =
  /方案|计划|意见|通知|要点|措施|规划|安排|清单|分工|分解|台账|决定|行动|打算|部署|纲要|建议|任务|举措|对策|纪要/

/** Where a document without a title says what it is. */
export const planSaying =
  /制[定订]本?(实施)?(方案|意见|计划|措施|要点)|(提出|作出|制定)?(如下|以下)(实施|指导)?(意见|决定|方案|措施|安排|分工)|(通知|安排|分工|要求|部署|任务分解)如下|(意见|方案|通知|措施|安排|分工)如下/
export const reportSaying = /(报告|汇报|总结|答复|回复|通报|答复意见|情况)(如下|于后)|报告政府工作|作政府工作报告/
export const governmentReport = /政府工作报告|报告政府工作/
