import { listRules, type Rule } from '../../rule'
import { openingSpan, openingYear } from '../deadlines/date-words'
import { actionVerbs } from '../sentences/words'

/** First words of a sentence with which a section on shortcomings turns to what will be done. */
export const planCues = listRules({
  timeCue: {
    why: '下一步, 今后 and 明年 at the head of a sentence turn to what will be done.',
    pattern: /^(?:下一?步|下一?阶段|后续|今后|明年|来年|接下来|新的?一年)/,
    fits: ['下步我镇将', '接下来,'],
    leaves: ['我镇下一步'],
  },
  answerCue: {
    why: '针对上述问题 and 为此 turn to what is done about them.',
    pattern:
      /^(?:(?:针对|对于?|围绕|面对|直面|聚焦)(?:上述|以上|存在|这些|短板|不足|问题|差距)|为此|对此|为(?:补|解决|改|弥补|克服)[^,。]{2,14},)/,
    fits: ['针对上述不足,', '对以上问题,', '为此,我镇', '面对这些不足,', '为补上这些短板,'],
    leaves: ['针对性不强'],
  },
  yearCue: {
    why: '2031年，我们将 at the head of a sentence turns to that year.',
    pattern: /^(?:19|20)\d\d年(?:,|是|[^。]{0,30}(?:将|要))/,
    fits: ['2031年,我镇', '2031年全镇要抓好'],
    leaves: ['2031年以来管护薄弱'],
  },
  thisYearCue: {
    why: '今年我镇重点做三件事 turns to the year ahead; 今年以来 looks back.',
    pattern:
      /^今年,?(?!以来)(?:我[局委办镇乡县区市院厅们]|街道|全[镇乡县区市]|各[村镇]|要|将|重点|计划|准备|打算|拟|着力|力争)/,
    fits: ['今年我镇要抓好', '今年重点做三件事'],
    leaves: ['今年以来管护薄弱', '今年人手少'],
  },
  willCue: {
    why: '我局将继续… turns to what will be done.',
    pattern: /^[^,。]{2,14}将(?:以|从|重点|继续|进一步|着力|坚持|采取|紧紧|认真|按照|持续)/,
    fits: ['我局将继续清理档案', '全镇上下将以此为戒'],
    leaves: ['我局将近一半人员'],
  },
})

/** Words of a sentence inside a problem's item that, together with a date, say what is being done about it. */
export const promiseCues = listRules({
  promiseVerb: {
    why: '力争, 将, 计划 and 督促 with a date promise something.',
    pattern: /力争|确保|将|拟|计划|督促/,
    fits: ['力争6月底前办结', '督促东村补齐'],
  },
  bodyInCharge: {
    why: '由某局负责 with a date gives a problem to a body.',
    pattern: /负责|牵头|由.{2,14}[局委办部院镇乡]/,
    fits: ['水利站牵头', '由区司法局办理'],
  },
  bodyMust: {
    why: '某单位要… with a date tells a body what to do.',
    pattern: /(?:局|委|办|中心|街道|镇|乡|部门|单位)要/,
    fits: ['各单位要在6月底前补齐'],
    leaves: ['需要时间'],
  },
})

/** A sentence behind a problem that opens with its time and an act, or with a label, says what will be done about it. */
export const datedAnswers = listRules({
  datedAct: {
    why: '6月底前招录2人, 全年培训8场 and 每季度巡河 open with when and go on with an act.',
    pattern: new RegExp(
      `^${openingYear}(?:${openingSpan}|全年|每(?:月|季度?|半年|年|周))(?:之?前)?,?(?:再|还|要|将|计划|力争|确保)?(?:${actionVerbs}|评查|讲)`,
    ),
    fits: ['6月底前招录2人', '全年培训8场', '每季度评查案卷'],
    leaves: ['全年仅培训2场', '2031年全年情况'],
  },
  labelledAnswer: {
    why: '整改措施： behind a problem opens what is done about it.',
    pattern: /^(?:整改|改进|应对|解决|工作)?(?:措施|举措|对策|办法|打算):/,
    fits: ['整改措施:招录2人', '打算:清点档案'],
    leaves: ['措施不力'],
  },
})

/** First words of a sentence behind a problem that say what will be done about it, with or without a date. */
export const plainPromise: Rule = {
  why: '将推行… and 拟开展… at the head promise an act; 将影响… tells what comes of the problem.',
  pattern: new RegExp(
    `^(?:下一?步,?|今年,?|明年,?)?(?:由?[^,。;将拟]{2,14})?(?:将|拟|计划|打算|准备)(?:于[^,。;]{2,10}|在[^,。;]{2,10}前)?(?:进一步|继续|重点|着力|全面|大力|逐步|统一|尽快|全年|每(?:月|季度|半年|年))*(?:${actionVerbs})`,
  ),
  fits: ['将推行巡河记录标准化', '拟开展巡河12次', '我镇将全面清理档案', '我们打算全年培训8场'],
  leaves: ['将近一半档案未补齐', '将影响管护', '管护力量不足'],
}

/** Words of intent: a numbered item that holds one of them is no mere problem. */
export const intentWords = listRules({
  will: {
    why: '将 and 要 speak of what will be done; 要求 does not.',
    pattern: /将|要(?!求)/,
    fits: ['要补齐档案'],
    leaves: ['不符合要求'],
  },
  solves: {
    why: '解决…不足的问题 is an act, not a problem.',
    pattern: /解决/,
    fits: ['解决人手不足的问题'],
  },
})
