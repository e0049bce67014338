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
    `^[^。]{0,60}(?:还|仍|也|依然|尚)(?:然)?(?:存在|有|面临)[^。:]{0,24}(?:${problemNouns})[^。]{0,12}[:。]`,
  ),
  fits: ['虽有成绩,但还存在一些问题:', '我镇仍有不足。'],
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
