import { reader } from '@/db/client'
import { listUnitsUnder } from '@/db/unit/list-units'
import { dayOf } from '@/domain/calendar'
import type { Actor } from '@/domain/people'
import type { LedgerChoices } from '@/domain/plan/ledger/choices'
import { ensureCan } from '@/domain/policy'
import { Refusal } from '@/domain/refusal'
import type { Unit } from '@/domain/unit'
import { holdsOwnExport } from '../../ledger/edited/holds-own-export'
import { type CheckedLedger, checkLedger } from './steps/check-ledger'
import { type LoadedLedger, loadLedger } from './steps/load-ledger'
import { type MappedLedger, mapLedger } from './steps/map-ledger'

/** A ledger that was uploaded, as it would be imported with these choices; nothing is written. */
export type LedgerTrial = LoadedLedger &
  MappedLedger & {
    checked: CheckedLedger
    issuer: Unit
    issuers: Unit[]
    /** Titles of the reports that the import makes. */
    parts: number
    /** True of a workbook that was exported here: its tasks are here already. */
    isOwnExport: boolean
  }

/** The most rows that one import takes, and the most tasks of one plan: people can review them together, and to write them holds others up for less than 0.3 s. */
export const ledgerLimits = { rows: 10_000, plan: 200 }

/**
 * The dry run of a ledger that this actor uploaded: what each column is, what every row would become, and what stands against it.
 * Throws `Refusal` notAllowed, keptFileGone, ledgerTooLong, choiceUnknown (a body of somewhere else), or those of reading the file.
 */
export async function checkLedgerImport(
  actor: Actor,
  keptId: string,
  choices: LedgerChoices,
  now: string,
): Promise<LedgerTrial> {
  ensureCan(actor, 'importReport')
  const loaded = await loadLedger(actor, keptId, now)
  const mapped = mapLedger(loaded, choices, dayOf(now))
  const count = mapped.lines.length
  if (count > ledgerLimits.rows) throw new Refusal('ledgerTooLong', { count, max: ledgerLimits.rows })
  const issuers = await listUnitsUnder(reader(), actor.unitPath)
  const issuer = issuers.find(({ id }) => id === (choices.unitId ?? actor.unitId))
  if (!issuer) throw new Refusal('choiceUnknown', {}, 'unit')
  const checked = await checkLedger(reader(), actor, issuer, mapped, choices, now)
  const parts = Math.ceil(checked.rows.length / ledgerLimits.plan)
  return { ...loaded, ...mapped, checked, issuer, issuers, parts, isOwnExport: holdsOwnExport(loaded.sheets) }
}
