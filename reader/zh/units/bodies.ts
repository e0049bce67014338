import { listRules, type Rule } from '../../rule'
import { unitEnds } from './unit-words'

/** A name in a list of bodies and nothing else. */
export const bodyAlone: Rule = {
  why: '县水利局 and 各村委会 are bodies, by the last word of their names.',
  pattern: new RegExp(`^[一-龥]+(?:${unitEnds})(?:\\([一-龥、]{1,12}\\))?$`),
  fits: ['县水利局', '各有关部门'],
  leaves: ['河道清单'],
}

/** Words that name no body, whatever they end with. */
export const noBodies = listRules({
  whatIsBuilt: {
    why: '法治政府 and 智慧城市 are what is being built.',
    pattern:
      /^(?!责任[单部])(?:法治|数字|服务型?|廉洁|阳光|高效|创新|责任|透明|有限|智慧|政务服务|整体|电子)(?:政府|城市|社区|机关|乡镇|街道|单位|企业|学校|部门|园区|中心)$/,
    fits: ['阳光政府', '智慧社区'],
    leaves: ['县政府', '责任单位'],
  },
  tool: {
    why: '平台, 网站 and 系统 are things.',
    pattern: /(?:平台|网站|系统)$/,
    fits: ['巡河平台', '预警系统'],
    leaves: ['平台公司'],
  },
  anyPlace: {
    why: '全县, 重点地区 and 示范社区 are no bodies that can be asked.',
    pattern:
      /^(?:全[省市县区州镇乡]|重点|薄弱|关键|核心|试点先行|示范|基层|相关|优势|本|该)(?:地区|区|市|县|镇|乡|省|领域|社区|城市)?$/,
    fits: ['全县', '重点地区', '本'],
    leaves: ['相关部门'],
  },
  reference: {
    why: '以上 and 其他 point to something else.',
    pattern: /^(?:以上|上述|其他|其中|同时)/,
    fits: ['上述单位', '其他部门'],
  },
  matter: {
    why: '问题 and 行为 are matters, no bodies.',
    pattern: /问题|行为$/,
    fits: ['用水问题', '违规行为'],
    leaves: ['行为科'],
  },
  bareEnding: {
    why: 'One character such as 局 or 处 names nobody, with or without another before it; 我局 does.',
    pattern: /^(?![省市县区州]局)[^我本各]?[队处所室部区县市省镇乡科站院会局委办厅州盟旗]$/,
    fits: ['局', '在处'],
    leaves: ['我局', '本局', '各村', '县局', '水利局'],
  },
  countedOnes: {
    why: '3家企业 are those the act is done to, not who does it.',
    pattern: /^\d+[家户个名处所]/,
    fits: ['3家企业', '2个村'],
    leaves: ['县水利局'],
  },
  outsider: {
    why: '第三方机构 is hired for the work, and answers to nobody here.',
    pattern: /第三方|社会力量/,
    fits: ['第三方机构', '社会力量机构'],
    leaves: ['县水利局'],
  },
  effect: {
    why: '作用 and 措施 are no bodies.',
    pattern: /作用$|措施/,
    fits: ['支部作用', '措施办'],
  },
  betweenPlaces: {
    why: '县与 at the head speaks of what lies between places.',
    pattern: /^[省市县区]与/,
    fits: ['县与乡镇'],
    leaves: ['水利局'],
  },
  wordsOfASentence: {
    why: 'Words with 可以, 按照, 以上 or a figure are part of a sentence, no name; nor is a name as long as a sentence.',
    pattern: /可[以在由]|不得|按|(?<!级)以上|\d{2,}|^[^、]{26,}$/,
    fits: ['各地可以指定部门', '秘书长以上负责人', '新建12处'],
    leaves: ['县水利局'],
  },
  chargedInside: {
    why: 'Words with 由 or 将督促 inside are a clause that charges somebody, no name.',
    pattern: /^.*[^自事理缘]由|.将(?:督促|会同|联合|指导|要求|组织)/,
    fits: ['水闸二期工程由水利局', '县水利局将督促相关乡镇'],
    leaves: ['自由贸易区管委会'],
  },
  clause: {
    why: 'Words with 的…情况 are a clause, no name.',
    pattern: /的.{0,14}(?:可以|案件|事项|情况)/,
    fits: ['各村的巡河情况中心', '已办的事项'],
    leaves: ['县水利局'],
  },
})
