import type { Rule } from '../../rule'

/** A long word in names of bodies; the short one stands for it when names are compared. */
export type ShortName = Rule & { short: string }

const sameName = (name: string, short: string, ...longs: string[]): ShortName => ({
  name,
  short,
  why: `${[...longs, short].join(' and ')} are the same in a name.`,
  pattern: new RegExp(longs.join('|'), 'g'),
  fits: longs.map((long) => `某县${long}局`),
})

/** Words of single departments: those that tend land and trade, then those that serve people. */
export const departmentNames: ShortName[] = [
  sameName('development', '发改', '发展和改革', '发展改革'),
  sameName('industry', '工信', '工业和信息化', '工业信息化'),
  sameName('housing', '住建', '住房和城乡建设', '住房城乡建设'),
  sameName('market', '市场监管', '市场监督管理'),
  sameName('agriculture', '农业', '农业农村'),
  sameName('resources', '资源', '自然资源和规划', '自然资源'),
  sameName('environment', '环境', '生态环境'),
  sameName('transport', '交通', '交通运输'),
  sameName('cityManagement', '城管', '城市管理'),
  sameName('labour', '人社', '人力资源和社会保障', '人力资源社会保障'),
  sameName('emergency', '应急', '应急管理'),
  sameName('health', '卫健', '卫生健康'),
  sameName('culture', '文旅', '文化和旅游', '文化旅游', '文化广电旅游', '文化广电和旅游'),
  sameName('veterans', '退役军人', '退役军人事务'),
  sameName('approval', '审批', '行政审批服务', '行政审批'),
  sameName('enforcement', '执法', '综合行政执法', '综合执法'),
  sameName('insurance', '医保', '医疗保障'),
  sameName('services', '政务', '政务服务和数据管理', '政务服务管理', '政务服务'),
  sameName('education', '教体', '教育和体育', '教育体育'),
]

/** Words in names of any body; they are shortened after those of single departments. */
export const anyNames: ShortName[] = [
  sameName('government', '政府', '人民政府'),
  sameName('street', '街道', '街道办事处'),
  sameName('management', '管委会', '管理委员会'),
  {
    name: 'ending',
    why: '局, 委 and 办公室 at the end say nothing about which body it is.',
    short: '',
    pattern: /委员会|管理局|办公室|办公厅|局|厅|委|办$/g,
    fits: ['县水利局', '县信访办'],
  },
]
