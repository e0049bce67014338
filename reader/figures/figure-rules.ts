import type { Rule } from '../rule'

const numeral = '[一两二三四五六七八九十百千〇零]'
/** Units that a number in words counts by; behind digits any character may be one. */
const spelledUnits = '个|家|名|人|件|次|场|期|轮|项|所|处|座|条|台|套|份|部|户|类|支|篇|批|天|小时|公里|亩|吨|元|倍|成'
const longUnits =
  '个百分点|百分点|个工作日|工作日|个月|人次|户次|家次|件次|场次|批次|车次|人日|学时|课时|小时|分钟|平方米|平方公里|立方米|公里|千瓦|公顷'

/** A figure in digits: its number, its scale and what it counts by. */
export const digitFigure: Rule = {
  why: '3,178件, 1.2万人次 and 95% are a number, its scale and what it counts by.',
  pattern: new RegExp(
    `(?<number>\\d[\\d,]*(?:\\.\\d+)?) ?(?:余|多)?(?<scale>万|亿|千|百)?(?:余|多)? ?(?<unit>%|‰|${longUnits}|[\\u4e00-\\u9fff]|[a-z]+)?`,
    'gi',
  ),
  fits: ['3,178件', '1.2万人次', '95%', '12 registers'],
  leaves: ['三件'],
}

/** A figure in words. */
export const spelledFigure: Rule = {
  why: '二十家, 两次 and 一场 count; 第一次, 一次性 and 统一 do not.',
  pattern: new RegExp(
    `(?<![第统唯\\d.点分之一两二三四五六七八九十百千万])(?<number>${numeral}{1,7})(?:余|多)?(?<scale>万|亿)?(?:余|多)?(?<unit>${longUnits}|${spelledUnits})(?!性|是|步|定|律|致|般|系列|体|人一|事一)`,
    'g',
  ),
  fits: ['二十家', '两次', '一场'],
  leaves: ['第一次', '一次性', '统一'],
}

/** A rate in words. */
export const spelledRate: Rule = {
  why: '百分之九十五 is 95%.',
  pattern: /百分之(?<number>[一二三四五六七八九十百零点]{1,7})/g,
  fits: ['百分之九十五', '百分之百'],
  leaves: ['百分之95'],
}

/** Words right before a number with which it counts nothing. */
export const noFigureBefore: Rule = {
  why: 'A number of a paper, of a row or of a name counts nothing.',
  pattern: /(?:第|〔|\(|号|编号|十[三四五六]|[A-Za-z])$/,
  fits: ['第', '法督〔'],
  leaves: ['共'],
}

/** Units that are a time or a place in a row, and count nothing. */
export const noUnit: Rule = {
  why: '2031年, 6月 and 3号 are a day or a number of a paper.',
  pattern: /^(?:年|月|日|号|时|点|届|版|级|条例|章)$/,
  fits: ['年', '号'],
  leaves: ['个', '日内'],
}

/** Words between what is counted and the number. */
export const countingWords: Rule = {
  why: '累计, 不少于 and 达到 lead to the number and name nothing.',
  pattern:
    /(?:[共计约近达超至为了有到各已]|累计|合计|总计|新增|增加到|提高到|下降|不少于|不低于|不超过|超过|达到|完成|only|of|to|at least|about)+$/i,
  fits: ['建成站点共', '开展评查不少于'],
  leaves: ['建成站点'],
}

/** A target that more is worse of. */
export const ceiling: Rule = {
  why: '不超过, 降至 and 以内 set an upper bound: less is better.',
  pattern:
    /不超过|不高于|不大于|不多于|至多|以下|以内|控制在|降[到至]|(?:降低|压缩|压减|缩短|减少|下降|精简)[到至]|at most|no more than|below|under|within/i,
  fits: ['不超过3%', '压缩至5个工作日', '10件以内'],
  leaves: ['不少于3次', '下降20%'],
}

/** A sum of what came before, which counts alone. */
export const sumWords: Rule = {
  why: '累计 and 合计 sum up what the other figures count.',
  pattern: /(?:累计|合计|总计|共计|共)[\u4e00-\u9fff]{0,8}$/,
  fits: ['累计开展', '共'],
  leaves: ['开展'],
}

/** Words before a figure that is a further part of what was just counted. */
export const furtherPart: Rule = {
  why: '第二批7家 and a bare 7家 go on with what was counted before.',
  pattern: /^(?:第[一二三四五六七八九十\d][批期轮季次]?|[上下]半年|)$/,
  fits: ['第二批', '下半年', ''],
  leaves: ['其中', '建成'],
}
