import { listRules } from '../rule'

/** Words with which an account claims all of it. */
export const wholeClaims = listRules({
  whole: {
    why: '全部 and 100% claim all of it.',
    pattern: /全部|均(?:已)?(?:完成|落实|建成|实现)|100%|百分之百/,
    fits: ['全部清理', '3处均已完成', '达到100%'],
    leaves: ['均已开始'],
  },
  fullEnd: {
    why: '全面完成 and 圆满 claim a full end; 全面开展 does not.',
    pattern: /全面(?:完成|落实|建成|实现)|圆满/,
    fits: ['全面建成', '圆满收官'],
    leaves: ['全面开展'],
  },
  wholeEnglish: {
    why: 'All, fully and every claim all of it.',
    pattern: /\b(?:all|fully|completed|every|100 ?%)\b/i,
    fits: ['All registers', 'fully staffed'],
    leaves: ['shall allow'],
  },
})

/** Words with which a sentence says that something is not done. */
export const gapSigns = listRules({
  somePartMissing: {
    why: '仍有2处未… tells of a part that is not done.',
    pattern: /(?:尚有|仍有|还有|尚余)[^。;]{0,40}(?:未|没有|不)/,
    fits: ['仍有2处未清理', '尚余3件没有办结'],
    leaves: ['仍有2处河道'],
  },
  notDone: {
    why: '尚未完成 and 未按期建成 say that it is not done.',
    pattern:
      /(?:尚未|仍未|没有|未能|未)(?:按期|如期|按时|全部|全面|及时){0,2}(?:完成|落实|动工|开工|建成|启动|实现|覆盖|配备|整改|到位|达标)/,
    fits: ['尚未完成', '未按期建成'],
    leaves: ['未来完成'],
  },
  notDoneEnglish: {
    why: 'Not yet, has not and remains outstanding say that it is not done.',
    pattern:
      /\b(?:not yet|still (?:not|to be)|remain(?:s|ed)? (?:unfinished|outstanding|incomplete)|has not|have not|failed to)\b/i,
    fits: ['has not been built', 'Two remain outstanding'],
    leaves: ['remains in use'],
  },
})

/** Words with which an account reports the thing as done. */
export const doneSigns = listRules({
  finished: {
    why: '完成, 建成 and 办结 report an end.',
    pattern: /完成|建成|实现|落实|办结|验收|达到|全部|清理|化解|取消/,
    fits: ['建成3处', '已办结'],
  },
  given: {
    why: '出台, 印发 and 公布 report that something was given out.',
    pattern: /出台|印发|制定|修订|公布|发布|审查/,
    fits: ['印发一份指南'],
  },
  setUp: {
    why: '成立, 上线 and 启用 report that something now exists.',
    pattern: /建立|设立|成立|组建|上线|开通|投用|启用|新增/,
    fits: ['成立专班', '平台上线'],
  },
  held: {
    why: '举办 and 召开 report that something took place.',
    pattern: /开展|组织|举办|召开/,
    fits: ['举办讲座'],
  },
  amount: {
    why: 'An amount reports what was reached.',
    pattern: /[0-9]/,
    fits: ['讲座12场'],
  },
  doneEnglish: {
    why: 'Published, trained and was report what took place.',
    pattern:
      /\b(?:completed|published|issued|adopted|launched|opened|set up|established|delivered|introduced|agreed|moved|recruited|appointed|trained|met|was|were|has been|have been)\b/i,
    fits: ['The code was adopted', 'Staff were trained'],
    leaves: ['We will publish'],
  },
})
