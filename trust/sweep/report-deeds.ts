import { reader, transaction } from '@/db/client'
import { storeFile } from '@/db/files/file-store'
import { keepUpload } from '@/db/files/kept-uploads'
import { findPlan } from '@/db/plan/find-plan'
import { writeWorkbook } from '@/formats/write-xlsx'
import { dictionaryOf } from '@/i18n'
import { stampPlan } from '@/usecases/plan/steps/stamp-plan'
import { planText } from '@/usecases/testing/make-plan'
import type { Fields } from './call-action'
import type { Deed } from './deed'
import { type Person, type Place, personId } from './places'
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
const row = ({ reportId, ids }: Made): Fields => ({
  reportId,
  deed: 'save',
  [`version.${ids[0]}`]: '1',
  [`due.${ids[0]}`]: '2025-10-31',
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
  [`${folder}/text/range-action rangeAction`]: (
    ['add', 'mark', 'shortcoming', 'section', 'extend', 'split'] as const
  ).flatMap((deed) =>
    ofEach(({ reportId, ids: [, commitmentId = ''] }) => ({
      reportId,
      commitmentId,
      deed,
      ...rangeOf(deed === 'split' || deed === 'section' ? words[deed] : words.add),
    })).map((each) => ({ ...each, about: `${deed} ${each.about}` })),
  ),
  [`${folder}/text/range-action sentenceAction`]: (['add', 'mark', 'extend'] as const).flatMap((deed) =>
    ofEach(({ reportId, ids: [, commitmentId = ''] }) => {
      const { start, end } = rangeOf(words.add)
      return { reportId, choice: [deed, start, end, commitmentId].join(':') }
    }).map((each) => ({ ...each, about: `${deed} ${each.about}` })),
  ),
  [`${folder}/assignment/assignment-action assignmentAction`]: [
    ...ofEach(row),
    ...ofEach(async ({ reportId }) => ({ reportId, deed: 'send', stamp: await findStamp(reportId) })).map((each) => ({
      ...each,
      about: `send ${each.about}`,
    })),
    naming('to a unit elsewhere', (made) => ({ ...row(made), [`lead.${made.ids[0]}`]: 'far' })),
    naming('to a handler elsewhere', (made) => ({ ...row(made), [`handler.${made.ids[0]}`]: 'far-handler' })),
  ],
  [`${folder}/assignment/sheet-action sheetAction`]: ofEach(async ({ reportId, ids: [id = ''] }) => ({
    reportId,
    file: new File([new Uint8Array(await writeSheet(id))], 'sheet.xlsx'),
  })),
  [`${folder}/plan-action causeAction`]: ofEach(async ({ reportId }) => ({
    reportId,
    shortcomingId: await findShortcoming(reportId),
    cause: '人手不足',
  })),
  [`${folder}/plan-action noShortcomingAction`]: ofEach(async ({ reportId }) => ({
    reportId,
    shortcomingId: await findShortcoming(reportId),
  })),
  [`${folder}/plan-action reopenAction`]: ofEach(({ reportId }) => ({ reportId, reason: '再看' }), 'confirmed'),
  [`${folder}/plan-action registerAction`]: ofEach(
    async ({ reportId }) => ({ reportId, nonSecret: 'on', count: '4', stamp: await findStamp(reportId) }),
    'confirmed',
  ),
  'app/(work)/reports/import/import-action importAction': (['district', 'town', 'elsewhere'] as Place[]).map(
    (place) => ({ about: `for ${place}`, fields: () => importFor(place) }),
  ),
  'app/(work)/reports/import/known/known-action knownAction': [
    ...issuers.map((issuer) => ({
      about: `replace of ${issuer}`,
      fields: async (asker: Person | null) => ({ ...(await replaceOf(issuer)), ...(await keepFor(asker, issuer)) }),
    })),
    ...(['district', 'elsewhere'] as Place[]).map((place) => ({
      about: `beside for ${place}`,
      fields: async (asker: Person | null) => ({ deed: 'beside', ...(await keepFor(asker, place)) }),
    })),
  ],
  [`${folder}/about/about-action withdrawAction`]: ofEach(async ({ reportId }) => ({
    reportId,
    reason: '导错了文件',
    stamp: await findStamp(reportId),
  })),
  [`${folder}/about/about-action correctAction`]: [
    ...ofEach((made) => correction(made)),
    naming('to a body elsewhere', (made) => ({ ...correction(made), issuerUnitId: 'elsewhere' })),
  ],
}

const correction = ({ reportId }: Made): Fields => ({
  reportId,
  version: '1',
  issuerUnitId: 'town',
  year: '2019',
  title: '更正的标题',
  besides: 'on',
})

async function replaceOf(issuer: Issuer): Promise<Fields> {
  const { reportId } = await makePlan(issuer)
  return { deed: 'replace', replacesId: reportId, stamp: await findStamp(reportId) }
}

/** A file that whoever asks had uploaded for an import; nobody's own, where nobody is logged in. */
async function keepFor(asker: Person | null, issuerUnitId: string): Promise<Fields> {
  const { pasted = '' } = importFor(issuerUnitId)
  const owner = asker ? personId(asker) : 'city-coordinator'
  const { hash, size } = await storeFile(Buffer.from(pasted))
  const upload = { hash, size, fileName: '报告.txt' }
  const keptId = await transaction((tx) => keepUpload(tx, owner, upload, new Date().toISOString()))
  return { keptId, issuerUnitId, year: '2024' }
}

let count = 0

const importFor = (issuerUnitId: string) => ({
  beside: 'on',
  pasted: `2024年法治政府建设年度报告\n一、存在不足\n一是执法力量偏弱第${++count}。\n二、下一步工作打算\n（一）深化执法改革。\n上半年建成执法监督平台。`,
  issuerUnitId,
  year: '2024',
})

/** An assignment table of one row with another title. */
const writeSheet = (id: string): Promise<Uint8Array> => {
  const { columns, sheet } = dictionaryOf('zh').assignment
  const heads = [sheet.id, sheet.version, columns.title]
  return writeWorkbook([
    {
      name: sheet.name,
      columns: heads.map((header) => ({ header, width: 10 })),
      rows: [[id, '1', `改名第${++count}`]],
    },
  ])
}

const findStamp = async (reportId: string): Promise<string> =>
  stampPlan(await findPlan(reader(), { kind: 'subtree', path: '/' }, reportId))

async function findShortcoming(reportId: string): Promise<string> {
  return (await findPlan(reader(), { kind: 'subtree', path: '/' }, reportId)).shortcomings[0]?.id ?? ''
}

async function findMark(reportId: string): Promise<string> {
  return (await findPlan(reader(), { kind: 'subtree', path: '/' }, reportId)).marks[0]?.id ?? ''
}
