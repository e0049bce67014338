const ends = /[,;:()[\]{}<>“”"'‘’「」『』《》【】〔〕、。！？!?—…·|\n]|但是?|而且|并且|同时/

/** What a sentence says, clause by clause, in half width: each may claim something of its own, in brackets too. */
export const listClauses = (text: string): string[] =>
  text
    .normalize('NFKC')
    .split(ends)
    .map((clause) => clause.trim())
    .filter((clause) => /[\p{Letter}\d]/u.test(clause))

const digit = '[一二三四五六七八九两几数]'
const numeral = `(?:${digit}*[十百千万亿][一二三四五六七八九十百千万亿]*|[一二三四五六七八九〇零]{2,})`
const measure =
  '(?:个|项|件|次|人|家(?!万户)|条|份|场|期|起|宗|户|名|批|部|轮|类|篇|处|所|套|台|元|座|辆|公里|亩|吨|平方米|天|小时|分钟|位|支|张|种|门|笔|本|册)'
const figures = new RegExp(
  [
    '\\d|百分之|[过近逾]半(?![年月天个])|一半|半数以上|翻番|翻[一两二三]番|[一二三四五六七八九十两数]+倍|成倍|[二三四五六七八九两]成(?![果效立员熟为功])|分之[一二三四五六七八九]',
    `(?<!千家)${numeral}[多余]?[万亿]?${measure}`,
    `(?:建成|办结|审结|受理|新增|新建|化解|归集|接入|办理|查处)[了出]?${digit}(?:个|件|次|场|家|起|份|期|部|台|座|处|所)`,
    '零(?=投诉|差错|败诉|纠错|事故|信访|上访|积压|复议|违|案|发生|缺席|遗漏)',
    '\\b(?:hundred|thousand|million|dozen)s?\\b|\\b(?:half|twice|doubled|halved)\\b',
    '第一(?!责任|时间|书记|议题|线|批|阶段|步)',
  ].join('|'),
  'i',
)

/** True of words that give a figure or a rank, in whichever digits. */
export const givesFigure = (text: string): boolean => figures.test(text.normalize('NFKC'))
