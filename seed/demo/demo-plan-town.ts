import { type DemoPromise, enter, object, report, sign } from './demo-story'

const here = { lead: '石桥镇', handler: 'pengchao', leader: 'songyawen' } as const

/** The promises of shiqiao-2025.txt, registered a few days ago: one not signed for in time, one sent back as not theirs. */
export const planTown: readonly DemoPromise[] = [
  {
    ...here,
    words: '询问室、案卷室、装备库改造',
    title: '石桥镇询问室、案卷室、装备库改造',
    kind: 'deliverable',
    supporting: ['区综合行政执法局'],
    deadline: { kind: 'withinYear' },
    standards: ['改造工程通过验收', '装备库消防验收合格'],
    shortcomings: [1],
    story: [
      sign('D-8'),
      report('D-2', {
        percent: 70,
        done: '询问室、案卷室改造完工，装备库货架到位。',
        problems: '装备库消防验收未过，须增设喷淋。',
        next: '12月10日前完成整改并复验。',
      }),
    ],
  },
  {
    ...here,
    words: '执法人员业务学习',
    title: '石桥镇执法人员每月业务学习',
    kind: 'recurring',
    deadline: { kind: 'recurring', period: 'month' },
    standards: ['每月学习1次，有签到和测试'],
    shortcomings: [2],
    story: [sign('D-8')],
  },
  {
    ...here,
    words: '普通程序案件平均办理时间',
    title: '普通程序案件平均办理时间缩短至45日以内',
    kind: 'metric',
    deadline: { kind: 'withinYear' },
    standards: ['全年普通程序案件平均办理时间不超过45日'],
    shortcomings: [2],
    story: [],
  },
  {
    ...here,
    words: '法律顾问全覆盖',
    title: '12个村（社区）法律顾问全覆盖',
    kind: 'deliverable',
    deadline: { kind: 'withinYear' },
    standards: ['12个村（社区）签订法律顾问协议'],
    shortcomings: [3],
    story: [
      sign('D-8'),
      enter('D-3', {
        unit: '石桥镇',
        percent: 92,
        done: '11个村（社区）已签订协议，余北河村本周签订。',
        reference: '石政函〔2026〕41号',
      }),
      enter('D-1', {
        unit: '石桥镇',
        percent: 100,
        done: '北河村法律顾问协议已签订，12个村（社区）全部覆盖。',
        reference: '石政函〔2026〕43号',
        stays: true,
      }),
    ],
  },
  {
    ...here,
    words: '“法律明白人”培养',
    title: '“法律明白人”培养每村不少于5人',
    kind: 'ongoing',
    deadline: { kind: 'ongoing', period: 'quarter' },
    standards: ['每个村（社区）不少于5人'],
    shortcomings: [3],
    story: [object('D-7', '“法律明白人”培养计划和师资由区司法局统一安排，建议由区司法局牵头、镇里配合。')],
  },
]
