import { listRules, type Rule } from '../../rule'

/** Words that promise effort without a result; alone they make a promise that cannot be checked. */
export const vagueWords: Rule = {
  why: '进一步, 切实 and 加大…力度 promise effort and no result.',
  pattern:
    /进一步|不断|大力|切实|着力|积极|扎实|深入|持续|全面|努力|认真|稳步|有效|更加|适时|逐步|尽快|加大[^,。;]{0,12}力度/g,
  fits: ['进一步巡河', '加大巡河力度'],
  leaves: ['加大口径'],
}

/** Words of a result that can be shown. */
export const resultWords = listRules({
  shownAct: {
    why: '印发, 建成, 召开 and 检查 leave something that can be shown.',
    pattern:
      /制定|制订|出台|印发|编制|编印|编发|修订|发布|公布|公示|建成|组建|搭建|设立|成立|挂牌|开通|上线|召开|举办|组织|开展|完成|建立|培训|评查|核查|检查|轮训|招录|配备/,
    fits: ['印发手册', '开展巡河'],
    leaves: ['加强管护'],
  },
  shownThing: {
    why: '清单, 台账 and 报告 can be shown.',
    pattern: /清单|目录|方案|办法|台账|手册|标准|报告/,
    fits: ['河道台账', '巡河手册'],
    leaves: ['河道管护'],
  },
})

/** Words that compare: a change needs the figure it starts from. */
export const changeWords: Rule = {
  why: '提高 and 减少 need the figure they start from.',
  pattern: /提高|提升|增加|增长|下降|降低|减少|压降|压减|扩大|缩短|提速|改善/,
  fits: ['提高管护率', '减少投诉'],
  leaves: ['清理河道'],
}

/** Figures a change starts from, and comparisons that need none. */
export const baselineWords = listRules({
  fromFigure: {
    why: '由60%提高 names the figure it starts from.',
    pattern: /由[^,。;]{0,16}\d/,
    fits: ['管护率由60%'],
    leaves: ['由水利站负责'],
  },
  riseFromFigure: {
    why: '从60%提高 names the figure it starts from; 从60户中 does not.',
    pattern: /从[^,。;]{0,16}\d[^,。;]{0,12}(?:提高|增加|降|减|扩)/,
    fits: ['从60%提高到85%'],
    leaves: ['从60户中选取'],
  },
  thanYear: {
    why: '比上年 and 较2029年 name the year to compare with.',
    pattern: /[比较](?:上年|20\d\d年)/,
    fits: ['比上年减少', '较2029年减少'],
    leaves: ['比较上半年'],
  },
  reachesFigure: {
    why: '提高到85% says where it ends, and so needs no start.',
    pattern: /(?:提高|增加|扩展|扩大|降低?|减少)[到至]/,
    fits: ['扩大到12个村', '降至3件'],
    leaves: ['提高效率'],
  },
  points: {
    why: '个百分点 says by how much.',
    pattern: /个百分点/,
    fits: ['2个百分点'],
    leaves: ['85%'],
  },
})
