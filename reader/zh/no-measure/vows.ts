import type { NoMeasureRule } from '../../commitment/no-measure'
import { listRules } from '../../rule'

const rule = 'vow'
const madeOrRepeated = /制定|出台|建立.{0,12}(?:制度|机制)|每[月季年]/

/** A wish or an oath at the end cannot be reported on. */
export const vowRules = listRules<NoMeasureRule>({
  weWill: {
    why: '我们一定以… at the end of a paragraph is an oath.',
    rule,
    onlyLast: true,
    pattern: /^我们(?:一定|坚信|相信|深信|必须|始终|将|要|必将|有信心)*(?:以|让|用|不负|不辜负|牢记|直面|坚信|相信)/,
    fits: ['我们一定以实干回报大家。', '我们将牢记嘱托。'],
    leaves: ['我们将清理河道。'],
  },
  striving: {
    why: '不辜负期望 and 努力奋斗 are oaths.',
    rule,
    unless: madeOrRepeated,
    pattern: /不辜负|而(?:努力|不懈)?奋斗|努力奋斗|永远在路上/,
    fits: ['为碧水清流而不懈奋斗!', '治水永远在路上。'],
    leaves: ['努力清淤'],
  },
  newChapter: {
    why: '谱写新篇章 and 开创新局面 are oaths.',
    rule,
    unless: madeOrRepeated,
    pattern: /谱写.{0,20}新?[篇华]章|(?:新篇章|新局面|新辉煌|新胜利|新华章)[。!]?$/,
    fits: ['谱写我镇治水篇章', '开创管护新局面。'],
    leaves: ['新局面下清淤'],
  },
  stirring: {
    why: '蓝图已经绘就，号角已经吹响 stirs; it tells nobody what to do.',
    rule,
    unless: madeOrRepeated,
    pattern:
      /^[^,。]{0,8}(?:蓝图|号角|征程|征途|使命|重任|梦想|前景)(?:已经?|催人|在肩|光荣|呼唤|开启|如磐|可期|艰巨|重大)|(?:正当其时|正当时|时不我待|行则将至|万里阔)[。!]?$/,
    fits: ['蓝图已经绘就。', '治水正当其时。', '新的征程已经开启,使命光荣。'],
    leaves: ['蓝图编制由水利站负责。', '肩负使命清理河道。'],
  },
  belief: {
    why: '我们坚信 and 让我们 appeal to the listeners.',
    rule,
    unless: madeOrRepeated,
    pattern: /我们?(?:坚信|相信|深信)|让我们|一定(?:能|要让|会)/,
    fits: ['我坚信河水会更清', '让我们携手', '明天一定会更好'],
    leaves: ['一定范围'],
  },
  contribution: {
    why: '作出更大贡献 at the end is an oath.',
    rule,
    unless: madeOrRepeated,
    pattern: /作出(?:更大|新的|应有的?)?贡献[。!]?$/,
    fits: ['为全县治水作出更大贡献。'],
    leaves: ['作出贡献的给予奖励'],
  },
  spirit: {
    why: '以时不我待的精神狠抓落实 names a spirit and no act.',
    rule,
    unless: madeOrRepeated,
    pattern:
      /(?:以|拿出|发扬|弘扬)[^,。;]{2,24}(?:精神|劲头|姿态|状态|作风|干劲|担当)[^,。;]{0,10}(?:抓落实|干事创业|真抓实干|攻坚克难|投入工作|推动落实)[。!]?$/,
    fits: ['全镇干部要以时不我待的精神狠抓落实。', '发扬钉钉子精神真抓实干。'],
    leaves: ['以时不我待的精神完成清淤12公里。'],
  },
  takeAsOccasion: {
    why: '以此次审议为契机，举一反三 at the end of a report is an oath.',
    rule,
    unless: madeOrRepeated,
    pattern: /以(?:此次|本次|这次)[^,。]{2,20}为契机[^。]{0,60}(?:下半篇文章|举一反三|推动[^,。]{0,10}再上新台阶)/,
    fits: ['我镇将以此次检查为契机,举一反三,做好“下半篇文章”。'],
    leaves: ['以此次检查为契机,修订台账。'],
  },
  answerSheet: {
    why: '交上满意答卷 is an oath.',
    rule,
    unless: madeOrRepeated,
    pattern: /(?:交出|交上|书写|答好|递交)[^,。;]{0,20}(?:答卷|考卷)|[出答阅]卷人/,
    fits: ['以实绩向全镇交上满意答卷。', '书写治水新答卷'],
    leaves: ['收回答卷120份'],
  },
  safeguard: {
    why: '为…提供坚实保障 says what it is all for.',
    rule,
    pattern: /^为.{4,40}(?:提供|奠定|作出|贡献).{0,30}(?:保障|基础|支撑|力量|环境|贡献)[。!]?$/,
    fits: ['为全镇用水安全提供坚实保障。'],
    leaves: ['为全镇提供保障设备清单。'],
  },
})
