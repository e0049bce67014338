import { listRules, type Rule } from '../../rule'

/** Words of a result that can be shown. */
export const madeThings = listRules({
  makingAct: {
    why: '印发, 建成 and 召开 leave something that can be shown.',
    pattern:
      /制定|制订|出台|印发|编制|编印|修订|发布|公布|公示|建成|建立|组建|搭建|设立|成立|挂牌|开通|上线|召开|举办|完成/,
    fits: ['印发手册', '建成水闸'],
  },
  madeThing: {
    why: '清单, 台账 and 平台 can be shown.',
    pattern: /清单|目录|方案|办法|制度|台账|手册|标准|平台|中心|数据库|系统/,
    fits: ['河道台账', '巡河平台'],
  },
})

/** A target that is a rate. */
export const rateTarget: Rule = {
  why: '85% and 覆盖率 are rates: how much of the whole.',
  pattern: /%|‰|百分点|率/,
  fits: ['85%', '覆盖率'],
  leaves: ['12公里'],
}

/** Words with which a short stretch is nothing but a target. */
export const targetWords: Rule = {
  why: '管护率达到85% is nothing but a target.',
  pattern: /达|增长|左右|以上|控制在|保持|降低|下降|不低于|不高于/,
  fits: ['管护率达到85%', '投诉下降'],
  leaves: ['清淤12公里'],
}
