import { transaction } from '@/db/client'
import { storeFile } from '@/db/files/file-store'
import { keepUpload } from '@/db/files/kept-uploads'
import { newId } from '@/db/id'
import { files } from '@/db/schema'
import { writeCsvRows } from '@/formats/write-csv'
import type { Fields } from '../call-action'
import { canary } from '../canaries'
import type { Deed } from '../deed'
import { type Person, type Place, personId } from '../places'

const folder = 'app/(work)/reports/ledger/ledger-actions'
const places: readonly Place[] = ['district', 'town', 'elsewhere']

/** Calls of the import of a ledger: for bodies inside and outside, and of a file that another uploaded. */
export const ledgerDeeds: Record<string, Deed[]> = {
  [`${folder} uploadLedgerAction`]: [
    {
      about: '',
      // Of the own unit: the page shows what was sent.
      fields: (asker) => ({ file: new File([new Uint8Array(writeLedger(asker?.place ?? 'lead'))], '台账.csv') }),
    },
  ],
  [`${folder} importLedgerAction`]: [
    ...places.map((place) => ({
      about: `for ${place}`,
      fields: (asker: Person | null) => keepLedger(asker ?? { place: 'city', role: 'coordinator' }, place),
    })),
    { about: 'another’s', fields: () => keepLedger({ place: 'district', role: 'coordinator' }, 'district') },
  ],
}

const writeLedger = (lead: Place): Uint8Array =>
  writeCsvRows(['任务名称', '牵头单位', '完成时限'], [[`台账任务${newId()}`, canary(lead, 'unit'), '2026-12-31']])

/** Keeps a ledger of one row as the first step of an import does; gives what its last step names. */
export async function keepLedger(owner: Person, unit: Place): Promise<Fields> {
  const stored = await storeFile(writeLedger(owner.place))
  const at = new Date().toISOString()
  const keptId = await transaction(async (tx) => {
    await tx
      .insert(files)
      .values({ ...stored, type: 'csv', storedAt: at })
      .onConflictDoNothing()
    return keepUpload(tx, personId(owner), { ...stored, fileName: '台账.csv' }, at)
  })
  return { keptId, choices: new URLSearchParams({ unit, year: '2026' }).toString() }
}
