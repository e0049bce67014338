import type { NoMeasureRule } from '../../commitment/no-measure'
import { listRules } from '../../rule'
import { actionVerbs, bindingWords } from '../sentences/words'

const rule = 'explanation'
const bindsOrActs = new RegExp(`${bindingWords}|^(?:${actionVerbs})`)

/** Which of several bodies leads, and what results are used for, explains the list. */
export const useRules = listRules<NoMeasureRule>({
  whoLeads: {
    why: '排在首位的为牵头单位 explains how the list is to be read.',
    rule,
    pattern: /[的者]为(?:牵头|责任|配合|主办)(?:单位|部门)/,
    fits: ['排在首位的为牵头单位', '列前者为主办部门'],
    leaves: ['县水利局为牵头单位'],
  },
  usedAs: {
    why: '结果作为评优的依据 says what results are used for, unless it binds somebody.',
    rule,
    unless: bindsOrActs,
    pattern: /作为.{2,30}(?:重要)?(?:依据|参考|内容)[。,]/,
    fits: ['巡河结果作为年度评优的依据。'],
    leaves: ['作为依据'],
  },
})

/** Reasons and explanations repeat numbers that were promised elsewhere. */
export const explanationRules = listRules<NoMeasureRule>({
  aboutThisPaper: {
    why: '本清单由… says how the paper itself is kept.',
    rule,
    pattern: /^本(?:清单|方案|表|台账|计划|要点|意见)(?:由|自|中|所|未尽|如有)/,
    fits: ['本清单由办公室动态管理。', '本表所列数据为年度数。'],
    leaves: ['本镇由水利站管护。'],
  },
  howToFill: {
    why: '填报说明： says how a table is to be filled in.',
    rule,
    pattern: /^(?:填[报表写]|编制|使用)?说明:/,
    fits: ['填报说明:本表按季填报。', '说明:牵头单位排在首位。'],
    leaves: ['说明情况'],
  },
  refersBack: {
    why: '这是… and 实现上述目标 speak of what was said before.',
    rule,
    pattern: /^(?:这是|这些|这一|这样|提出(?:上述|这)|实现(?:这些|上述)|上述.{0,10}(?:目标|考虑))/,
    fits: ['这是治水的第一年', '实现上述目标', '上述增长目标'],
    leaves: ['上述档案由各村补齐'],
  },
  reasonAtHead: {
    why: '主要考虑 and 原因是 open a reason.',
    rule,
    pattern: /^(?:主要是?考虑|之所以|(?:主要|根本)?原因(?:是|在于)|其原因)/,
    fits: ['主要考虑用水量', '之所以这样安排', '原因在于汛期早', '主要原因是人手不足'],
    leaves: ['原因不明'],
  },
  reasonBehind: {
    why: '，体现了… and ，目的是… give the reason behind a comma.',
    rule,
    pattern: /,(?:体现|主要考虑|综合考虑|考虑到|目的(?:在于|是))/,
    fits: ['增长5%,综合考虑了水情', '管护下沉,目的是方便村民'],
    leaves: ['目的是方便村民'],
  },
  bothAnd: {
    why: '，既是…也是… says what it stands for.',
    rule,
    pattern: /,既是.{2,40}(?:也是|又是|也有)/,
    fits: ['开展巡河,既是职责所在,也是群众所盼'],
    leaves: ['既是职责'],
  },
})
