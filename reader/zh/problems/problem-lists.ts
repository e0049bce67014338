import { listRules, type Rule } from '../../rule'
import { problemNouns } from '../sentences/words'

/** Words that announce problems before they are told; the whole match is the announcement. */
export const problemLeadIns = listRules({
  stillLacks: {
    why: '我镇工作还存在以下问题： only announces the problems.',
    pattern: new RegExp(
      `^[^。]{0,120}(?:还|仍|尚|也|存在|面临|有)(?:(?!主要是|主要有|主要为)[^。]){0,40}(?:${problemNouns})[^。:,]{0,12}(?:[:。]|,?(?:主要|表现|具体|集中)?(?:表现|体现)?(?:在|为|是|有)?[:])`,
    ),
    fits: ['我镇工作还存在以下问题:', '仍有一些不足,主要表现在:'],
    leaves: ['还有两处问题,主要是人手少', '仍有短板,主要是人手不足、管护不细。'],
  },
  stillFar: {
    why: '管护与期待还有距离。 at the head of a paragraph only announces what is told next.',
    pattern: /^[^。]{0,80}(?:还|仍|尚|存在)[^。:,]{0,8}(?:距离|差距)[^。:,]{0,10}[:。]/,
    fits: ['管护与群众期待还有距离。'],
    leaves: ['还有距离的村,要'],
  },
  doneBadlyColon: {
    why: '有三个方面做得不够： only announces what is told next.',
    pattern: /^[^。:;]{0,60}(?:得|方面|地方)[^。:;]{0,6}(?:不够|不好|不到位|不深)(?:的地方(?:[:。]|$)|:)/,
    fits: ['回头看,三个方面做得不够:', '也有做得不好的地方。'],
    leaves: ['三个方面做得不够,'],
  },
  ownsUpComma: {
    why: '但也清醒地认识到， only leads to what is lacking.',
    pattern:
      /^(?:虽然[^。;]{0,50},)?(?:但是?|同时|当然|然而)?,?[^,。;:]{0,12}?(?:清醒地?|深刻|客观)?地?(?:认识到|意识到|看到),?(?:[^,。;:]{0,16}(?:问题|不足|短板|差距|环节)[^,。;:]{0,8})?[,:]/,
    fits: ['但也清醒地认识到,', '但也看到,'],
    leaves: ['看到河道淤积'],
  },
  problemsColon: {
    why: '主要问题： only announces the problems.',
    pattern: new RegExp(`^[^。]{0,80}(?:${problemNouns})[^。:]{0,16}[:]`),
    fits: ['主要短板:', '这次查出的问题清单:'],
    leaves: ['主要短板。'],
  },
  mainlyColon: {
    why: '主要是： after a sentence that owned up goes on to the list.',
    pattern: /^(?:主要|突出|具体|集中)?(?:是|有|表现(?:在|为)?|体现在)[:]/,
    fits: ['主要是:', '具体表现在:'],
    leaves: ['主要是人手少'],
  },
  mainlyAre: {
    why: '仍有短板，主要是 goes on to the list without a colon.',
    pattern: new RegExp(
      `^[^。:]{0,90}(?:${problemNouns})[^。:,]{0,8},(?:主要|突出|集中|具体)(?:是|有|为|表现(?:在|为)|体现(?:在|为)|反映(?:在|为))(?!:)`,
    ),
    fits: ['我镇管护仍有短板,主要是'],
    leaves: ['短板较多,主要原因是'],
  },
  shownIn: {
    why: '主要表现在： anywhere in a sentence goes on to the list.',
    pattern: /^[^。:]{0,60}(?:主要|突出|具体|集中)(?:表现|体现|反映)(?:在|为)?(?:以下[^:]{0,8})?:/,
    fits: ['我们认为主要表现在:'],
    leaves: ['主要表现在档案不全'],
  },
})

/** Words that only join one problem to the one before. */
export const problemLink: Rule = {
  why: '另外， and 其次， only join a problem to the one before.',
  pattern: /^(?:一方面|另一方面|此外|另外|同时|其次|再次|再者|首先|最后|还有)[,:]/,
  fits: ['另外,', '其次:'],
  leaves: ['同时存在'],
}

/** What stands after the last problem of a list and says nothing of its own. */
export const listTail: Rule = {
  why: '等等 and 等 at the end only close a list of problems.',
  pattern: /(?<![一二三四五中高优差平同])等等?$/,
  fits: ['人手不够等等', '人手不够等'],
  leaves: ['台账不全等问题'],
}

/** A sentence among problems that says how the office takes them. */
export const vow: Rule = {
  why: '对此，我们将高度重视 and 均有待今后解决 vow to do better; they tell no problem.',
  pattern:
    /^(?:这些|以上|上述)?(?:问题)?(?:均|都|皆)(?:还|仍|尚)?(?:有待|需要?|亟待|值得)|^(?:同时|当然|但是?|也)?(?:我们|对此|对于?这些|为此|这些问题|上述问题|以上问题|我国|我市|我县|我区).{0,40}(?:将|要|一定|必须|高度重视|认真|优势|机遇)/,
  fits: ['对此,我们一定改进', '但我县仍有优势', '均有待今后解决'],
  leaves: ['我镇将改进'],
}

/** A list of problems after an example word; the whole match comes before the list. */
export const exampleLeadIn: Rule = {
  why: '如 and 例如, also right after 问题 or 不足, open a list of examples, parted by commas.',
  pattern: new RegExp(
    `^(?:[^。,;]{0,24}?|[^。;]{0,90}?(?:${problemNouns}),?)(?:如(?![期实何同此])|例如|比如|诸如)[:,]?`,
  ),
  fits: ['一些村如:', '例如,', '虽有进步,但还有一些问题如'],
  leaves: ['一些村,例如东村', '一些村未如期完成'],
}

/** Dashes that mark the items of a list. */
export const dashAhead: Rule = {
  why: '——档案不全 is an item of a list, marked by a dash.',
  pattern: /^[—–-]{1,2}\s?/,
  fits: ['——档案不全', '-档案不全'],
  leaves: ['档案——不全'],
}
