import type { NoMeasureRule } from '../../commitment/no-measure'
import { listRules } from '../../rule'
import { bindingWords } from '../sentences/words'

const rule = 'doneWork'
const binds = new RegExp(bindingWords)

/** Done work stays done, even in a plan. */
export const pastWorkRules = listRules<NoMeasureRule>({
  pastTime: {
    why: '近年来 and 截至 tell what has been done, unless the sentence goes on to plan.',
    rule,
    unless: /将|要|力争|确保|下一?步|继续/,
    pattern: /^(?:过去|去年|近年来|一年来|上一?年|截至|截止|今年以来|\d{4}年以来|前期|目前,)/,
    fits: ['近年来各村清淤', '截至3月', '2029年以来'],
    leaves: ['目前的档案'],
  },
  pastYear: {
    why: 'A year before the plan’s own at the head tells what was done then, unless the sentence goes on to plan.',
    rule,
    onlyPastYear: true,
    unless: /将|要|力争|确保|底前|继续/,
    pattern: /^(?<year>(?:19|20)\d\d)年(?!以来|.{0,6}底前)/,
    fits: ['2029年清淤12公里'],
    leaves: ['2029年6月底前'],
  },
  alreadyDone: {
    why: '已完成 and 已全部建成 tell what has been done; 已完成的 names a thing.',
    rule,
    unless: binds,
    pattern: /已经?(?:全部|基本|圆满|顺利)?(?:完成|建成|实现|达到|取得|印发|出台|启动|办结)(?!.{0,3}的)/,
    fits: ['闸门已全部建成', '方案已经印发'],
    leaves: ['已完成的闸门'],
  },
  gotResults: {
    why: '取得了良好成效 and 成效显著 praise what has been done.',
    rule,
    unless: binds,
    pattern: /取得了?.{0,12}(?:成效|成果|成绩|进展)|(?:成效|效果)(?:明显|显著)/,
    fits: ['清淤取得了良好成效', '管护效果明显'],
    leaves: ['成效评估'],
  },
})

const problem = 'problem'
const answers = /针对|解决|要|将/

/** What falls short is a shortcoming, wherever it is said. */
export const lackRules = listRules<NoMeasureRule>({
  stillLacks: {
    why: '仍存在…问题 tells a shortcoming, unless the sentence answers it.',
    rule: problem,
    unless: answers,
    pattern: /(?:还|仍|尚|依然)然?(?:存在|面临|有).{0,30}(?:问题|不足|差距|短板|困难)/,
    fits: ['管护仍存在薄弱问题', '经费还面临困难'],
    leaves: ['还存放档案'],
  },
  lackExists: {
    why: '存在…不足 at the head tells a shortcoming.',
    rule: problem,
    unless: answers,
    pattern: /^存在.{2,40}(?:问题|不足)/,
    fits: ['存在巡河次数不足'],
    leaves: ['经查存在巡河次数不足'],
  },
  gapLeft: {
    why: '离…还有差距 tells a shortcoming.',
    rule: problem,
    unless: answers,
    pattern: /离.{2,30}(?:还有|有)(?:一定|较大)?的?差距/,
    fits: ['离群众期盼有一定差距'],
    leaves: ['离河岸有距离'],
  },
})
