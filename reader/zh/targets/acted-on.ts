import { listRules, type Rule } from '../../rule'

/** Words right before an amount that only names the thing acted on. */
export const objectBefore = listRules({
  actedOn: {
    why: '对12个村 and 围绕3项任务 say what the act is done to.',
    pattern:
      /(?:对(?![接标口照应策话外])|向|从|将|把|给|于|以|按照?|围绕|依托|针对|根据|聚焦|涉及|指导|督促|督导)[一-龥]{0,3}$/,
    fits: ['对', '聚焦全镇'],
    leaves: ['建成'],
  },
  knownOnes: {
    why: '现有12座水闸 and 全县12个镇 speak of what is there.',
    pattern: /(?:其中|所有|全部|全[市县区省州镇乡]|辖区|现有|原有)[一-龥]{0,3}$/,
    fits: ['现有', '全镇'],
    leaves: ['建成'],
  },
  pointedAt: {
    why: '这3项 and 上述3项 point at what was named before.',
    pattern: /(?:这|该|第|(?<![底日月末年])前|上述|(?<!完成|建成|实施|开展)首批)[一-龥]{0,3}$/,
    fits: ['上述', '首批试点'],
    leaves: ['建成', '6月底前完成', '完成首批'],
  },
  inPlace: {
    why: '在12个村 says where.',
    pattern: /在$/,
    fits: ['在'],
    leaves: ['在建的'],
  },
})

/** Words right before a goal in words that only refer to it. */
export const goalReferred: Rule = {
  why: '按照应改尽改的要求 refers to a principle.',
  pattern: /^.{0,2}(?:按照|根据)/,
  fits: ['按照“', '要按照'],
  leaves: ['实现了'],
}

/** A clause that acts on somebody: its amount names them. */
export const actsUpon: Rule = {
  why: '对…12家 names those acted upon.',
  pattern: /^(?:继续)?对/,
  fits: ['对辖区', '继续对'],
  leaves: ['针对'],
}

/** A clause that begins with the amount it covers, and the act behind it. */
export const coversAmount: Rule = {
  why: '在12处安装 says at how many the act is done; 对6个县 only says to whom.',
  pattern: /^(?:[^,。;]{0,10}(?:前|底|内|年|度))?[并各]?(?:在|[与同][一-龥]{0,4})$/,
  fits: ['在', '并在', '5月底前在', '与辖区'],
  leaves: ['对', '现在'],
}

/** A clause that begins with those whom the act serves. */
export const servesAmount: Rule = {
  why: '为12户加装 and 向200户发放 serve each of them.',
  pattern: /^[并各]?[为向]$/,
  fits: ['为', '并为', '向'],
  leaves: ['为了', '作为'],
}

/** An act that each of those counted gets. */
export const givenEach: Rule = {
  why: '12户老人加装扶手 is done for each; 12个镇各明确1人 counts another thing.',
  pattern: /^[^\d各]*(?:加装|安装|改造|免费|发放|建档|办理|提供)/,
  fits: ['老人家庭加装'],
  leaves: ['镇各安装'],
}

/** The act behind an amount that a clause covers. */
export const actBehind: Rule = {
  why: '在12处点位安装显示屏 does something at each.',
  pattern: /开展|安装|设立|设置|建设|建立|推行|推广|实施|组织|配备|试点|轮训|培训|改造|落地|签订|签署|建立/,
  fits: ['点位安装', '县开展'],
  leaves: ['问题的处理'],
}

/** An amount of people. */
export const peopleCounted: Rule = {
  why: '对村干部培训12人 counts people, and is a target all the same.',
  pattern: /[名人户]$/,
  fits: ['12名', '3户'],
  leaves: ['12家'],
}

/** An amount that ends with a bound, which may say which ones are meant. */
export const openBound: Rule = {
  why: '500人以上 may be a bound to reach, or say which ones are meant.',
  pattern: /以[上下]$/,
  fits: ['500人以上', '35吨以下'],
  leaves: ['500人以内'],
}

/** What stands behind a bound that says which ones are meant. */
export const meantOnes: Rule = {
  why: '500人以上企业 says which ones are meant; 以上的目标 does not.',
  pattern: /^(?!的?(?:目标|水平|比例|幅度)|[和及并])的?[一-龥]{2}/,
  fits: ['企业', '的村庄'],
  leaves: ['的水平', '和县水利局', ',并'],
}

/** An act between a bound and its figure, with the bound. */
export const actInBound: Rule = {
  why: '至少集体学法1次 is 1次, at least; 至少1次 stays as it is.',
  pattern: /^(?:至少|不少于|不低于)[一-龥]{3,6}(?=\d)/,
  fits: ['至少集体学法1次'],
  leaves: ['至少走访3户', '不少于1次'],
}
