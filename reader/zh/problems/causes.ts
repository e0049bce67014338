import { listRules, type Rule } from '../../rule'

/** Words that open a telling of causes; the whole match comes before the causes. */
export const causeLeadIns = listRules({
  causesAre: {
    why: '产生上述问题的主要原因是 opens the causes.',
    pattern:
      /^(?:(?:上述|以上|这些|出现|产生|造成|究其|分析|存在)?(?:.{0,12})?(?:问题)?(?:的)?(?:其)?(?:产生)?(?:的)?(?:主要|根本|深层次)?(?:原因)(?:主要)?(?:有|是|在于|包括|如下)?)[,:]?/,
    fits: ['产生上述问题的主要原因是', '究其原因,'],
    leaves: ['人手少'],
  },
  sufferingFrom: {
    why: '受经费紧张影响， goes on from what is lacking to why.',
    pattern: /^受(?=[^,。]{2,30}影响,)/,
    fits: ['受经费紧张影响,人手少'],
    leaves: ['受影响的村,'],
  },
  problemsComeFrom: {
    why: '上述问题主要是由于 says where the problems come from.',
    pattern: /^(?:上述|以上|这些)(?:问题|不足).{0,10}(?:主要)?(?:是|是由于|源于|因为|由于)[,:]?/,
    fits: ['上述问题主要是由于', '这些不足源于'],
    leaves: ['上述问题有待解决'],
  },
})

/** A sentence that turns from what is lacking to why. */
export const causeTurn: Rule = {
  why: '究其原因 and 造成这些的原因 turn from what is lacking to why.',
  pattern: /^(?:究其|分析|其|上述|以上|这些|产生|造成|存在|出现)[^。:;]{0,24}(?:原因|由于|源于|因为)/,
  fits: ['究其原因', '造成这一局面是由于'],
  leaves: ['由于人手少'],
}

/** Where one sentence tells a problem and then its cause; the whole match stands between the two. */
export const causeInside: Rule = {
  why: '，主要原因是 and ，根源在于 go on from a problem to its cause.',
  pattern: /[,;。]?(?:其?(?:主要|根本)?原因(?:主要)?(?:是|在于|有)|(?:主要|这)(?:是)?(?:由于|因为|源于)|根源在于)[,:]?/,
  fits: ['档案不全,主要原因是人手少', '管护薄弱,这是由于经费少', '进度慢,根源在于协调少'],
  leaves: ['原因不明'],
}

/** What stands before a cause in its own sentence. */
export const causeVerb: Rule = {
  why: '一是由于 and 主要在于 stand before a cause and are no part of it.',
  pattern: /^[^。:]{0,14}(?:在于|由于|因为|是|有)[,:]?/,
  fits: ['主要在于', '因为人手少'],
  leaves: ['人手少'],
}

/** Two causes joined in one sentence; the whole match parts them. */
export const joinedCause: Rule = {
  why: '，以及 joins two causes of one sentence.',
  pattern: /,(?:以及|及)/,
  fits: ['人手少,以及经费少', '人手少,及经费少'],
  leaves: ['人手少以及经费少'],
}

/** Words at the head of a sentence that tells why, and promises nothing. */
export const causeOpening: Rule = {
  why: '由于 or 原因 in the first words makes a sentence one that tells why.',
  pattern: /^(?:.{0,12}(?:原因|由于|因为)|受[^,。]{2,24}影响,)/,
  fits: ['主要原因是', '由于人手少', '受经费紧张影响,'],
  leaves: ['由镇政府在年底以前负责办理,不因为'],
}

/** A sentence behind a problem that goes on with why, without the word. */
export const causeBehind: Rule = {
  why: '主要是乡镇人员流动频繁 behind a problem says why; 主要表现在 tells more of it.',
  pattern: /^(?:这|其)?(?:主要|根本)(?:是(?!指|体现|表现)|在于|由于|因)/,
  fits: ['主要是人员流动频繁', '这主要在于协调少'],
  leaves: ['主要表现在档案不全', '主要河段'],
}
