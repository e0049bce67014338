import type { Rule } from '../../rule'

/** The end of a sentence that names nothing but who does what stands before it. */
export const bareDutyEnd: Rule = {
  why: '县水利局、县林业局分别负责。 says who does what stands before it.',
  pattern: /(?:共同|分别|按职责分工)?(?:牵头|负责|配合|参与)(?:落实|实施|推进)?$/,
  fits: ['县水利局、县林业局分别负责', '水利站牵头落实'],
  leaves: ['水利站负责人'],
}

/** A clause that says until when, and nothing else. */
export const timeAlone: Rule = {
  why: '2031年3月底前完成 beside those who do it says until when.',
  pattern:
    /^(?:于|在)?(?:(?:19|20)\d\d年)?(?:\d{1,2}月(?:\d{1,2}日)?|年|上半年|下半年|[一二三四]季度)?(?:底|末|[上中下]旬)?(?:之?前|内)?(?:全部|全面)?(?:完成|落实|到位|办结)$/,
  fits: ['2031年3月底前完成', '年底前全部到位'],
  leaves: ['3月底前完成清淤'],
}

/** A sentence that speaks of all or one of the measures above. */
export const coversAbove: Rule = {
  why: '以上工作于6月底前完成 holds for what stands above, unless it comes back or makes something new.',
  pattern:
    /^(?:以上|上述|前述)(?![\s\S]*(?:每(?:月|季|半年|年)|建立|制定))(?:各项)?(?:工作|任务|事项|措施|内容|目标|举措|问题|整改)?.{0,36}(?:完成|落实|到位|办结|整改|负责|推进)/,
  fits: ['以上工作于6月底前完成', '上述闸门更新任务由水利站负责'],
  leaves: ['以上工作每月推进', '以下工作于6月底前完成'],
}

/** All of the measures above, not only the last. */
export const namesAll: Rule = {
  why: '以上工作 and 上述三项任务 are all of the above; 以上闸门更新任务 is the one before.',
  pattern:
    /^(?:以上|上述|前述)(?:各|全部|所有|[一二三四五六七八九十\d]+)?[项类个]?(?:重点|整改|目标|年度|主要)?(?:工作|任务|事项|措施|内容|目标|举措|问题|整改|要求|均|由|,)/,
  fits: ['以上工作', '上述三项任务', '以上由'],
  leaves: ['以上闸门更新任务'],
}

/** First words of an amount that goes on with the year named before. */
export const plannedAmount: Rule = {
  why: '拟… goes on with the year that the sentence before it names.',
  pattern: /^拟/,
  fits: ['拟清淤12公里'],
  leaves: ['模拟演练'],
}

/** An amount without a verb. */
export const amountAhead: Rule = {
  why: '河道清淤里程12公里 is an amount; without a verb it goes on with the year named before.',
  pattern: /^[^,。、]{4,20}?\d/,
  fits: ['河道清淤里程12公里'],
  leaves: ['共12公里', '河道,清淤里程12公里'],
}

/** A sentence that names the year for those behind it. */
export const thisYearAhead: Rule = {
  why: '今年 at the head dates the amounts that follow.',
  pattern: /^今年/,
  fits: ['今年清淤'],
  leaves: ['计划今年清淤'],
}

/** What stands behind the name of a body that has work of its own in the clause. */
export const handsOver: Rule = {
  why: '县林业局要同步清理, 负责落实资金 and 据此公示 behind a name give that body work of its own; 牵头 and 配合 alone do not.',
  pattern:
    /^由?(?:要|应当?|须|负责(?!人)|据此|同步|具体负责|不得|定期|每(?:半?年|季度?|月|周)|于|在|\d{1,2}月|年[底内末]|[上下]半年|[一二三四]季度)[^,;。]{4}/,
  fits: ['要同步清理河道', '负责落实资金', '据此逐户公示', '年底前开展督查'],
  leaves: ['牵头', '配合', '负责', '负责人到位'],
}

/** Persons by their posts, who act for the body named before them. */
export const personName: Rule = {
  why: '主要负责人 acts for the body named before; no body of its own takes over.',
  pattern: /(?:人|同志|领导|班子)$/,
  fits: ['主要负责人', '分管领导'],
  leaves: ['县水利局'],
}
