import { listRules, type Rule } from '../../rule'

/** Words in a bracket that tell who does it or until when. */
export const bracketSigns = listRules({
  roleWord: {
    why: '（县水利局牵头） and （责任单位：水利站） tell who does it.',
    pattern:
      /牵头|负责|配合|参与|参加|指导|落实|责任(?:单位|部门|主体|机关|科室|股室|处室|站所|人|领导)|主办|协办|承办|主责/,
    fits: ['县水利局牵头', '责任单位:水利站'],
    leaves: ['责任制'],
  },
  termLabel: {
    why: '（完成时限：6月） tells until when.',
    pattern: /(?:时限|时间|期限)[::]/,
    fits: ['完成时限:6月'],
    leaves: ['时间不限'],
  },
  byDuty: {
    why: '（各单位按职责分工） tells who does it.',
    pattern: /按职责|分工/,
    fits: ['各单位按职责', '见分工'],
  },
  standingTerm: {
    why: '（长期坚持） tells that there is no end.',
    pattern: /常年|长期坚持|持续推进/,
    fits: ['长期坚持', '常年开展'],
    leaves: ['长期借调'],
  },
  dateOnly: {
    why: '（6月底前完成） and （年底前） tell until when.',
    pattern: /^\D{0,8}\d{1,4}年?\d{0,2}月?\d{0,2}日?底?前?(?:完成)?$|年底前?$/,
    fits: ['6月底前完成', '2031年6月', '年底前'],
    leaves: ['2031年印发'],
  },
})

/** The same bodies as in the bracket before, and nothing else. */
export const sameBodiesAlone: Rule = {
  why: '（责任单位同上） means the bodies named before.',
  pattern: /^(?:责任|牵头)?单位?同上$/,
  fits: ['责任单位同上', '单位同上'],
  leaves: ['以上同意'],
}

/** The same bodies as in the bracket before. */
export const sameBodies: Rule = {
  why: '同上 in a bracket means the bodies named before.',
  pattern: /同上/,
  fits: ['(责任单位同上)'],
  leaves: ['(同意上报)'],
}

/** A bracket in the middle of a sentence tells who acts only where it ends so. */
export const endsWithRole: Rule = {
  why: '（县水利局负责） inside a sentence still tells who acts.',
  pattern: /(?:负责|牵头|配合)$/,
  fits: ['县水利局负责', '水利站配合'],
  leaves: ['县水利局负责人'],
}
