import { actionVerbs } from '../sentences/words'

/** Acts whose words also go on with the name of a body: 县发展改革局, 城乡建设部. */
const partsOfNames =
  /^(?:发展|建设|建|建好|管理|监督|规划|服务|教育|审计|统计|宣传|组织|调解|救助|登记|培训|保障|保护|指导|促进|治理|协调|协同|应急|交付|交通|考核|检查|审核|审查|评审|办|设|以|从|抓|调研|研究|分析|执行|联合|综合|统筹|规范|创新|试点|财政|投入|投用|依法|服务|整治|流转|运行|造林|绿化|种植|养殖|供应|收储|接入|清理)$/

/** Acts that show that the name of a body ends before them. */
export const actsAfterName = actionVerbs
  .split('|')
  .filter((act) => !partsOfNames.test(act))
  .join('|')

/** Last characters of the name of a body that can be told to do something. */
const unitEndsBy = {
  offices:
    '人民政府|政府|常委会|委员会|管委会|居委会|村委会|办公室|办公厅|党工委|党委会?|纪委监委|监委|领导小组|工作组|专班|党组会?|党支部|总局|分局|支局|管理局|局|部|厅|委|署|院|办|海关|法院|检察院|公安|中心|大队|支队|中队|执法队|队|所|站|室|处|科|股|司|集团|公司|银行|支行|机关|部门|单位|地区|城市|机构',
  places:
    '街道|乡镇|镇街|乡|镇|社区|县|区|市|州|盟|旗|省|企业|学校|高校|园区|开发区|工会|团委|妇联|残联|红十字会|协会|商会|联合会|供销合作总社|总社',
  people:
    '领导班子会|领导班子|班子会|主要负责同志|负责同志|主要负责人|负责人|分管领导|主要领导|同志|我[局委办部厅院县区市省镇乡队中处所馆司]|各级|各地|各方|财政|村(?![民级里庄口落委支务规社镇居组])',
}
export const unitEnds = Object.values(unitEndsBy).join('|')

/** Words after a body's name that make it the one who acts. */
export const dutyVerbs =
  '要|应(?!急)当?|不得|按职责|按各自|据此|同步|逐[户一项村]|须|必须|将|负责(?!人|同志)|是[^,]{2,30}(?:主体|责任人)|牵头|会同|联合|具体负责|按照|分别|统筹|对[^,]{2,60}(?:进行|开展|予以|实行|采取|逐|负(?:总)?责)|作为|于|在|定期|每'

/** Transitive verbs that need no 要 before them. */
const plainVerbsBy = {
  papers:
    '印发|制定|制订|编制|出台|组织|开展|建立|成立|组建|推荐|报送|完成|落实|加强|强化|推进|推动|实施|指导|督促|配备|设立|召开|发布|公布|公开|牵头|会同|负责(?!人|同志)|审核|配合|抓好|做好|承担|提供|健全|完善',
  works:
    '研究|安排|联合|联手|加快|建设|确保|开设|建成|清理|修订|起草|拟定|梳理|通报|培训|检查|抽查|排查|走访|办理|受理|举办|承办|修建|改造|拆除|整改|清退|调解|审查|考核|汇总|提交|上报|上线|开通|推行|派驻|选派|签订|编写|编发|摸排|化解|查处|筹集|拨付',
}
export const plainVerbs = Object.values(plainVerbsBy).join('|')
