import { listRules } from '../../rule'
import { openingSpan, openingYear } from '../deadlines/date-words'
import { actionVerbs } from '../sentences/words'
import type { BodyRule } from './body-rule'
import { clauseEnd, nameWords } from './name-words'
import { dutyVerbs, plainVerbs } from './unit-words'

/** A body at the head of a clause acts. */
export const actingRules = listRules<BodyRule>({
  helps: {
    why: '乙局积极配合 names who helps.',
    pattern: new RegExp(
      `^(${nameWords})(?:予以|积极|做好|协同|共同|全程|分别)?(?:配合|协助|参与|参加)(?:做好|落实|实施|推进)?${clauseEnd}`,
    ),
    roles: ['supporting'],
    fits: ['县林业局积极配合', '派出所协助落实。', '派出所、林业站共同参与,', '林业站参加,'],
    leaves: ['县林业局配合清淤'],
  },
  supplies: {
    why: '乙局提供技术支持 names who helps.',
    pattern: new RegExp(`^(${nameWords})(?:负责)?提供[^,。;]{0,8}(?:支持|保障|支撑|协助)${clauseEnd}`),
    roles: ['supporting'],
    fits: ['县林业局提供技术支持', '县财政局负责提供资金保障。'],
    leaves: ['县林业局提供苗木'],
  },
  seesToIt: {
    why: '各镇抓好落实 names who acts, though no object stands behind the act.',
    pattern: new RegExp(
      `^(${nameWords})(?:要|具体|认真|分别)?(?:抓好|做好|负责)(?:具体|业务|日常)?(?:落实|实施|执行|指导|监督|保障|服务)(?:工作)?${clauseEnd}`,
    ),
    roles: ['named'],
    fits: ['各镇抓好落实', '县水利局做好业务指导,'],
    leaves: ['县水利局做好巡河'],
  },
  actsRegularly: {
    why: '甲局每月 and 甲局定期 name who acts.',
    pattern: new RegExp(`^(?:坚持)?(${nameWords})(?:每(?:月|季度?|半年|年|周|逢)|[按逐](?:月|季度?|年)|定期)`),
    roles: ['named'],
    fits: ['县水利局每月通报', '水利站定期巡河'],
    leaves: ['县水利局每次'],
  },
  actsByDate: {
    why: '甲局6月底前建成 and 甲局上半年培训 name who acts: a date stands between a body and its act.',
    pattern: new RegExp(
      `^(${nameWords})(?:要|将|须|力争|确保)?${openingYear}(?:${openingSpan}),?(?:共同|联合|具体|统一|要|将)?(?:${actionVerbs}|${plainVerbs})`,
    ),
    roles: ['named'],
    fits: ['县水利局6月底前印发清单', '水利站于2031年上半年培训'],
    leaves: ['县水利局上半年情况'],
  },
  hasDuty: {
    why: '甲局要 and 甲局应当 name who acts; 甲局要求 does not.',
    pattern: new RegExp(
      `^(?:同时|此外|其中|另外|因此|下一?步)?(?:(?:牵头|责任|主办|配合)(?:单位|部门)(?=[^要应须将负会、,;。]{3,}[要应须将负]))?(${nameWords})(?:\\([^()]{5,40}\\))?(?:(?:也|均|都|则|还|一律|主动|及时|切实|认真|共同|带头)?(?:${dutyVerbs}))(?!求)`,
    ),
    roles: ['named'],
    fits: [
      '县水利局要清淤',
      '同时水利站应当巡河',
      '牵头单位县水利局要清淤',
      '各责任单位(没有责任单位的为牵头单位)要清淤',
    ],
    leaves: ['县水利局要求'],
  },
  acts: {
    why: '甲局印发全县河道清单 and 甲局全年培训河长 name who acts; 甲局制定工作 may be a title.',
    pattern: new RegExp(
      `^(${nameWords})(?:结合[^,。]{2,8}?)?(?:今年内?|全年)?(?:共同|联合|具体|统一|及时|主动|认真|全面|严格|继续|积极|常态化|深入|持续)?(?:${plainVerbs})(?![\\u4e00-\\u9fff]{0,3}(?:工作|建设|体系|机制|情况|成效)?${clauseEnd})`,
    ),
    roles: ['named'],
    fits: ['县水利局印发全县河道清单', '县水利局全年培训河长12次'],
    leaves: ['县水利局制定工作', '县水利局完善机制。'],
  },
  ourOffice: {
    why: '我局 and 我镇 at the head name who acts; 我们 does not.',
    pattern: /^(?:同时|因此|此外|下一?步)?(我[局委办部厅院县区市省镇乡队中处所馆司校])(?![们市县区省国])/,
    roles: ['named'],
    fits: ['我局清淤', '下步我镇'],
    leaves: ['我们清淤', '我区县'],
  },
})
