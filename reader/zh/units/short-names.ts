import { listRules, type Rule } from '../../rule'

/** A long word in names of bodies; the short one stands for it when names are compared. */
export type ShortName = Rule & { short: string }

const sameName = (short: string, ...longs: string[]): ShortName => ({
  short,
  why: `${[...longs, short].join(' and ')} are the same in a name.`,
  pattern: new RegExp(longs.join('|'), 'g'),
  fits: longs.map((long) => `某县${long}局`),
})

/** Words of single departments: those that tend land and trade, then those that serve people. */
export const departmentNames = listRules<ShortName>({
  development: sameName('发改', '发展和改革', '发展改革'),
  industry: sameName('工信', '工业和信息化', '工业信息化'),
  housing: sameName('住建', '住房和城乡建设', '住房城乡建设'),
  market: sameName('市场监管', '市场监督管理'),
  agriculture: sameName('农业', '农业农村'),
  resources: sameName('资源', '自然资源和规划', '自然资源'),
  environment: sameName('环境', '生态环境'),
  transport: sameName('交通', '交通运输'),
  cityManagement: sameName('城管', '城市管理'),
  labour: sameName('人社', '人力资源和社会保障', '人力资源社会保障'),
  emergency: sameName('应急', '应急管理'),
  health: sameName('卫健', '卫生健康'),
  culture: sameName('文旅', '文化和旅游', '文化旅游', '文化广电旅游', '文化广电和旅游'),
  veterans: sameName('退役军人', '退役军人事务'),
  approval: sameName('审批', '行政审批服务', '行政审批'),
  enforcement: sameName('执法', '综合行政执法', '综合执法'),
  insurance: sameName('医保', '医疗保障'),
  services: sameName('政务', '政务服务和数据管理', '政务服务管理', '政务服务'),
  education: sameName('教体', '教育和体育', '教育体育'),
})

/** Words in names of any body; they are shortened after those of single departments. */
export const anyNames = listRules<ShortName>({
  government: sameName('政府', '人民政府'),
  street: sameName('街道', '街道办事处'),
  management: sameName('管委会', '管理委员会'),
  ending: {
    why: '局, 委 and 办公室 at the end say nothing about which body it is.',
    short: '',
    pattern: /委员会|管理局|办公室|办公厅|局|厅|委|办$/g,
    fits: ['县水利局', '县信访办'],
  },
})
