import type { NoMeasureRule } from '../../commitment/no-measure'
import { listRules } from '../../rule'

const rule = 'vow'

/** Words for something that can be shown. */
const shownThings =
  /\d|制定|出台|建立|印发|开展|组织|实施|完成|建成|修订|公布|公开|培训|检查|评查|清单|机制|制度|平台|每(?:月|季|年|周)|[由请]/

/** First words of a sentence that may close a paper. */
const closeLeadIn =
  '^(?=下一?步|今后|新的一年|我们|我[局委办厅院县区市镇乡]|(?:19|20)\\d\\d年|[一-龥]{2,12}将以)[\\s\\S]*?'

/** A close that names nothing to be made, held or counted, only how high it aims. */
export const highAimRules = listRules<NoMeasureRule>({
  servesGreater: {
    why: '我局将…为全县发展提供保障 names no act of its own.',
    rule,
    unless: shownThings,
    pattern: new RegExp(
      `${closeLeadIn}为[^。,]{4,50}(?:提供|作出|做出|奠定|贡献)[^。,]{0,24}(?:保障|贡献|基础|力量|支撑)[。!]?$`,
    ),
    fits: ['我局将尽职尽责,为全县治水提供有力保障。'],
    leaves: ['各村尽职尽责,为全县治水提供有力保障。'],
  },
  nextLevel: {
    why: '今后…再上新台阶 names no act of its own.',
    rule,
    unless: shownThings,
    pattern: new RegExp(`${closeLeadIn}(?:再?上|迈上|登上)新?的?(?:水平|台阶|层次)[。!]?$`),
    fits: ['今后,推动管护再上新台阶。'],
    leaves: ['今后,推动管护再上新台阶的清单。'],
  },
  opensUp: {
    why: '下一步…打开局面 and 再创佳绩 name no act of their own.',
    rule,
    unless: shownThings,
    pattern: new RegExp(`${closeLeadIn}(?:(?:开创|打开)[^。,]{0,30}局面|再创(?:佳绩|辉煌))[。!]?$`),
    fits: ['下一步,打开治水工作局面。', '我们携手再创佳绩!'],
    leaves: ['各村再创佳绩!'],
  },
  newResults: {
    why: '我镇将…取得更大成效 names no act of its own.',
    rule,
    unless: shownThings,
    pattern: new RegExp(`${closeLeadIn}取得(?:新的?|更大)(?:成效|成绩|进展|突破)[。!]?$`),
    fits: ['我镇将继续努力,取得更大成效。'],
    leaves: ['我镇取得更大成效的经验'],
  },
})
