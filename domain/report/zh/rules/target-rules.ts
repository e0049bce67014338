const number = '\\d+(?:\\.\\d+)?'
const range = `${number}(?:[-~至]${number})?(?:余|多)?`
const scale = '(?:[十百千万亿]{0,2})'
/** Units of what is counted or measured. */
const measureUnits =
  '个百分点|百分点|%|‰|平方米|平方公里|立方米|公里|千米|千瓦时|千瓦|兆瓦|蒸吨|微克|毫克|公斤|吨|斤|亩|公顷|米|元|美元|欧元|小时|分钟|日(?=以?之?内)|学时|课时|个工作日|工作日|个月|天|人次|户次|家次|件次|场次|人日|批次|车次|班次|万人|个|项|家|户|人|名|次|场|件|所|处|座|条|台|套|期|篇|份|本|部|支|辆|张|类|种|宗|起|批|对|幅|栋|门|倍|位|间|片|组|轮|节|册|例|榜|集|站|岁|村|艘|架|盏|块|株|棵|头|只|口|眼|款|尾|羽|箱'

const numeral = '[一二两三四五六七八九十百]{1,4}'
const more = '(?:以上|以下|以内|之内|左右|及以上|内)?'
const least = '(?:不少于|不低于|不高于|不超过|不大于|不小于|至少|最少|超过|突破|至多|下降|降低|压减|减少)'

/** Amounts to be reached: with a bound, a rate, or a count of what is to be made. */
export const amount = new RegExp(
  `(?:${least}(?:到|至|近|约)?(?:(?<=至少|不少于|不低于)[\\u4e00-\\u9fff]{0,6}?)?)?${range}${scale}(?:${measureUnits})(?:/(?:小时|日|天|年|月|立方米|平方米|人|次))?${more}`,
  'g',
)
export const boundedNumeral = new RegExp(
  `(?:不少于|不低于|至少|不超过)(?:[\\u4e00-\\u9fff]{0,4}?)${numeral}(?:${measureUnits})${more}`,
  'g',
)

/** Amounts in words: 百分之九十, 三分之一, 十二项, 七十八万亩. A lone 一项 or 两个 only names a thing. */
export const spelledAmount = new RegExp(
  `(?:百分之|千分之|万分之)[一二三四五六七八九十百零点]{1,6}${more}|[一二两三四五六七八九十]分之[一二两三四五六七八九]${more}|(?<![一二两三四五六七八九十百千万亿零点])(?=[一二两三四五六七八九]{0,4}[十百千万亿])[一二两三四五六七八九十百千万亿零点]{2,12}余?(?:${measureUnits})${more}`,
  'g',
)
/** Goals in words: everything that should be is, or all is covered. */
export const wholeGoals =
  /(?<!“)应[一-龥]尽[一-龥](?!”)|全覆盖|(?:实现|确保|保持|做到)?零(?:事故|投诉|增长|发生|败诉|差错|上访|积压|容忍|障碍|跑动)|动态清零|全部清零/g

/** What stands before a number that only names the thing acted on: 对12个…, 在5个…, 这3项…. */
export const namesObject =
  /(?:对|向|从|将|把|给|于|以|按照?|围绕|依托|针对|根据|聚焦|涉及|其中|所有|全部|全[市县区省州镇乡]|这|该|第|前|上述|首批|辖区|现有|原有)(?:[一-龥]{0,3})$/

/** Comparisons with the past are no targets. */
export const comparesBefore =
  /(?:(?<!占)比(?!重|例|率)|较|同比|相比)(?:[一-龥\d]{0,8}?)(?:提高|增加|增长|上升|减少|下降|降低|多|少)?(?:了)?$/
