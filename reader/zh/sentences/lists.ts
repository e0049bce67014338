import { listRules, type Rule } from '../../rule'

/** Enumerators within a paragraph; the group is the number. */
export const ordinals: Rule = {
  why: '一是, 一要 and 第一， count the items of a paragraph; 是否 and 是不是 do not.',
  pattern:
    /(?<=^|[。;,:,!?\s、)”])(?:第?([一二三四五六七八九十]{1,3})(?:是(?!否|不是)[:,]?|要(?=[一-龥])|、(?=[一-龥])))|(?<=^|[。;:!?\s])第([一二三四五六七八九十]{1,3})[,、]/g,
  fits: ['一是清淤', '清淤;二要巡河', '第三,'],
  leaves: ['统一是', '一是否'],
}

/** What an item is to reach, in figures. */
export const goalSigns = listRules({
  changeInFigures: {
    why: '从60%提高到85% is a goal in figures.',
    pattern: /\d[^;]{0,40}(?:提高|增加|扩大|降低|下降|压减|减少|达)到?[^;]{0,12}\d/,
    fits: ['管护率60%提高到85%'],
    leaves: ['管护率提高到85%'],
  },
  madeInFigures: {
    why: '新建水闸12座 is a goal in figures.',
    pattern: /(?:新建|改建|建成|完成|实施|新增|改造|建设|发放|解决|消除|整治|修复|关停|清理|拆除).{0,12}\d/,
    fits: ['新建水闸12座', '完成清淤3公里'],
    leaves: ['新建水闸若干'],
  },
})

/** Words with a colon that lead to a list within one sentence. */
export const listLeadIns = listRules({
  thingsLeadIn: {
    why: '主要任务是： and 具体措施： lead to a list.',
    pattern: /(?:目标|指标|任务|工作|实事|举措|措施|方面|内容|要求|包括|如下|以下|重点|项目|清单|安排)[是为有]?:$/,
    fits: ['主要任务是:', '包括:'],
    leaves: ['任务:清淤'],
  },
  namelyLeadIn: {
    why: '分别是： and 做到： lead to a list.',
    pattern: /(?:主要是|分别是|即|做到|具体是):$/,
    fits: ['分别是:', '巡河做到:'],
    leaves: ['这是:'],
  },
})

/** A word of order before the act of an item. */
export const orderAhead: Rule = {
  why: '要清淤 and 其次，清淤 are the act 清淤.',
  pattern: /^(?:(?:首先|其次|再次|最后|另外|此外|同时)[,:]?[要应将]?|[要应将])/,
  fits: ['要清淤', '将清淤', '其次,清淤'],
  leaves: ['清淤'],
}
