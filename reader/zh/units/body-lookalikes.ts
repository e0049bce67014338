import { listRules } from '../../rule'

/** Words that only end like the name of a body. */
export const bodyLookalikes = listRules({
  countryside: {
    why: '农村 and 乡村 are the countryside, no villages that can be asked.',
    pattern: /(?:农|乡|山|渔|新|全|城中|美丽|振兴|整)村$/,
    fits: ['建设美丽乡村', '全村'],
    leaves: ['东溪村'],
  },
  shares: {
    why: '控股 and 招股 are about shares.',
    pattern: /[控参入持]股$|^[个招炒]股$/,
    fits: ['国有控股', '招股'],
    leaves: ['法规股'],
  },
  partOrStaff: {
    why: '全部, 内部 and 干部 only end like 部.',
    pattern: /全部|内部|外部|局部|干部|一部|^工作部$/,
    fits: ['村干部', '单位内部'],
    leaves: ['组织部'],
  },
  handling: {
    why: '查处 and 好处 only end like 处.',
    pattern: /之处|好处|益处|查处|惩处/,
    fits: ['从严查处', '不足之处'],
    leaves: ['办事处'],
  },
  building: {
    why: '场所, 教室 and 服务站 are buildings.',
    pattern: /场所|厕所|住所|教室|浴室|服务站/,
    fits: ['活动场所', '阳光教室'],
    leaves: ['司法所'],
  },
  stretchOfLand: {
    why: '小区, 山区 and 辖区 are land.',
    pattern: /小区$|景区|山区|城区|辖区|片区/,
    fits: ['河畔小区', '偏远山区'],
    leaves: ['小区办'],
  },
  gathering: {
    why: '会议, 机会 and 社会 only end like 会.',
    pattern: /社会(?!保障|保险|工作|事务|事业|治安)|会议|机会|大会|协调会/,
    fits: ['全社会', '巡河大会'],
    leaves: ['村委会', '人力资源和社会保障局'],
  },
  market: {
    why: '超市 and 上市 only end like 市.',
    pattern: /超市|上市|门市|夜市|菜市/,
    fits: ['连锁超市', '公司上市'],
    leaves: ['某某市'],
  },
  doing: {
    why: '督办 and 举办 only end like 办.',
    pattern: /公办|民办|主办|承办|督办|举办|创办|交办|经办|协办|待办|通办|即办|快办/,
    fits: ['挂牌督办', '全省通办'],
    leaves: ['信访办'],
  },
  group: {
    why: '队伍 and 团队 are people, no bodies.',
    pattern: /团队|军队|车队|队伍|排队/,
    fits: ['巡河团队', '巡河队伍'],
    leaves: ['执法队'],
  },
})
