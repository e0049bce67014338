import type { ShortName } from './short-name'

/** Bodies for people and for services to them. */
export const peopleNames: ShortName[] = [
  {
    name: 'labour',
    why: '人力资源和社会保障, 人力资源社会保障 and 人社 are the same in a name.',
    short: '人社',
    pattern: /人力资源和社会保障|人力资源社会保障/g,
    fits: ['某县人力资源和社会保障局', '某县人力资源社会保障局'],
  },
  {
    name: 'emergency',
    why: '应急管理 and 应急 are the same in a name.',
    short: '应急',
    pattern: /应急管理/g,
    fits: ['某县应急管理局'],
  },
  {
    name: 'health',
    why: '卫生健康 and 卫健 are the same in a name.',
    short: '卫健',
    pattern: /卫生健康/g,
    fits: ['某县卫生健康局'],
  },
  {
    name: 'culture',
    why: '文化和旅游, 文化旅游 and 文旅 are the same in a name.',
    short: '文旅',
    pattern: /文化和旅游|文化旅游|文化广电旅游|文化广电和旅游/g,
    fits: ['某县文化和旅游局', '某县文化旅游局', '某县文化广电旅游局'],
  },
  {
    name: 'veterans',
    why: '退役军人事务 and 退役军人 are the same in a name.',
    short: '退役军人',
    pattern: /退役军人事务/g,
    fits: ['某县退役军人事务局'],
  },
  {
    name: 'approval',
    why: '行政审批服务, 行政审批 and 审批 are the same in a name.',
    short: '审批',
    pattern: /行政审批服务|行政审批/g,
    fits: ['某县行政审批服务局', '某县行政审批局'],
  },
  {
    name: 'enforcement',
    why: '综合行政执法, 综合执法 and 执法 are the same in a name.',
    short: '执法',
    pattern: /综合行政执法|综合执法/g,
    fits: ['某县综合行政执法局', '某县综合执法局'],
  },
  {
    name: 'insurance',
    why: '医疗保障 and 医保 are the same in a name.',
    short: '医保',
    pattern: /医疗保障/g,
    fits: ['某县医疗保障局'],
  },
  {
    name: 'services',
    why: '政务服务和数据管理, 政务服务管理 and 政务 are the same in a name.',
    short: '政务',
    pattern: /政务服务和数据管理|政务服务管理|政务服务/g,
    fits: ['某县政务服务和数据管理局', '某县政务服务管理局', '某县政务服务局'],
  },
  {
    name: 'education',
    why: '教育和体育, 教育体育 and 教体 are the same in a name.',
    short: '教体',
    pattern: /教育和体育|教育体育/g,
    fits: ['某县教育和体育局', '某县教育体育局'],
  },
]
