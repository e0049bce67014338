import { fitsAny, listRules, type Rule, takeByRule } from '../../rule'
import { isUnitList } from './is-unit-list'

const whose = '(?:牵头|责任|配合|主办|协办|承办|主责)(?:单位|部门)'
const name = '[一-龥()、]{0,16}?(?:局|委|办|院|部|镇|街道?|乡|政府|中心|大队|支队|会|处|科|所|站)'
const verb = '(?:为(?!主|了)|是(?!否|指))'

/** A body named as responsible with a verb in place of the colon. */
export const dutySaid: Rule = {
  why: '责任单位为县水利局 and 责任单位是县水利局 say what 责任单位：县水利局 does.',
  pattern: new RegExp(`^${whose}${verb}(?=${name})`),
  fits: ['责任单位为县水利局', '配合单位是水利站'],
  leaves: ['责任单位为主', '责任单位是否落实', '责任单位:县水利局'],
}

/** The parts of a sentence that names who is responsible and says nothing else. */
export const dutyPartRules = listRules({
  whoseNamed: {
    why: '责任单位：县水利局 and 责任单位为县水利局 name a body.',
    pattern: new RegExp(`^ ?${whose}(?: ?: ?|${verb})${name}[)）]?(?:、[^,;。]{2,40})?$`),
    fits: ['责任单位:县水利局', '责任单位为各镇(街道)'],
    leaves: ['责任单位要清淤', '责任单位是否落实'],
  },
  untilWhen: {
    why: '完成时限：6月底前 says until when.',
    pattern: /^ ?(?:整改|完成|办结)?(?:时限|期限|时间)(?:要求)? ?[:为].{1,14}$/,
    fits: ['完成时限:6月底前', '整改时限为年底前'],
    leaves: ['时间紧'],
  },
})

/** 责任单位 with a mark before it, behind the measure that it is about. */
export const dutyBehind: Rule = {
  why: '清淤12公里。责任单位：县水利局。 names who does it behind the measure, in the same paragraph.',
  pattern: new RegExp(`^[。;,] ?${whose}(?: ?:|${verb})`),
  fits: ['。责任单位:县水利局', ',责任单位为县水利局'],
  leaves: ['责任单位:县水利局', '。责任单位要清淤', '。责任单位是否落实'],
}

const [sentenceEnd, between] = [/[。\n]/, /[,;]/]

/**
 * The length of what names who is responsible behind a measure, from the mark before it up to the end of the sentence; 0 where none
 * stands here, or where the sentence goes on with something else.
 */
export function lengthOfDutyBehind(words: string): number {
  if (!takeByRule(dutyBehind, words)) return 0
  const rest = words.slice(1)
  const end = rest.search(sentenceEnd)
  const said = end < 0 ? rest : rest.slice(0, end)
  return isDutyAlone(said) ? said.length + 1 : 0
}

/** True of folded words that name who is responsible, and until when, and nothing else. */
export function isDutyAlone(words: string): boolean {
  const [first = '', ...rest] = words.split(between)
  return fitsAny(dutyPartRules, first) && rest.every((part) => fitsAny(dutyPartRules, part) || isUnitList(part))
}
