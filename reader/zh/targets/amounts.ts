import { listRules } from '../../rule'
import { measureUnits } from './measure-units'

const number = '\\d+(?:\\.\\d+)?'
const range = `${number}(?:[-~至]${number})?(?:余|多)?`
const scale = '(?:[十百千万亿]{0,2})'
const numeral = '[一两二三四五六七八九十百]{1,4}'
const more = '(?:以上|以下|以内|之内|左右|及以上|内)?'
const least = '(?:不少于|不低于|不高于|不超过|不大于|不小于|至少|最少|超过|突破|至多|下降|降低|压减|减少)'
const perUnit = '(?:/(?:小时|日|天|年|月|立方米|平方米|人|次))?'

/** Amounts to be reached; every place where one stands is taken. */
export const amountRules = listRules({
  figure: {
    why: '清淤12公里 and 不低于95% are a figure with its unit, and with the bound before or behind it.',
    pattern: new RegExp(
      `(?:${least}(?:到|至|近|约)?(?:(?<=至少|不少于|不低于)[\\u4e00-\\u9fff]{0,6}?)?)?${range}${scale}(?:${measureUnits})${perUnit}${more}`,
      'g',
    ),
    fits: ['清淤12公里', '不低于95.5%', '培训3-5场次以上'],
    leaves: ['编号12'],
  },
  boundedNumeral: {
    why: '不少于两次 is a figure in words with its bound.',
    pattern: new RegExp(
      `(?:不少于|不低于|至少|不超过)(?:[\\u4e00-\\u9fff]{0,4}?)${numeral}(?:${measureUnits})${more}`,
      'g',
    ),
    fits: ['不少于两次', '至少走访三户'],
    leaves: ['走访两次'],
  },
  spelledRate: {
    why: '百分之九十 is a rate in words.',
    pattern: new RegExp(`(?:百分之|千分之|万分之)[一二三四五六七八九十百零点]{1,6}${more}`, 'g'),
    fits: ['百分之九十以上', '千分之五'],
    leaves: ['百分之90'],
  },
  spelledShare: {
    why: '三分之一 is a share in words.',
    pattern: new RegExp(`[一二两三四五六七八九十]分之[一二两三四五六七八九]${more}`, 'g'),
    fits: ['三分之一', '三分之二以上'],
    leaves: ['三分之内'],
  },
  spelledTenths: {
    why: '三成 is a share in words.',
    pattern: new RegExp(
      `(?<![\\d一二三四五六七八九十])[一二两三四五六七八九]成(?![立员果效为绩本因熟型功长分人])${more}`,
      'g',
    ),
    fits: ['精简三成', '压减两成以上'],
    leaves: ['三成员', '一成果'],
  },
  spelledFigure: {
    why: '十二项 and 七十八万亩 are figures in words; a lone 一项 or 两个 only names a thing.',
    pattern: new RegExp(
      `(?<![一二两三四五六七八九十百千万亿零点])(?=[一二两三四五六七八九]{0,4}[十百千万亿])[一二两三四五六七八九十百千万亿零点]{2,12}余?(?:${measureUnits})${more}`,
      'g',
    ),
    fits: ['十二项', '七十八万亩以上'],
    leaves: ['一项', '两个'],
  },
  allThatShould: {
    why: '应改尽改 means everything that should be; in quotes it is the name of a drive.',
    pattern: /(?<!“)应[一-龥]尽[一-龥](?!”)/g,
    fits: ['应改尽改', '应建尽建'],
    leaves: ['“应改尽改”'],
  },
  allCovered: {
    why: '全覆盖 means all of them.',
    pattern: /全覆盖/g,
    fits: ['巡河全覆盖'],
    leaves: ['覆盖全县'],
  },
  none: {
    why: '实现零事故 means none at all.',
    pattern:
      /(?:实现|确保|保持|做到)?零(?:事故|投诉|增长|发生|败诉|差错|上访|积压|容忍|障碍|跑动)|(?<=(?:实现|确保|保持|做到|坚决|力争)[一-龥、]{1,8})零(?!星|散|售|距|部|件|工|食|碳|基)[一-龥]{2}/g,
    fits: ['实现零事故', '零积压', '实现溺水零死亡'],
    leaves: ['零星事故', '实现零星地块清理'],
  },
  clearedToNone: {
    why: '动态清零 means that none is left.',
    pattern: /动态清零|全部清零|清零(?=$|[,。;、])/g,
    fits: ['隐患动态清零', '积案全部清零', '欠款年底前清零。'],
    leaves: ['清零行动'],
  },
})
