const ends = /[,;:()[\]{}<>“”"'‘’「」『』《》【】〔〕、。！？!?—…·|\n]|但是?|而且|并且|同时/

/** What a sentence says, clause by clause, in half width: each may claim something of its own, in brackets too. */
export const listClauses = (text: string): string[] =>
  text
    .normalize('NFKC')
    .split(ends)
    .map((clause) => clause.trim())
    .filter((clause) => /[\p{Letter}\d]/u.test(clause))

const numeral = '[一二三四五六七八九两几数]*[十百千万亿][一二三四五六七八九十百千万亿]*'
const figures = new RegExp(
  [
    '\\d|百分之|过半|半数以上|翻番|翻[一两二三]番|[一两二三四五六七八九十]+倍|[二三四五六七八九]成(?![果效立员熟为功])',
    `${numeral}[多余]?(?:个|项|件|次|人|家|条|份|场|期|起|宗|户|名|批|部|轮|类|篇|处|所|套|台|元)`,
    '第一(?!责任|时间|书记|议题|线|批|阶段|步)',
  ].join('|'),
)

/** True of words that give a figure or a rank, in whichever digits. */
export const givesFigure = (text: string): boolean => figures.test(text.normalize('NFKC'))
