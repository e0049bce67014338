import type { RuleName } from '../../report-text'
import { actionVerbs } from './words'

/** What the rules look at besides the sentence itself. */
type Setting = {
  /** Whether the sentence is the last of its paragraph. */
  isLast: boolean
  /** The year that the plan is for. */
  planYear: number | null
}

type NoMeasureRule = { rule: RuleName; matches: (sentence: string, setting: Setting) => boolean }

const modal = /要|应当?|须|必须|将|负责|不得|力争|确保/
/** Words for something that can be shown. */
const concrete =
  /\d|制定|出台|建立|印发|开展|组织|实施|完成|建成|修订|公布|公开|培训|检查|评查|清单|机制|制度|平台|每(?:月|季|年|周)|[由请]/
const startsWithAct = new RegExp(`^(${actionVerbs})`)
const past = /^(?:过去|去年|近年来|一年来|上一?年|截至|截止|今年以来|\d{4}年以来|前期|目前,)/

/** Sentences of a plan that promise nothing; the first rule that fits names the reason. */
export const noMeasureRules: NoMeasureRule[] = [
  // Formulas at the end of a document tell nobody to do anything.
  {
    rule: 'closing',
    matches: (s) =>
      /^(特此|专此|以上报告|妥否|请予?审[议阅]|谢谢|(?:再次|衷心)?感谢|欢迎.{2,30}(?:监督|批评)|如有.{0,6}(?:意见|建议|疑问|异议)|如您|希望您|此致|敬礼|联系人|联系电话|抄送|抄报|主送|附件?[:\d一二三]|附:)/.test(
        s,
      ) ||
      /(自(发布|印发|公布|\d{4}年.{1,8}日)之?日?起(施行|实施|执行)|现(予以?)?印发(给你们)?|请(认真)?(结合实际)?(认真)?(遵照|贯彻)(执行|落实)|由.{2,20}负责解释|参照(本|此).{0,12}(执行|推进|实施)|可参照本)/.test(
        s,
      ),
  },
  // A body and a date sign.
  { rule: 'closing', matches: (s) => /^[^,]{0,40}(?:19|20)\d\d年\d{1,2}月\d{1,2}日$/.test(s) },
  // The ideology a plan follows and the sentence that announces the list are no acts of their own.
  {
    rule: 'guidingLead',
    matches: (s) =>
      /以.{2,60}为(指导|统领|引领|根本遵循|遵循|主线|指引)/.test(s) &&
      !/制定|出台|建立|每(月|季|年|半)/.test(s.slice(-40)),
  },
  { rule: 'guidingLead', matches: (s) => /^[^。]{0,200}[:]$/.test(s) && !/[;]/.test(s) },
  {
    rule: 'guidingLead',
    matches: (s) =>
      /(重点|着重|主要|突出|着力|具体|切实|认真|全力|继续|从).{0,10}(抓好|做好|开展|推进|实施|抓|做|从|在).{0,16}(以下|如下|下列|[一二三四五六七八九十两几\d]+(个)?方面|几(个)?方面)/.test(
        s,
      ) ||
      /(以下|如下|下列)(几|[一二三四五六七八九十两\d])?(个|项|点)?(方面|主要|重点)?(的)?(工作|任务|措施|举措|内容|要求|方面)(:|。|$)|(详见|按照|见)(附件|附表|下表)|(下表|附表)(执行|所示|实施)/.test(
        s,
      ),
  },
  {
    rule: 'guidingLead',
    matches: (s) =>
      /^(\d{4}年|今年|明年|新的一年|当前),?(是|也是|正是)/.test(s) || /(总体(要求|思路|目标)|指导思想)是[:,]/.test(s),
  },
  // A wish or an oath at the end cannot be reported on.
  {
    rule: 'vow',
    matches: (s, { isLast }) =>
      isLast &&
      /^(我们)(一定|坚信|相信|深信|必须|始终|将|要|必将|有信心)*(以|让|用|不负|不辜负|牢记|直面|坚信|相信)/.test(s),
  },
  {
    rule: 'vow',
    matches: (s) =>
      /不辜负|而(努力|不懈)?奋斗|努力奋斗|谱写.{0,20}(新)?(篇章|华章)|(新篇章|新局面|新辉煌|新胜利|新华章)[。!]?$|(我们|我)(坚信|相信|深信)|让我们|永远在路上|一定(能|要让|会)|作出(更大|新的|应有的?)?贡献[。!]?$/.test(
        s,
      ) && !/制定|出台|建立.{0,12}(制度|机制)|每(月|季|年)/.test(s),
  },
  {
    rule: 'vow',
    matches: (s) => /^为.{4,40}(提供|奠定|作出|贡献).{0,30}(保障|基础|支撑|力量|环境|贡献)[。!]?$/.test(s),
  },
  // A close that names nothing to be made, held or counted, only how high it aims.
  {
    rule: 'vow',
    matches: (s) =>
      /^(?:下一?步|今后|新的一年|我们|我[局委办厅院县区市镇乡]|(?:19|20)\d\d年|[一-龥]{2,12}将以)/.test(s) &&
      /(?:为[^。,]{4,50}(?:提供|作出|做出|奠定|贡献)[^。,]{0,24}(?:保障|贡献|基础|力量|支撑)|(?:再?上|迈上|登上)新?的?(?:水平|台阶|层次)|(?:开创|打开)[^。,]{0,30}局面|再创(?:佳绩|辉煌)|取得(?:新的?|更大)(?:成效|成绩|进展|突破))[。!]?$/.test(
        s,
      ) &&
      !concrete.test(s),
  },
  // What something is, or why it matters, is no act.
  {
    rule: 'fact',
    matches: (s) =>
      !modal.test(s) &&
      /^[^,]{2,40}是.{0,60}(关键|基础|保障|环节|措施|方式|途径|要求|前提|根本|核心|标志|体现|方法|力量|举措|权利|任务|责任|工程|职责|需要|抓手|新模式|手段|载体|基石|底线|生命线|根基|前置|窗口)(所在)?[。,]/.test(
        s,
      ),
  },
  {
    rule: 'fact',
    matches: (s) =>
      !modal.test(s) &&
      /(是指|指的是|意义重大|至关重要|事关|关系到|责无旁贷|任重道远|本(办法|方案|意见)所称)/.test(s) &&
      !startsWithAct.test(s),
  },
  // Which of several bodies leads, and what results are used for, explains the list.
  {
    rule: 'explanation',
    matches: (s) =>
      /(的|者)为(牵头|责任|配合|主办)(单位|部门)/.test(s) ||
      (!modal.test(s) && !startsWithAct.test(s) && /作为.{2,30}(重要)?(依据|参考|内容)[。,]/.test(s)),
  },
  // What a meeting held or heard is on record; what it decided is a task.
  { rule: 'fact', matches: (s) => /^会议(?:指出|认为|强调|听取|传达|学习|充分肯定|原则同意)/.test(s) },
  // Reasons and explanations repeat numbers that were promised elsewhere.
  {
    rule: 'explanation',
    matches: (s) =>
      /^(这是|这些|这一|这样|主要是考虑|提出(上述|这)|实现(这些|上述)|上述.{0,10}(目标|考虑)|之所以|主要考虑|原因(是|在于)|其原因)|[,](体现了?|主要考虑|综合考虑了?|考虑到了?|目的(在于|是)|既是.{2,40}(也是|又是|也有))/.test(
        s,
      ),
  },
  {
    rule: 'guidingLead',
    matches: (s) =>
      /^做好.{0,20}工作,.{0,20}(意义|责任|任务)|^为(了)?(确保|做好|实现|完成|切实|进一步)?.{2,60},(现|特)?(提出|制定|作出)/.test(
        s,
      ),
  },
  // Done work stays done, even in a plan.
  { rule: 'doneWork', matches: (s) => past.test(s) && !/将|要|力争|确保|下一?步|继续/.test(s) },
  {
    rule: 'doneWork',
    matches: (s, { planYear }) => {
      const year = s.match(/^((?:19|20)\d\d)年(?!以来|底前|.{0,6}底前)/)?.[1]
      return year !== undefined && planYear !== null && Number(year) < planYear && !/将|要|力争|确保|底前|继续/.test(s)
    },
  },
  {
    rule: 'doneWork',
    matches: (s) =>
      !modal.test(s) &&
      /已(经)?(全部|基本|圆满|顺利)?(完成|建成|实现|达到|取得|印发|出台|启动|办结)(?!.{0,3}的)|取得了?.{0,12}(成效|成果|成绩|进展)|(成效|效果)(明显|显著)/.test(
        s,
      ),
  },
  // What falls short is a shortcoming, wherever it is said.
  {
    rule: 'problem',
    matches: (s) =>
      /(还|仍|尚|依然)(然)?(存在|面临|有).{0,30}(问题|不足|差距|短板|困难)|^存在.{2,40}(问题|不足)|离.{2,30}(还有|有)(一定|较大)?(的)?差距/.test(
        s,
      ) && !/针对|解决|要|将/.test(s),
  },
]
