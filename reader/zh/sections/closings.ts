import type { NoMeasureRule } from '../../commitment/no-measure'
import { listRules } from '../../rule'

const rule = 'closing'

/** Formulas with which a letter or a report ends. */
export const formulaRules = listRules<NoMeasureRule>({
  handsOver: {
    why: '特此报告 and 请予审议 hand the paper over; they promise nothing.',
    rule,
    pattern: /^(?:特此|专此|妥否|敬请|请予?审[议阅定示]|以上(?:报告|意见,?请))/,
    fits: ['特此报告。', '妥否,请批示。', '请予审议。'],
    leaves: ['请审计局牵头清点', '以上意见由各村落实'],
  },
  address: {
    why: '各位代表！ and 同志们！ address the listeners.',
    rule,
    pattern: /^(?:各位(?:代表|委员|同志|领导|同仁)|同志们|朋友们)[!,。:]?$/,
    fits: ['各位代表!', '同志们!'],
    leaves: ['各位代表的建议由水利站办理。'],
  },
  thanks: {
    why: '感谢您的来信 is courtesy.',
    rule,
    pattern: /^(?:谢谢|(?:再次|衷心)?感谢|此致|敬礼)/,
    fits: ['谢谢大家!', '再次感谢您的来信。', '此致'],
    leaves: ['各村感谢信'],
  },
  invitesComment: {
    why: '如有意见 and 欢迎监督 ask others to write in.',
    rule,
    pattern: /^(?:欢迎.{2,30}(?:监督|批评)|如有.{0,6}(?:意见|建议|疑问|异议)|如您|希望您)/,
    fits: ['欢迎广大居民监督。', '如有疑问,请来电。', '希望您继续关心河道。'],
    leaves: ['如有积水,立即抽排'],
  },
})

/** Sentences that stand at the end of a paper and tell nobody to do anything. */
export const paperEndRules = listRules<NoMeasureRule>({
  contactLine: {
    why: '联系人 and 抄送 say whom to ask and who gets a copy.',
    rule,
    pattern: /^(?:联系人|联系电话|抄送|抄报|主送)/,
    fits: ['联系人:赵某', '抄送:各村。'],
    leaves: ['各村联系人要到位'],
  },
  attachmentLine: {
    why: '附件1： names what is attached.',
    rule,
    pattern: /^附件?[:\d一二三]/,
    fits: ['附件1:河道清单', '附:清单', '附件二'],
    leaves: ['附近河段'],
  },
  inForceFrom: {
    why: '自印发之日起施行 says from when a paper holds.',
    rule,
    pattern: /自(?:发布|印发|公布|\d{4}年.{1,8}日)之?日?起(?:施行|实施|执行)/,
    fits: ['本办法自印发之日起施行。', '自2031年3月1日起执行。'],
    leaves: ['自开工之日起执行'],
  },
  passedOn: {
    why: '现印发给你们，请认真贯彻执行 passes a paper on.',
    rule,
    pattern: /现(?:予以?)?印发|请(?:认真)?(?:结合实际)?(?:认真)?(?:遵照|贯彻)(?:执行|落实)/,
    fits: ['现予印发,', '请结合实际认真贯彻执行。'],
    leaves: ['请村委会执行'],
  },
  explainedBy: {
    why: '由某局负责解释 says who answers questions about the paper.',
    rule,
    pattern: /由.{2,20}负责解释/,
    fits: ['本办法由县水利局负责解释。'],
    leaves: ['由县水利局负责清淤'],
  },
  byAnalogy: {
    why: '参照本方案执行 says for whom else the paper holds.',
    rule,
    pattern: /参照[本此].{0,12}(?:执行|推进|实施)|可参照本/,
    fits: ['园区参照本方案执行。', '可参照本办法。'],
    leaves: ['参照清单执行'],
  },
  signature: {
    why: 'A body and a date sign the paper.',
    rule,
    pattern: /^[^,]{0,40}(?:19|20)\d\d年\d{1,2}月\d{1,2}日$/,
    fits: ['某某县水利局2031年3月8日'],
    leaves: ['某某县水利局2031年3月8日清点'],
  },
})
