import { reader } from '@/db/client'
import { findPlan } from '@/db/plan/find-plan'
import { stampPlan } from '@/usecases/plan/steps/stamp-plan'
import { planText } from '@/usecases/testing/make-plan'
import type { Fields } from './call-action'
import type { Deed } from './deed'
import type { Place } from './places'
import { makePlan, setRejected } from './targets'

type Made = { reportId: string; ids: string[] }
type Issuer = 'district' | 'town'
const issuers: readonly Issuer[] = ['district', 'town']

/** The same call about a report of the district and one of a town below it. */
const ofEach = (fields: (made: Made) => Promise<Fields> | Fields, status: 'parsed' | 'confirmed' = 'parsed'): Deed[] =>
  issuers.map((issuer) => ({
    about: `of ${issuer}`,
    fields: async () => fields(await makePlan(issuer, status)),
  }))

/** A call about the district's report that names a unit or person of somewhere else. */
const naming = (about: string, fields: (made: Made) => Fields): Deed => ({
  about,
  fields: async () => fields(await makePlan('district')),
})

const folder = 'app/(work)/reports/[id]'

// What each deed is done to: the sentence that is still open, the words at which the second commitment is cut, the whole text.
const words = { add: '能放则放、该收则收。', split: '抽查300件。', section: planText }
const rangeOf = (what: string): Fields => {
  const start = planText.indexOf(what)
  return { start: String(start), end: String(start + what.length) }
}

const card = ({ reportId, ids }: Made): Fields => ({
  reportId,
  commitmentId: ids[0] ?? '',
  version: '1',
  deed: 'save',
  title: '建成平台',
  requiredResult: '建成平台',
  kind: 'deliverable',
  priority: 'normal',
  leadUnitId: 'lead',
  supportingIds: ['support'],
  leaderId: 'district-leader',
  deadlineKind: 'withinYear',
  standards: '通过验收',
})
const many = ({ reportId, ids }: Made): Fields => ({ reportId, scope: 'chosen', ids: `${ids[0]}:1`, priority: 'key' })

/** Calls of everything done about a report and its plan. */
export const reportDeeds: Record<string, Deed[]> = {
  [`${folder}/card/bulk-action bulkAction`]: [
    ...ofEach(many),
    naming('to a unit elsewhere', (made) => ({ ...many(made), leadUnitId: 'far' })),
    naming('to a leader elsewhere', (made) => ({ ...many(made), leaderId: 'elsewhere-leader' })),
  ],
  [`${folder}/card/edit-action editAction`]: [
    ...ofEach(card),
    naming('to a unit elsewhere', (made) => ({ ...card(made), leadUnitId: 'far' })),
    naming('to a leader elsewhere', (made) => ({ ...card(made), leaderId: 'elsewhere-leader' })),
    naming('to a handler elsewhere', (made) => ({ ...card(made), handlerId: 'far-handler' })),
    naming('with support elsewhere', (made) => ({ ...card(made), supportingIds: ['far'] })),
  ],
  [`${folder}/card/card-action confirmManyAction`]: ofEach(({ reportId, ids }) => ({ reportId, seen: `${ids[0]}:1` })),
  [`${folder}/card/card-action mergeAction`]: ofEach(({ reportId, ids: [first = '', second = ''] }) => ({
    reportId,
    commitmentId: first,
    withId: second,
    version: '1',
  })),
  [`${folder}/card/card-action rejectAction`]: ofEach(({ reportId, ids }) => ({
    reportId,
    commitmentId: ids[0] ?? '',
    version: '1',
    reason: '不是任务',
  })),
  [`${folder}/card/card-action restoreAction`]: ofEach(async ({ reportId, ids: [commitmentId = ''] }) => {
    await setRejected(commitmentId)
    return { reportId, commitmentId, version: '1' }
  }),
  [`${folder}/card/card-action acceptAction`]: ofEach(async ({ reportId }) => ({
    reportId,
    markId: await findMark(reportId),
  })),
  [`${folder}/card/card-action unmarkAction`]: ofEach(async ({ reportId }) => ({
    reportId,
    markId: await findMark(reportId),
  })),
  [`${folder}/text/range-action rangeAction`]: (['add', 'mark', 'section', 'extend', 'split'] as const).flatMap(
    (deed) =>
      ofEach(({ reportId, ids: [, commitmentId = ''] }) => ({
        reportId,
        commitmentId,
        deed,
        ...rangeOf(deed === 'split' || deed === 'section' ? words[deed] : words.add),
      })).map((each) => ({ ...each, about: `${deed} ${each.about}` })),
  ),
  [`${folder}/plan-action confirmAction`]: ofEach(async ({ reportId }) => ({
    reportId,
    stamp: await findStamp(reportId),
  })),
  [`${folder}/plan-action causeAction`]: ofEach(async ({ reportId }) => ({
    reportId,
    shortcomingId: await findShortcoming(reportId),
    cause: '人手不足',
  })),
  [`${folder}/plan-action reopenAction`]: ofEach(({ reportId }) => ({ reportId, reason: '再看' }), 'confirmed'),
  [`${folder}/plan-action registerAction`]: ofEach(
    async ({ reportId }) => ({ reportId, nonSecret: 'on', count: '4', stamp: await findStamp(reportId) }),
    'confirmed',
  ),
  'app/(work)/reports/import/import-action importAction': (['district', 'town', 'elsewhere'] as Place[]).map(
    (place) => ({ about: `for ${place}`, fields: () => importFor(place) }),
  ),
}

let count = 0

const importFor = (issuerUnitId: string): Fields => ({
  pasted: `2024年法治政府建设年度报告\n一、存在不足\n一是执法力量偏弱第${++count}。\n二、下一步工作打算\n（一）深化执法改革。\n上半年建成执法监督平台。`,
  issuerUnitId,
  year: '2024',
})

const findStamp = async (reportId: string): Promise<string> => stampPlan(await findPlan(reader(), reportId))

async function findShortcoming(reportId: string): Promise<string> {
  return (await findPlan(reader(), reportId)).shortcomings[0]?.id ?? ''
}

async function findMark(reportId: string): Promise<string> {
  return (await findPlan(reader(), reportId)).marks[0]?.id ?? ''
}
