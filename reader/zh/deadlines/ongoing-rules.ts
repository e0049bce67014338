import { type DeadlineRule, ongoing } from '../../commitment/deadline-rule'
import { listRules } from '../../rule'

/** No end: what is kept up. */
export const ongoingRules = listRules<DeadlineRule>({
  forLong: {
    why: '长期坚持 and 常抓不懈 have no end.',
    pattern: /长期(?:坚持|推进|任务|抓|有效)|常抓不懈|长抓不懈|持之以恒/,
    read: ongoing,
    fits: ['长期坚持', '持之以恒抓管护'],
    leaves: ['长期借调'],
  },
  asRoutine: {
    why: '常态化开展 has no end; 新常态 is something else.',
    pattern: /常态(?:化)?(?=开展|组织|推进|排查|做好|抓|落实|运行|实施|化解|监测|巡查|调度|督导|公开)|^常态化/,
    read: ongoing,
    fits: ['常态化巡查', '常态公开'],
    leaves: ['适应新常态'],
  },
  fromThenOn: {
    why: '自2031年3月起 names a beginning and no end.',
    pattern: /(?:自|从)(?:(?:19|20)\d\d年(?:\d{1,2}月(?:\d{1,2}日)?)?|第?[一二三四]季度)起/,
    read: ongoing,
    fits: ['自2031年3月起', '从二季度起'],
    leaves: ['自2031年3月底前'],
  },
  goesOn: {
    why: '持续推进 has no end; 持续向好 tells how something develops.',
    pattern: /^(?:同时,|此外,)?[^,。;]{0,16}?持续(?!时间|增长|向好|改善|提升|提高|优化|健康|稳定)[一-龥]{2}/,
    read: ongoing,
    fits: ['持续走访', '同时,各村持续清理'],
    leaves: ['持续时间', '秩序持续向好'],
  },
})
