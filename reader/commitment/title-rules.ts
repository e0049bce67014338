import { listRules, type Rule } from '../rule'

/** How long a title may be: in characters, and in letters of English. */
export const longestTitle = { chinese: 24, english: 60 }

/** What a clause of few words says where it only says when, by whom or on what basis. */
export const openingClauses = listRules({
  inCharge: {
    why: '由某局牵头， says who, and names no act.',
    pattern: /^(?:由.{2,20}(?:牵头|负责|会同.{2,12})|.{2,16}(?:牵头|配合))[，,；;]$/,
    fits: ['由水利局牵头，', '水利站配合，'],
    leaves: ['由水利局牵头清淤，'],
  },
  timeAlone: {
    why: '2031年6月底前， says when, and names no act.',
    pattern: /^[^，,]{0,14}(?:[年月日底前内起]|[年季月]度末?|上半年|下半年|时间|期间)[，,]$/,
    fits: ['2031年6月底前，', '上半年，'],
    leaves: ['6月底前清淤，', '建立扫码制度，'],
  },
  linkAlone: {
    why: '下一步， and 为此， link to what stood before.',
    pattern: /^(?:下一?步|下一?阶段|接下来|今后|明年|来年|为此|对此|同时|此外|另外)[，,]$/,
    fits: ['下一步，', '为此，'],
    leaves: ['同时清淤，'],
  },
  basis: {
    why: '按照有关要求， and 对照规划， say on what basis.',
    pattern:
      /^(?:按照|根据|依据|围绕|依托|结合|为了|针对|对照|对标|聚焦|立足|紧扣|紧盯|坚持(?:以|把|问题|目标|系统)).{2,40}[，,；;]$/,
    fits: ['按照有关要求，', '对照普法规划，'],
    leaves: ['按照有关要求清淤。', '坚持巡河制度，'],
  },
  means: {
    why: '通过定向招录等方式， and 以示范河为抓手， name a means and no end.',
    pattern: /^(?:充分|积极|综合|灵活)?(?:通过|采取|利用|运用|借助|发挥|抓住|以.{1,30}为).{0,40}[，,；;]$/,
    fits: ['通过定向招录等方式，', '以示范河为抓手，', '充分运用报刊等平台，'],
    leaves: ['以案说法，', '通过验收。'],
  },
  selection: {
    why: '年内选取征地补偿等领域， says where, and names no act.',
    pattern: /^.{0,8}(?:选取|选择|选定|瞄准|突出)[^，,。\d]{2,40}(?:领域|方面|环节|区域|行业|部位|时段)[，,；;]$/,
    fits: ['年内选取征地补偿等领域，', '突出重点时段，'],
    leaves: ['选取3个领域，', '选取试点领域开展评查，'],
  },
  condition: {
    why: '对整改不力的， says in which case, and names no act.',
    pattern: /^(?:对|遇有?|如|凡|因|属于|经|各位).{2,40}的[，,；;。]?$/,
    fits: ['对整改不力的，', '遇有职责交叉的，'],
    leaves: ['对整改不力的单位，'],
  },
  topicAlone: {
    why: '关于您提出的建议， says on what, and names no act.',
    pattern: /^(?:关于|至于|就).{2,40}[，,；;]$/,
    fits: ['关于您提出的建议，'],
    leaves: ['就业培训2期。'],
  },
  objectAlone: {
    why: '对败诉率高的单位， says to whom, and names no act.',
    pattern: /^对.{2,40}(?:单位|线索|问题|企业|事项|人员|案件|行为|情况|部门|地区|项目|点位|家庭|干部|对象)[，,；;]$/,
    fits: ['对败诉率高的单位，', '对逐利检查等问题线索，'],
    leaves: ['对涉企案件开展评查，'],
  },
  timeEnglish: {
    why: 'By June, or in 2031, says when.',
    pattern: /^(?:By|In|From|Through|Using|Building on|Working with) [^,]{3,60}, ?$/,
    fits: ['By June 2031, ', 'Working with the council,'],
    leaves: ['In 2031 we publish it'],
  },
})

/** A means at the head of a clause that names its act behind it. */
export const meansAhead: Rule = {
  why: '通过专题培训提升能力 and 依托平台开展评查 name the act behind the means.',
  pattern:
    /^(?:通过|依托|利用|运用|借助|采取|围绕|结合|针对|根据|按照|对照|聚焦|以)[^，,。]{2,24}?(?:方式|形式|办法|途径|手段|契机|要求|为[^，,。]{2,6})?(?=(?:开展|建立|建成|建设|完善|提升|提高|推动|推进|加强|组织|实现|制定|出台|落实|举办|补充|解决|实施|规范|强化|打造|培养|确保|移交|办理|报送|给予))/,
  fits: ['通过专题培训提升能力', '依托平台开展评查', '以示范河为抓手推进'],
  leaves: ['通过验收', '开展评查'],
}

/** Words of manner at the head of a clause, which a short title can spare. */
export const manner: Rule = {
  why: '进一步, 切实 and 并 add nothing to the act.',
  pattern:
    /^(?:此外|同时|另外|其中|并且?|要|应当?|须|将|力争|确保|计划|拟)?(?:进一步|切实|积极|深入|全面|扎实|持续|大力|认真|着力|不断|有效|稳步|广泛|充分|严格|继续)*(?=[\u4e00-\u9fff]{4})/,
  fits: ['进一步完善制度', '并切实加强管护'],
}

/** A date at the head of a clause. */
export const dateAhead: Rule = {
  why: '6月底前 at the head of a clause says when, which stands beside the title.',
  pattern:
    /^(?:到|于|在|争取|力争)?(?:(?:20\d\d|今|本|明)年)?(?:\d{1,2}月(?:\d{1,2}日|底|末|[上中下]旬)?(?:之?前)?|[上下]半年|年?[底末]前?|年内|第?[一二三四]季度[末底]?前?|全年)(?=[^前底末，,。].{3})/g,
  fits: ['6月底前完成清淤工程', '到2031年底前建成水闸群'],
  leaves: ['清淤6月底前完成'],
}

/** Words of order, or the rest of 每月25日前, at the head of a clause: no act. */
export const orderAhead: Rule = {
  why: '要大力发展 is the act 大力发展; 25日前 is left of 每月25日前.',
  pattern: /^(?:(?:每月)?\d{1,2}日[之以]?前|(?:要|应当?|须|拟)(?=[\u4e00-\u9fff]{4}))(?!求)/,
  fits: ['要大力发展多种经营', '25日前报送进展'],
  leaves: ['要求各村清淤', '应急演练'],
}

/** A place at the head of a clause, before the act. */
export const placeAhead: Rule = {
  why: '在某园区设立联络点 can spare the place where room is short.',
  pattern: /^在[^，,。]{2,30}?(?=(?:设立|设置|建设|建立|建成|开展|试点|推行|推广|实施|配备|安装|新建|打造|选派|派驻))/,
  fits: ['在高新区、陶瓷园设立裁决点'],
  leaves: ['在建水闸竣工'],
}

/** A body at the head of a clause. */
export const bodyAhead: Rule = {
  why: '由区水利局 at the head of a clause says who, which stands beside the title.',
  pattern:
    /^由[^，,。]{2,24}?(?:局|委|办|部|镇|街道|办公室|中心|站|所|大队|单位)(?:牵头|负责|会同[^，,。]{2,16}?(?:局|委|办))?(?=[\u4e00-\u9fff]{4})/g,
  fits: ['由区水利局完成清淤'],
  leaves: ['由点到面推进'],
}

/** A bracket, which explains. */
export const bracket: Rule = {
  why: 'What stands in brackets explains, and a short title can spare it.',
  pattern: /[（(][^（）()]{1,40}[）)]/g,
  fits: ['镇（街道）', '(含园区)'],
}

/** Words that cannot end a title. */
export const looseTail: Rule = {
  why: '的, 和 and 对 lead on to something, and end no title.',
  pattern:
    /(?:(?<![核校比面应])对|[的地得和与及或在将把向为从以于等、，,；;：:“‘《（(]|以及|并且|并|通过|围绕|进行|不少于|不低于|达到)+$/,
  fits: ['完善制度的', '开展评查和'],
  leaves: ['完善制度'],
}

const posts = "(?:the )?(?:[A-Z][\\w'’-]*(?: (?:[A-Z][\\w'’-]*|of|for|and))* )?"
const resolved = `it was (?:\\w+ )?(?:resolved|agreed|decided) that ${posts}(?:would|will|should|shall) `
const intends = '(?:will|shall|plan to|intend to|aim to|commit to|undertake to|are going to)'
const promised = `we ${intends} (?:(?:see|ensure|make sure) that )?`

/** Who promises, at the head of an English measure, or that a meeting resolved it. */
export const promiserAhead: Rule = {
  why: 'We will mend it names the act behind the promise; so does It was resolved that the Clerk would.',
  pattern: new RegExp(
    `^(?:(?:in response|in addition|also|then),? )?(?:${resolved}|${promised})(?=[a-z])(?!be\\b|not\\b)`,
    'i',
  ),
  fits: ['We will mend the ferry', 'It was resolved that the Town Clerk would mend it'],
  leaves: ['We mend the ferry', 'We will not mend it'],
}

const small =
  'a|an|the|of|to|for|and|or|with|by|in|on|at|from|that|which|as|all|its|their|each|is|are|be|will|no|not|than|into'
const leading =
  'under|over|per|who|whose|so|if|when|least|fewer|less|more|within|between|through|during|about|any|every|both|such|this|these|those|can|shall|should|must|has|have'

/** Words that cannot end a title in English. */
export const looseTailEnglish: Rule = {
  why: 'Of, the and with lead on to something, and end no title.',
  pattern: new RegExp(`(?:[\\s,;:(|]|\\b(?:${small}|${leading})\\b)+$`, 'i'),
  fits: ['Publish the list of', 'Train staff and the'],
  leaves: ['Publish the list'],
}

/** Words that cannot follow the act of a title. */
export const looseHead: Rule = {
  why: '的 and 和 behind the act go on with what was left out.',
  pattern: /^(?:的|地|得|和|与|及|或|、|等|”|》|）|以及)+/,
  fits: ['的清单', '、清单'],
  leaves: ['清单'],
}
