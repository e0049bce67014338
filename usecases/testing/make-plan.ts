import { transaction } from '@/db/client'
import { hashText } from '@/db/files/hash-text'
import { findPlan } from '@/db/plan/find-plan'
import { addMarks } from '@/db/plan/save-marks'
import { addShortcomings, addSteps } from '@/db/plan/save-outline'
import { addReport } from '@/db/report/save-report'
import type { ReadCommitment, ReadReport, Span } from '@/reader/report-text'
import { addItem, type Seen } from '@/usecases/plan/steps/pick-commitment'
import { stampPlan } from '@/usecases/plan/steps/stamp-plan'
import { buildPlan } from '@/usecases/report/steps/build-plan'
import { unconfirmed } from '@/usecases/report/steps/make-report'
import { testNow } from './make-district'

export const planText = [
  '一、存在不足',
  '一是执法力量偏弱。二是检查统筹不够。',
  '二、下一步工作打算',
  '2026年，重点做好以下工作。',
  '（一）深化执法改革。',
  '上半年建成执法监督平台，接入12个部门。组织两轮案卷评查，抽查300件。能放则放、该收则收。',
  '（二）优化营商环境。',
  '新增免罚事项15项；适时开展轮训。',
].join('\n')

/** Where words stand in the plan's text. */
export function spanOf(words: string, text = planText): Span {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`not in the text: ${words}`)
  return { start, end: start + words.length, text: words }
}

const commit = (words: string, rest: Partial<ReadCommitment> = {}): ReadCommitment => ({
  ...spanOf(words),
  title: words.slice(0, -1),
  kind: 'deliverable',
  deadline: { kind: 'withinYear', text: '' },
  units: [],
  targets: [],
  confidence: 0.9,
  why: [],
  ...rest,
})

/** The four commitments of the plan: the first with a date, units and a target, the last doubtful; one sentence stays open. */
const read: ReadReport = {
  language: 'zh',
  title: '2025年法治政府建设年度报告',
  year: 2025,
  yearAhead: false,
  issuer: 'district单位',
  text: planText,
  isGuessed: false,
  nextSteps: { start: planText.indexOf('二、下一步'), end: planText.length },
  sections: [],
  shortcomings: [
    { ...spanOf('一是执法力量偏弱。'), cause: null, why: { rule: 'problem', words: '' } },
    { ...spanOf('二是检查统筹不够。'), cause: null, why: { rule: 'problem', words: '' } },
  ],
  steps: [
    {
      heading: spanOf('（一）深化执法改革。'),
      commitments: [
        commit('上半年建成执法监督平台，接入12个部门。', {
          deadline: { kind: 'fixed', text: '上半年', due: '2026-06-30' },
          units: [
            { name: '牵头局', role: 'lead', unitId: 'lead' },
            { name: '配合局', role: 'supporting', unitId: 'support' },
          ],
          targets: ['接入12个部门'],
        }),
        commit('组织两轮案卷评查，抽查300件。', { kind: 'metric', targets: ['抽查300件'] }),
      ],
    },
    {
      heading: spanOf('（二）优化营商环境。'),
      commitments: [
        commit('新增免罚事项15项；'),
        commit('适时开展轮训。', { confidence: 0.5, deadline: { kind: 'unset', text: '适时' } }),
      ],
    },
  ],
  others: [
    { ...spanOf('二、下一步工作打算'), why: { rule: 'heading', words: '' } },
    { ...spanOf('2026年，重点做好以下工作。'), why: { rule: 'guidingLead', words: '' } },
  ],
  links: [{ shortcoming: 0, commitment: 0, words: ['执法'] }],
}

let count = 0

/** Stores a report of the test district (`makeDistrict` first) as the reader would leave it, under review; gives its id and its commitments' ids. */
export async function makePlan(overrides: { importedBy?: string } = {}): Promise<{ reportId: string; ids: string[] }> {
  count += 1
  const reportId = `p${count}`
  const importedBy = overrides.importedBy ?? 'coordinator'
  const plan = buildPlan(read, { reportId, planYear: 2026, drafterId: importedBy, now: testNow })
  await transaction(async (tx) => {
    await addReport(tx, { ...reportRow, id: reportId, textHash: `${hashText(planText)}-${count}`, importedBy })
    await addSteps(tx, plan.steps)
    await addShortcomings(tx, plan.shortcomings)
    for (const item of plan.items) await addItem({ tx }, item)
    await addMarks(tx, plan.marks)
  })
  return { reportId, ids: plan.items.map(({ commitment }) => commitment.id) }
}

const reportRow = {
  ...unconfirmed,
  issuerUnitId: 'district',
  year: 2025,
  yearAhead: false,
  title: '2025年法治政府建设年度报告',
  language: 'zh' as const,
  text: planText,
  told: [],
  sectionStart: read.nextSteps?.start ?? 0,
  sectionEnd: planText.length,
  fileName: '',
  fileType: 'txt',
  fileHash: '',
  leftOut: null,
  importedAt: testNow,
}

/** A plan's commitments and marks as its page shows them now. */
export async function seePlan(reportId: string): Promise<{ seen: Seen[]; markIds: string[]; stamp: string }> {
  const plan = await loadPlan(reportId)
  return {
    seen: plan.commitments.map(({ id, version }) => ({ id, version })),
    markIds: plan.marks.map(({ id }) => id),
    stamp: stampPlan(plan),
  }
}

/** The stored plan, to look at after a use case. */
export const loadPlan = (reportId: string) =>
  transaction((tx) => findPlan(tx, { kind: 'subtree', path: '/' }, reportId))
