import { listRules, type Rule } from '../../rule'

/** Words of a sentence that promises, in a text without a title. */
export const fragmentPromises = listRules({
  promise: {
    why: '将, 要, 力争 and 继续 promise.',
    pattern: /将|要|力争|确保|拟|继续|必须|应|须|鼓励/,
    fits: ['我镇将清淤', '继续巡河'],
  },
  timeAhead: {
    why: '今年, 年内 and 底前 look ahead.',
    pattern: /今年|年内|底前|下一步|到(?:19|20)\d\d年/,
    fits: ['今年清淤', '6月底前', '到2031年'],
    leaves: ['2029年清淤'],
  },
})

/** Words of a sentence that tells what has been done, in a text without a title. */
export const fragmentTold = listRules({
  particle: {
    why: '清理了河道 tells what was done.',
    pattern: /[一-龥]了(?=[一-龥\d,。])/,
    fits: ['清理了河道', '清淤增长了5%'],
    leaves: ['了解河道'],
  },
  already: {
    why: '已 tells what was done.',
    pattern: /已/,
    fits: ['河道已清淤'],
  },
  praise: {
    why: '取得, 荣获 and 成效 praise what was done.',
    pattern: /取得|获得|荣获|顺利|圆满|成效|全面竣工|得到/,
    fits: ['荣获表彰', '水闸顺利合龙'],
  },
  compared: {
    why: '累计, 同比 and 比上年 count what was done.',
    pattern: /累计|同比|比上年|较上年/,
    fits: ['累计清淤', '较上年多'],
    leaves: ['上年清淤'],
  },
  reachedRate: {
    why: '管护率为85% tells what was reached.',
    pattern: /[为到达][\d.]+%/,
    fits: ['管护率为85%', '达到95.5%'],
    leaves: ['占85%'],
  },
  improved: {
    why: '进一步提升 at the end of a clause tells that something got better.',
    pattern: /进一步(?:落实|加强|提升|改善|优化)[,。]/,
    fits: ['管护进一步提升。'],
    leaves: ['进一步提升管护'],
  },
  countedWork: {
    why: '调解纠纷12件 may tell what was done; words of promise must outweigh it.',
    pattern:
      /(?:完成|举办|开展|组织|建成|受理|办结|调解|查处|新增|发放|培训|取缔|关闭|检查|整治|制发|公开|审核|组建|配备|建立|设立)[^,。;]{0,24}?\d[\d.,]*万?余?(?:件|次|个|人|场|家|条|份|名|户|宗|期|所|起|项|余)/,
    fits: ['调解用水纠纷12件', '发放手册3万余份'],
    leaves: ['调解用水纠纷若干件'],
  },
})

/** First words that announce what is to be done. */
export const announcesTasks: Rule = {
  why: '今年，要办好以下实事： announces what is to be done.',
  pattern: /^[^。:;]{0,24}(?:今年|明年|\d{4}年|下一?步|要|将)[^。:;]{0,24}(?:以下|下列|如下)[^。:;]{0,12}:/,
  fits: ['今年,要办好以下三件实事:'],
  leaves: ['今年清淤:'],
}
