import { listRules, type Rule } from '../../rule'
import { problemNouns, problemWords } from '../sentences/words'

/** Words that speak of what is lacking. */
export const lacking: Rule = {
  why: '不足, 薄弱, 滞后 and the like say that something is lacking.',
  pattern: new RegExp(problemWords),
  fits: ['人手不足', '管护薄弱'],
  leaves: ['河道已经清理'],
}

/** The sentence with which a report owns up outside any section on shortcomings: plainly first, then less plainly. */
export const owningUpRules = listRules({
  besideResults: {
    why: '在肯定成绩的同时…问题 and 清醒地看到 turn from what went well to what is lacking.',
    pattern: new RegExp(
      `(?:在(?:充分)?(?:肯定|看到)(?:成绩|成效)的同时|清醒地?(?:看到|认识到)|也要看到)[^。]{0,60}(?:${problemNouns}|距离)`,
    ),
    fits: ['在肯定成绩的同时,我们的短板', '清醒认识到管护中的问题', '清醒地看到,离期待还有距离'],
    leaves: ['也要看到成绩'],
  },
  butSeen: {
    why: '但也认识到…不足 and 也看到一些短板 turn to what is lacking.',
    pattern: new RegExp(
      `(?:但|也|同时|当然|然而|还)[^。,]{0,10}(?:认识到|意识到|看到)[^。]{0,80}(?:${problemNouns}|滞后|落后|薄弱|尚未|不够|不高|不强|不健全|偏低|有待|欠缺)`,
    ),
    fits: ['但也认识到,装备较为落后', '工作中也看到一些短板'],
    leaves: ['也看到了成效'],
  },
  comparedWith: {
    why: '对照…要求还有差距 and 距离…仍有不小距离 own up to what is lacking.',
    pattern: new RegExp(
      `(?:对照|对标|相比|比较|距离|离)[^。]{0,40}(?:还|仍|尚|依然|存在)?(?:有|存在)[^。]{0,16}(?:差距|距离|不足|${problemNouns})`,
    ),
    fits: ['对照上级要求有差距', '离群众期盼尚有不小距离'],
    leaves: ['对照清单检查'],
  },
  weakSpots: {
    why: '不足之处是 and 薄弱环节主要有 name what is lacking.',
    pattern:
      /(?:不足之处|薄弱环节|短板弱项|短板|弱项|主要问题|突出问题|存在的?问题)(?:主要|集中|表现)?(?:是|在|有|为|体现在|表现为|在于)/,
    fits: ['不足之处主要是', '存在问题有'],
    leaves: ['补短板'],
  },
  doneBadly: {
    why: '还有三个方面做得不够 and 不足也很明显 own up in plain words.',
    pattern:
      /(?:做|抓|管|落实)得(?:还|都)?(?:不够|不好|不足|不到位|不深)|(?:不足|短板|欠账)(?:也|还|仍)?(?:很|较|比较)?(?:明显|突出|不少)/,
    fits: ['还有三个方面做得不够', '不足也很明显'],
    leaves: ['做得好'],
  },
  admitted: {
    why: '您反映的问题确实存在 and 情况属实 admit what others found lacking.',
    pattern: /(?:反映|指出|提出|提到|所述)[^。]{0,60}(?:情况|问题|现象|困难)[^。]{0,6}(?:确实|客观|的确)?(?:存在|属实)/,
    fits: ['您反映的停船难问题确实存在', '来信所述情况属实'],
    leaves: ['您反映的问题已经解决'],
  },
  stillThere: {
    why: '还存在…问题 and 仍面临…困难 own up to what is lacking.',
    pattern: new RegExp(`(?:还|仍|也|依)(?:旧|然)?(?:客观)?(?:存在|面临|有)着?[^。]{0,30}(?:${problemNouns})`),
    fits: ['还存在一些问题', '仍面临不少困难'],
    leaves: ['还存放一些档案'],
  },
})

/** A plan whose first words own up to what is lacking. */
export const ownsUpFirst: Rule = {
  why: '虽有成绩，但还存在一些问题： at the head of a plan opens the shortcomings that it answers.',
  pattern: new RegExp(
    `^[^。]{0,60}(?:(?:还|仍|也|依然|尚)(?:然)?(?:存在|有|面临)[^。:]{0,24}(?:${problemNouns})[^。]{0,12}[:。]|但[^。,]{0,12}(?:认识到|看到|意识到)[,:])`,
  ),
  fits: ['虽有成绩,但还存在一些问题:', '我镇仍有不足。', '虽有成绩,但我们清醒地认识到,'],
  leaves: ['还存在一些问题,我镇将'],
}

/** A problem that a measure is said to answer. */
export const answeredProblem: Rule = {
  why: '针对…问题 in a plan names the problem that the measure answers.',
  pattern: new RegExp(`针对[^,。]{6,60}(?:${problemNouns})`),
  fits: ['针对部分河段管护不到位的问题'],
  leaves: ['针对问题', '针对部分河段,解决问题'],
}

/** A problem that somebody came upon; the group is the problem. */
export const discoveredProblem: Rule = {
  why: '检查中发现…不足 tells of a problem that was come upon.',
  pattern: new RegExp(`(?:中|我[委局市县区])[^,。]{0,4}发现([^,。]{4,50}?(?:满足不了|${problemWords})[^,。]{0,30})`),
  fits: ['检查中发现部分村档案不全', '我局发现部分河段管护薄弱'],
  leaves: ['检查中发现一件文物'],
}
