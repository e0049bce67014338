import type { Role } from '@/domain/people'
import type { UnitKind } from '@/domain/unit'

/** The invented district: units with their people. `unit` is a short name, '' the district itself. */
export type DemoUnit = { name: string; shortName: string; aliases: string[]; kind: UnitKind }
export type DemoPerson = {
  account: string
  name: string
  phone: string
  /** `seat`: where they sit, when they act for another unit. */
  capacities: { unit: string; role: Role; post: string; seat?: string }[]
}

export const rootUnit: DemoUnit = {
  name: '云溪区人民政府',
  shortName: '云溪区',
  aliases: ['区政府', '区人民政府'],
  kind: 'district',
}

const department = (shortName: string, aliases: string[] = []): DemoUnit => ({
  name: `云溪${shortName}`,
  shortName,
  aliases,
  kind: 'department',
})
const township = (shortName: string): DemoUnit => ({
  name: shortName.endsWith('镇') ? `${shortName}人民政府` : `${shortName}办事处`,
  shortName,
  aliases: [],
  kind: 'township',
})

export const demoUnits: readonly DemoUnit[] = [
  department('区政府办公室', ['区府办']),
  department('区司法局', ['区依法治区办', '区委依法治区办']),
  department('区市场监管局', ['区市场监督管理局']),
  department('区发展改革委', ['区发改委']),
  department('区财政局'),
  department('区综合行政执法局', ['区综合执法局']),
  department('区应急管理局', ['区应急局']),
  department('区数据局', ['区大数据局']),
  department('区委编办', ['区编办']),
  department('区教育局'),
  department('区农业农村局'),
  department('区人力资源社会保障局', ['区人社局']),
  township('临溪街道'),
  township('南渡街道'),
  township('东关街道'),
  township('西苑街道'),
  township('新城街道'),
  township('石桥镇'),
  township('青山镇'),
  township('白鹭镇'),
  township('清河镇'),
  township('双桥镇'),
  township('柳湾镇'),
]

const person = (account: string, name: string, unit: string, role: Role, post: string, phone: string): DemoPerson => ({
  account,
  name,
  phone: `5820-${phone}`,
  capacities: [{ unit, role, post }],
})
const officer = (account: string, name: string, role: Role, post: string, phone: string): DemoPerson => ({
  ...person(account, name, '', role, post, phone),
  capacities: [{ unit: '', role, post, seat: '区司法局' }],
})
const head = (account: string, name: string, unit: string, post: string, phone: string) =>
  person(account, name, unit, 'head', post, phone)
const handler = (account: string, name: string, unit: string, phone: string, post = '科员') =>
  person(account, name, unit, 'handler', post, phone)

export const demoPeople: readonly DemoPerson[] = [
  person('admin', '吴昊', '', 'admin', '信息中心工程师', '3300'),
  person('tangwei', '唐薇', '', 'admin', '信息中心副主任', '3303'),
  officer('zhoujing', '周静', 'coordinator', '依法治区办督察科科长', '3311'),
  officer('hemin', '何敏', 'coordinator', '依法治区办督察科科员', '3312'),
  officer('liguodong', '李国栋', 'director', '依法治区办主任', '3301'),
  person('chenlixin', '陈立新', '', 'leader', '副区长', '3001'),
  person('songyawen', '宋雅文', '', 'leader', '副区长', '3002'),
  person('guming', '顾明', '', 'auditor', '区审计局审计员', '3620'),
  head('liangzhigang', '梁志刚', '区政府办公室', '主任', '3101'),
  handler('majun', '马骏', '区政府办公室', '3106', '综合科科长'),
  {
    account: 'wangmin',
    name: '王敏',
    phone: '5820-3302',
    capacities: [
      { unit: '区司法局', role: 'head', post: '局长' },
      { unit: '', role: 'director', post: '依法治区办副主任', seat: '区司法局' },
    ],
  },
  handler('sunyue', '孙悦', '区司法局', '3313', '法治调研科科长'),
  handler('luofang', '罗芳', '区司法局', '3314', '行政复议科科长'),
  handler('hexiaofeng', '何晓峰', '区司法局', '3315', '执法监督科科长'),
  head('fangzhiyuan', '方志远', '区市场监管局', '局长', '3401'),
  handler('zhaoning', '赵宁', '区市场监管局', '3408', '法规科科长'),
  handler('xuwenting', '许文婷', '区市场监管局', '3409'),
  head('jiangtao', '江涛', '区发展改革委', '主任', '3201'),
  handler('linjia', '林嘉', '区发展改革委', '3207', '信用科科长'),
  head('qianrong', '钱蓉', '区财政局', '局长', '3501'),
  handler('gaoxiang', '高翔', '区财政局', '3506'),
  head('shizhengyu', '石正宇', '区综合行政执法局', '局长', '3601'),
  handler('hanbing', '韩冰', '区综合行政执法局', '3605', '法制科科长'),
  head('duwei', '杜伟', '区应急管理局', '局长', '3701'),
  handler('tianye', '田野', '区应急管理局', '3704'),
  head('baixue', '白雪', '区数据局', '局长', '3801'),
  handler('shenyiming', '沈一鸣', '区数据局', '3806'),
  head('yuanli', '袁莉', '区委编办', '主任', '3901'),
  handler('zhenghaoran', '郑浩然', '区委编办', '3903'),
  head('luping', '陆平', '区教育局', '局长', '4001'),
  handler('yuqing', '于晴', '区教育局', '4005'),
  head('tangjian', '汤健', '区农业农村局', '局长', '4101'),
  handler('pengfei', '彭飞', '区农业农村局', '4106'),
  head('fengxiu', '冯秀', '区人力资源社会保障局', '局长', '4201'),
  handler('jinhui', '金辉', '区人力资源社会保障局', '4207'),
  head('yaoyuan', '姚远', '临溪街道', '主任', '5101'),
  handler('xiexin', '谢欣', '临溪街道', '5106'),
  head('haoming', '郝明', '南渡街道', '主任', '5201'),
  handler('cuiying', '崔莹', '南渡街道', '5205'),
  head('renjie', '任杰', '东关街道', '主任', '5301'),
  head('wangbo', '汪波', '西苑街道', '主任', '5401'),
  head('liaojun', '廖军', '新城街道', '主任', '5501'),
  head('caowenbin', '曹文斌', '石桥镇', '镇长', '6101'),
  handler('pengchao', '彭超', '石桥镇', '6105', '综合执法队队长'),
  person('songkai', '宋凯', '石桥镇', 'admin', '党政办科员', '6108'),
  head('yeqing', '叶青', '青山镇', '镇长', '6201'),
  handler('dinglan', '丁岚', '青山镇', '6204'),
  head('fuqiang', '傅强', '白鹭镇', '镇长', '6301'),
  head('xiongwei', '熊伟', '清河镇', '镇长', '6401'),
  head('mengfan', '孟凡', '双桥镇', '镇长', '6501'),
  head('qinlan', '秦岚', '柳湾镇', '镇长', '6601'),
]
