import type { NoMeasureRule } from '../../commitment/no-measure'
import { listRules } from '../../rule'

const rule = 'guidingLead'

/** The ideology a plan follows, and the sentence that announces a list: no acts of their own. */
export const leadInRules = listRules<NoMeasureRule>({
  ideology: {
    why: '以…为指导 says what the plan follows, unless the sentence ends with something to be made.',
    rule,
    pattern: /以.{2,60}为(?:指导|统领|引领|根本遵循|遵循|主线|指引)/,
    unless: /(?:制定|出台|建立|每[月季年半])(?=[\s\S]{0,38}$)/,
    fits: ['以治水新理念为指导,全面加强管护。', '以规划为引领'],
    leaves: ['以村为单位清点'],
  },
  endsWithColon: {
    why: 'A sentence that ends with a colon announces what follows.',
    rule,
    pattern: /^[^。;]{0,200}:$/,
    fits: ['各村抓好三件事:'],
    leaves: ['各村清点档案;各组:', '清点:档案'],
  },
  followingAspects: {
    why: '重点做好以下工作 and 从三个方面推进 announce the list.',
    rule,
    pattern:
      /(?:重点|着重|主要|突出|着力|具体|切实|认真|全力|继续|从).{0,10}(?:抓好|做好|开展|推进|实施|抓|做|从|在).{0,16}(?:以下|如下|下列|[一二三四五六七八九十两几\d]+个?方面)/,
    fits: ['重点抓好以下工作。', '我镇着力从三个方面推进。'],
    leaves: ['重点抓好河道清理。'],
  },
  followingWork: {
    why: '以下几项任务 at the end announces the list.',
    rule,
    pattern:
      /(?:以下|如下|下列)(?:几|[一二三四五六七八九十两\d])?[个项点]?(?:方面|主要|重点)?的?(?:工作|任务|措施|举措|内容|要求|方面)(?::|。|$)/,
    fits: ['办理下列五项任务。', '请各村办理如下要求。'],
    leaves: ['以下任务由各村办理'],
  },
  fromPlaces: {
    why: '街道将从三处入手改 only announces what comes.',
    rule,
    pattern:
      /将?从[一两二三四五六七八九十几\d]+(?:个方面|方面|处|点|个?环节)(?:入手|着手|发力|抓起|改进)[^,。]{0,8}[。:]?$/,
    fits: ['街道将从三处入手改。'],
    leaves: ['从三处泵站入手,6月底前改造'],
  },
  fromSides: {
    why: '我局将在以下几个方面加强工作 only announces the list.',
    rule,
    pattern: /[在从](?:以下|如下|下列)[几两二三四五六七八九十\d]{0,3}个?方面[^,。]{0,24}[。:]?$/,
    fits: ['今后,我局将在以下几个方面加强管护工作。', '从下列三方面入手。'],
    leaves: ['从三个方面清查档案,6月底前办结'],
  },
  seeTable: {
    why: '详见附件 and 按照下表执行 point to the list; a table to be filled in comes with an act.',
    rule,
    unless: /[日月底]前|(?:上?报|报送|填)(?:至|到|送)?/,
    pattern: /(?:详见|按照|见)(?:附件|附表|下表)|(?:下表|附表)(?:执行|所示|实施)/,
    fits: ['分工详见附表。', '具体安排如下表所示。'],
    leaves: ['填写附表'],
  },
  yearIs: {
    why: '今年是…之年 says what kind of year it is.',
    rule,
    pattern: /^(?:\d{4}年|今年|明年|新的一年|当前),?(?:是|也是|正是)/,
    fits: ['2031年是管护提升之年', '当前,正是汛期'],
    leaves: ['2031年要清淤'],
  },
  overallDemand: {
    why: '总体要求是： sums up what the list then says.',
    rule,
    pattern: /(?:总体(?:要求|思路|目标)|指导思想)是[:,]/,
    fits: ['我镇的总体思路是,守住水质'],
    leaves: ['总体要求到位'],
  },
})

/** First words that say what the plan is for. */
export const purposeRules = listRules<NoMeasureRule>({
  weightOfWork: {
    why: '做好管护工作，意义重大 says why the work matters.',
    rule,
    pattern: /^做好.{0,20}工作,.{0,20}(?:意义|责任|任务)/,
    fits: ['做好管护工作,意义深远。'],
    leaves: ['做好管护工作,补齐档案。'],
  },
  purpose: {
    why: '为确保…，现提出 opens the plan.',
    rule,
    pattern: /^为了?(?:确保|做好|实现|完成|切实|进一步)?.{2,60},[现特]?(?:提出|制定|作出)/,
    fits: ['为做好河道管护,现提出意见', '为了节水,特制定本方案'],
    leaves: ['为村民补办档案'],
  },
})
