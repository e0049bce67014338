import { listRules, type Rule } from '../../rule'
import { problemNouns } from '../sentences/words'

/** Names of the shortcomings that a chapter on work done may bear too: they count only at the top and late. */
export const likelyShortcomingHeadings = listRules({
  lackAtEnd: {
    why: '我们的短板 and 还有哪些不足 end with what is lacking; 关于某某的问题 is a matter to be settled.',
    pattern:
      /^[^,。;:]{0,12}(?:不足|短板|差距|困难|薄弱环节|弱项|瓶颈|欠账|(?:哪些|形势[和与及]|当前|目前|自身)的?(?:主要)?问题)(?:之处|所在|在哪里?)?$/,
    fits: ['我们的短板', '还有哪些不足', '还有哪些问题'],
    leaves: ['短板补齐行动', '关于泵站建设问题'],
  },
  looksForProblems: {
    why: '正视短板，查找差距 and 对标先进找差距 look for what is lacking.',
    pattern: new RegExp(`(?:正视|直面|检视|反思|自查|查找|查摆|找准?|摆)[^,。]{0,6}(?:${problemNouns})`),
    fits: ['正视短板,理清症结', '对标先进找差距,补课', '检视问题深挖根源'],
    leaves: ['问题导向抓落实'],
  },
  toBeBettered: {
    why: '有待改进之处 and 做得不够的地方 are what is lacking.',
    pattern: /(?:有待|尚需|亟待)(?:改进|提升|加强|完善|提高|解决)|做得(?:还)?不够/,
    fits: ['有待改进之处', '做得不够的地方'],
  },
})

/** A chapter that says of problems that they are or were worked on. */
export const answeredProblems: Rule = {
  why: '补齐短板 and 聚焦群众难题 tell of work on problems, not of problems.',
  pattern: /补齐?|破解|攻坚|聚焦|针对|围绕|克服|缩小|整治|防范|治理|打通|回应|消除|攻克|化解|解决|整改/,
  fits: ['补齐短板', '聚焦难题'],
  leaves: ['正视短板'],
}
