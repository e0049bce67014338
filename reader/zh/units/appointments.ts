import { listRules, type Rule } from '../../rule'
import type { BodyRule } from './body-rule'
import { leadingMoment, nameWords } from './name-words'
import { actsAfterName } from './unit-words'

/** Words behind the last body that is named. */
const andOthers = '(?:等(?:有关|相关)?(?:部门|单位)?)?'

// The act, or what leads to it, behind the name of who is charged.
const chargedWith = [
  '负责|牵头|组织|筛选|制定|研究|组建|建立|开展|做好|推进|落实|实施|进行|承担|主办|推荐|统筹|具体|按|代表|向|对|为(?!主)|给|将|把|在|于|制发|印制|核发|颁发|签发|核定|拟订|草拟|汇编|结算|支付|拨付|核拨|告知',
  '专人|分办|交办|转办|评定|评审|裁决|认定|委托|聘用|编制|提出|共同|分别|参照|逐|自行|通过|解决|务必|要(?!求)|应(?!急)|加快|抓紧|认真|出具|提请|约谈|选派|召集|审[核批查定]|签订|派|监督|督促|指导|验收|通报|收集|汇总|安排|统一|及时|定期|适时|限期|限时|尽快|立即|按期|按时|如期|全面|会同|每|,',
].join('|')

/** A body is charged with the work; such words may stand behind an act too. */
export const appointmentRules = listRules<BodyRule>({
  appointedTogether: {
    why: '由甲局会同乙局 charges the first body and lets the second help.',
    pattern: new RegExp(
      `(?:^|[,;])(?:由|请|责成|责令|委托)(${nameWords})(?:牵头)?,?(?:会同|联合|商)(${nameWords})${andOthers}(?=负责|组织|筛选|制定|研究|组建|建立|开展|做好|推进|落实|实施|进行|提出|共同|编制|逐|签订|为(?!主)|对|向|给|将|把|在|建设(?!局|委|厅|部|和|管理|投资|集团|公司)|${leadingMoment}|${actsAfterName}|,|。|$)`,
    ),
    roles: ['lead', 'supporting'],
    fits: ['由县水利局会同县林业局组建巡河队', '由县水利局会同县编办为各站配备人手', '请水利站联合派出所开展清查'],
    leaves: ['由县水利局组建巡河队'],
  },
  leadsAndIsHelped: {
    why: '由甲局牵头、乙局配合 lets the first body lead and those behind it help.',
    pattern: new RegExp(
      `^(?:由|请|责成)?(${nameWords})(?:具体|负责)?(?:牵头|负责|主办|承办)(?:负责)?[、和](${nameWords})(?:等(?:有关|相关)?(?:部门|单位)?)?(?:予以|积极|共同)?(?:配合|协助|协同|协办|参与)`,
    ),
    roles: ['lead', 'supporting'],
    fits: ['由县水利局牵头、县林业局配合', '水利站主办、派出所和林业站协办'],
    leaves: ['由县水利局牵头'],
  },
  appointed: {
    why: '由甲局负责 and 责成甲局 charge a body; 报请甲局 asks it for its consent.',
    pattern: new RegExp(
      `(?:(?<!自)由|(?<![报提申邀聘商约恳])请|责成|责令|建议)(${nameWords})(?=${chargedWith}|${leadingMoment}|${actsAfterName})`,
    ),
    roles: ['lead'],
    fits: ['由县水利局负责清淤', '责成水利站加快清淤', '建议县水利局将标准提高'],
    leaves: ['报请县水利局审定'],
  },
  chargedAtEnd: {
    why: '档案由甲局封存 charges a body with the act that ends the clause.',
    pattern: new RegExp(`(?<!自)由(${nameWords})(?=(?:统一|负责)?[一-龥]{2}(?:$|[,。;]))`),
    roles: ['lead'],
    fits: ['档案由县水利局封存。', '样式由县水利局验印,'],
    leaves: ['由点到面推进', '由县水利局的站所'],
  },
  actsTogether: {
    why: '甲局要会同乙局 lets the first body lead and the second help.',
    pattern: new RegExp(
      `(?:^|[,;])经?(${nameWords})(?:要|应|将|须|牵头|负责)?(?:会同|商)(${nameWords})${andOthers}(?=对|为(?!主)|向|给|将|把|在|负责|组织|筛选|制定|研究|组建|建立|开展|做好|推进|落实|实施|进行|提出|共同|编制|指导|定期|按|逐|签订|建设(?!局|委|厅|部|和|管理|投资|集团|公司)|${leadingMoment}|${actsAfterName}|,|。|$)`,
    ),
    roles: ['lead', 'supporting'],
    fits: ['县水利局要会同县林业局开展巡河', '水利站会同派出所对沙场', '水利站会同派出所等单位每半月巡河'],
    leaves: ['会同派出所'],
  },
  madeLeader: {
    why: '明确甲局为牵头单位 puts a body in charge.',
    pattern: new RegExp(`(?:明确|确定|指定)(${nameWords})(?:为|作为|是)(?:牵头|责任|主管|主责)(?:单位|部门)`),
    roles: ['lead'],
    fits: ['明确县水利局为牵头单位', '指定水利站作为责任部门'],
    leaves: ['明确县水利局职责'],
  },
  inCharge: {
    why: '甲局负责 and 甲局牵头 name who leads; 甲局负责人 is a person.',
    pattern: new RegExp(`^(${nameWords})(?:负责(?!人|同志)|牵头|主办|承办)`),
    roles: ['lead'],
    fits: ['县水利局负责清淤', '水利站牵头'],
    leaves: ['县水利局负责人'],
  },
  togetherWith: {
    why: '会同乙局 at the head names who helps; 联合乙局 names a partner.',
    pattern: new RegExp(
      `^会同(${nameWords})${andOthers}(?=对|为(?!主)|向|给|将|把|在|负责|组织|制定|研究|建立|开展|推进|落实|实施|进行|提出|共同|逐|签订|建设(?!局|委|厅|部|和|管理|投资|集团|公司)|${leadingMoment}|${actsAfterName}|,|。|$)`,
    ),
    roles: ['supporting'],
    fits: ['会同县林业局开展巡河'],
    leaves: ['会同县林业局的名单', '联合县林业局开展巡河'],
  },
})

/** Words without which no clause that begins with an act charges a body. */
export const mayAppoint: Rule = {
  why: 'A clause that begins with an act charges a body only with 由, 请, 责成, 经, 会同 or 明确…为牵头单位.',
  pattern: /[由请经责会]|建议|为(?:牵头|主管)/,
  fits: ['清淤由水利站负责'],
  leaves: ['清淤12公里'],
}
