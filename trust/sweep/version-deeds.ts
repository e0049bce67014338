import { eq } from 'drizzle-orm'
import { transaction } from '@/db/client'
import { addHeld } from '@/db/report/held-ranges'
import { addVersion, type ReportVersion } from '@/db/report/versions'
import { reports } from '@/db/schema'
import { planText } from '@/usecases/testing/make-plan'
import type { Fields } from './call-action'
import type { Deed } from './deed'
import { makePlan } from './targets'

type Issuer = 'district' | 'town'
const issuers: readonly Issuer[] = ['district', 'town']
const actions = 'app/(work)/reports/[id]/versions/version-action'
let count = 0

/** A text that a body's coordinator proposed for a report of it; gives its id. */
export async function makeVersion(
  reportId: string,
  issuer: string,
  overrides: Partial<ReportVersion> = {},
): Promise<string> {
  count += 1
  const [id, sentAt] = [`version-${issuer}-${count}`, new Date().toISOString()]
  const row: ReportVersion = {
    ...{ id, reportId, number: 2, state: 'proposed', language: 'zh', text: `${planText}\n附注第${count}号。` },
    ...{
      textHash: id,
      told: [],
      sectionStart: planText.indexOf('二、下一步'),
      sectionEnd: planText.length,
      others: [],
      leftOut: null,
    },
    ...{ fileName: '', fileType: 'txt', fileHash: '', reason: '更正', sentBy: `${issuer}-coordinator`, sentAt },
    ...{ decidedBy: null, decidedAt: null, note: '', version: 1, ...overrides },
  }
  await transaction((tx) => addVersion(tx, row))
  return row.id
}

/** A registered report of a body; gives it with a commitment of its plan. */
async function makeRegistered(issuer: Issuer): Promise<{ reportId: string; itemId: string }> {
  const { reportId, ids } = await makePlan(issuer)
  await transaction((tx) => tx.update(reports).set({ status: 'registered' }).where(eq(reports.id, reportId)))
  return { reportId, itemId: ids[0] ?? '' }
}

const ofEach = (fields: (issuer: Issuer) => Promise<Fields>): Deed[] =>
  issuers.map((issuer) => ({ about: `of ${issuer}`, fields: () => fields(issuer) }))

const proposed = async (issuer: Issuer, more: Fields): Promise<Fields> => {
  const { reportId } = await makeRegistered(issuer)
  return { reportId, versionId: await makeVersion(reportId, issuer), ...more }
}

/** Calls of the versions of a registered report. */
export const versionDeeds: Record<string, Deed[]> = {
  [`${actions} proposeVersionAction`]: ofEach(async (issuer) => ({
    reportId: (await makeRegistered(issuer)).reportId,
    pasted: `${planText}\n另注第${++count}号。`,
    reason: '更正',
    besides: 'on',
  })),
  [`${actions} takeVersionAction`]: ofEach((issuer) => proposed(issuer, { version: '1' })),
  [`${actions} endVersionAction`]: (['decline', 'withdraw'] as const).flatMap((act) =>
    ofEach((issuer) => proposed(issuer, { act, reason: '有误' })).map((deed) => ({
      ...deed,
      about: `${act} ${deed.about}`,
    })),
  ),
  [`${actions} placeAction`]: ofEach(async (issuer) => {
    const { reportId, itemId } = await makeRegistered(issuer)
    const versionId = await makeVersion(reportId, issuer, { state: 'taken', number: 1 })
    await transaction((tx) => addHeld(tx, reportId, [{ kind: 'commitment', itemId, versionId }]))
    return { reportId, itemId, version: '1', at: '', quote: '能放则放、该收则收。' }
  }),
}
