import type { DraftFields } from '../../plan/plan-forms'

/** A promise of the year that is played: its sentence in the report, and how people worked it out. */
export type YearPromise = { sentence: string } & Pick<DraftFields, 'kind' | 'leadUnitId' | 'deadlineKind'> &
  Partial<DraftFields>

/** The ten promises, each named after what becomes of it. */
export const promises = {
  staged: {
    sentence: '6月底前建成行政执法监督平台，接入12个部门。',
    kind: 'deliverable',
    leadUnitId: 'lead',
    ...by('06-30'),
  },
  recurring: {
    sentence: '每季度开展一次专题学法。',
    kind: 'recurring',
    leadUnitId: 'lead',
    deadlineKind: 'recurring',
    period: 'quarter',
  },
  extended: { sentence: '9月底前完成行政裁量权基准修订。', kind: 'deliverable', leadUnitId: 'support', ...by('09-30') },
  late: { sentence: '10月底前完成涉企执法案卷评查300件。', kind: 'metric', leadUnitId: 'other', ...by('10-31') },
  moved: {
    sentence: '年内编制行政复议典型案例汇编。',
    kind: 'deliverable',
    leadUnitId: 'lead',
    deadlineKind: 'withinYear',
  },
  handedOver: {
    sentence: '年内修订重大行政决策听证办法。',
    kind: 'deliverable',
    leadUnitId: 'lead',
    deadlineKind: 'withinYear',
  },
  broken: { sentence: '年内新增法律顾问20名。', kind: 'metric', leadUnitId: 'support', deadlineKind: 'withinYear' },
  carried: {
    sentence: '年内建成区级行政复议服务中心。',
    kind: 'deliverable',
    leadUnitId: 'other',
    deadlineKind: 'withinYear',
  },
  lasting: {
    sentence: '长期坚持行政机关负责人出庭应诉制度。',
    kind: 'ongoing',
    leadUnitId: 'lead',
    deadlineKind: 'ongoing',
    period: 'quarter',
  },
  cancelled: {
    sentence: '年内开展乡镇执法事项评估。',
    kind: 'deliverable',
    leadUnitId: 'support',
    deadlineKind: 'withinYear',
  },
} as const satisfies Record<string, YearPromise>
export type PromiseName = keyof typeof promises

function by(day: string) {
  return { deadlineKind: 'fixed' as const, due: `2026-${day}` }
}

const [first, second] = [Object.values(promises).slice(0, 5), Object.values(promises).slice(5)]

/** The report of 2025 in which they stand. */
export const reportOfYear = [
  'district单位2025年法治政府建设年度报告',
  '一、2025年主要工作',
  '2025年，全区法治政府建设取得新进展，办结行政复议案件120件。',
  '二、存在的不足',
  '一是行政执法协同不够。二是行政复议服务能力偏弱。',
  '三、2026年工作安排',
  '（一）深化行政执法改革。',
  first.map(({ sentence }) => sentence).join(''),
  '（二）提升依法决策和化解纠纷能力。',
  second.map(({ sentence }) => sentence).join(''),
].join('\n')
