import { reader } from '@/db/client'
import { addFile } from '@/db/files/file-notes'
import { storeFile } from '@/db/files/file-store'
import { hashText } from '@/db/files/hash-text'
import { newId } from '@/db/id'
import { findSameReport } from '@/db/report/find-report'
import { addVersion, findNumber, findProposedId, type ReportVersion } from '@/db/report/versions'
import { listUnits } from '@/db/unit/list-units'
import type { Actor } from '@/domain/people'
import { matchIssuer } from '@/domain/plan/match-issuer'
import { Refusal } from '@/domain/refusal'
import { findOthers } from '@/domain/report/version/find-others'
import type { OtherSentence } from '@/domain/report/version/version'
import type { KeptYear } from '@/domain/report/year-borne'
import type { Unit } from '@/domain/unit'
import { listTold } from '@/reader/read-chain'
import type { ReadReport } from '@/reader/report-text'
import { changePlan, findChangeable, type LoadedPlan, recordPlan } from '../../plan/steps/change-plan'
import { tellOfPlan } from '../../plan/steps/tell-of-plan'
import type { Given } from '../../steps/form-fields'
import { keepRefused } from '../keep-refused'
import { loadOriginal, type Original, type Source } from '../load-original'
import type { proposeVersionForm } from './version-forms'

export type Proposal = Source & Partial<Omit<Given<typeof proposeVersionForm>, 'file'>> & { reportId: string }

/**
 * Proposes a corrected text of a registered report: file and words are kept, and nothing of the report changes before a director takes it over. Directors
 * are told. Throws `Refusal`: notAllowed, notFound, reportNotRegistered, reasonMissing, as `loadOriginal`, versionWithoutSection, versionSame,
 * reportDuplicate, versionOther where `besides` does not say that it was seen, versionOpen. After the file could be read they carry `keptId`.
 */
export async function proposeVersion(actor: Actor, input: Proposal, now: string): Promise<{ versionId: string }> {
  const report = await findChangeable(reader(), actor, input.reportId, 'renew')
  if (!input.reason) throw new Refusal('reasonMissing', {}, 'reason')
  const units = await listUnits(reader())
  const original = await loadOriginal(actor, input, { units }, now)
  return keepRefused(actor, original, now, async () => {
    const { read } = original
    if (!read.nextSteps) throw new Refusal('versionWithoutSection', {}, input.pasted ? 'pasted' : 'file')
    if (!input.besides) ensureOwn(report, read, units)
    const { hash, size } = await storeFile(original.bytes)
    return changePlan(actor, 'renew', input, now, async (loaded) => {
      await ensureNew(loaded, { fileHash: hash, textHash: hashText(read.text) })
      await addFile(loaded.tx, { hash, size, type: original.type }, now)
      const version = await makeVersion(loaded, original, { hash, reason: input.reason ?? '' })
      await addVersion(loaded.tx, version)
      const before = { file: loaded.report.fileHash }
      const after = { file: hash, number: version.number }
      await recordPlan(loaded, { action: 'report.proposeVersion', before, after, note: version.reason })
      await tellOfPlan(loaded, 'director', { kind: 'versionProposed', reason: version.reason })
      return { versionId: version.id }
    })
  })
}

type Facts = KeptYear & { title: string; issuerUnitId: string }

function ensureOwn(report: Facts, read: ReadReport, units: Unit[]): void {
  const issuerUnitId = matchIssuer(read.issuer, units)?.id ?? null
  const others = findOthers(report, { year: read.year, title: read.title, issuer: read.issuer, issuerUnitId })
  if (others) throw new Refusal('versionOther', others, 'besides')
}

type Hashes = { fileHash: string; textHash: string }

/** Passes a text that neither this report nor another of the body has, while no other is proposed. */
async function ensureNew({ tx, report }: LoadedPlan, { fileHash, textHash }: Hashes): Promise<void> {
  const number = await findNumber(tx, report.id)
  if (fileHash === report.fileHash || textHash === report.textHash) throw new Refusal('versionSame', { number }, 'file')
  const same = await findSameReport(tx, report.issuerUnitId, textHash)
  if (same) throw new Refusal('reportDuplicate', { reportId: same.id, title: same.title, at: same.importedAt })
  if (await findProposedId(tx, report.id)) throw new Refusal('versionOpen')
}

async function makeVersion(
  { tx, report, actor, now }: LoadedPlan,
  { read, fileName, type, leftOut }: Original,
  { hash, reason }: { hash: string; reason: string },
): Promise<ReportVersion> {
  return {
    ...{ id: newId(), reportId: report.id, number: (await findNumber(tx, report.id)) + 1, state: 'proposed' as const },
    ...{ language: read.language, text: read.text, textHash: hashText(read.text), told: listTold(read) },
    ...{ sectionStart: read.nextSteps?.start ?? null, sectionEnd: read.nextSteps?.end ?? null },
    others: listOthers(read),
    leftOut: leftOut.length > 0 ? leftOut : null,
    ...{ fileName, fileType: type, fileHash: hash, reason, sentBy: actor.userId, sentAt: now },
    ...{ decidedBy: null, decidedAt: null, note: '', version: 1 },
  }
}

const listOthers = ({ others, steps }: ReadReport): OtherSentence[] => [
  ...steps.flatMap(({ heading }) => (heading ? [{ ...heading, reason: 'heading' }] : [])),
  ...others.map(({ start, end, text, why }) => ({ start, end, text, reason: why.rule })),
]
