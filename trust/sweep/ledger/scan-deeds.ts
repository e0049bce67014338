import { transaction } from '@/db/client'
import { storeFile } from '@/db/files/file-store'
import { keepUpload, saveKeptScan } from '@/db/files/kept-uploads'
import { files } from '@/db/schema'
import { canary } from '../canaries'
import type { Deed } from '../deed'
import { type Person, type Place, personId } from '../places'

const picture = Buffer.from('89504e470d0a1a0a', 'hex')

/** A call of the import of a scan: one's own for each body, and another's. */
export const scanDeeds: Record<string, Deed[]> = {
  'app/(work)/reports/import/scan/scan-action scanAction': [
    ...(['district', 'elsewhere'] as Place[]).map((place) => ({
      about: `for ${place}`,
      fields: async (asker: Person | null) =>
        fieldsOf(await keepScan(asker ? personId(asker) : 'city-coordinator', place), place),
    })),
    {
      about: 'another’s',
      fields: async () => fieldsOf(await keepScan('district-coordinator', 'district'), 'district'),
    },
  ],
}

const fieldsOf = (keptId: string, issuerUnitId: string) => ({
  keptId,
  issuerUnitId,
  year: '2024',
  corrected: `2024年法治政府建设年度报告\n一、存在不足\n一是执法力量偏弱第${keptId}。\n二、下一步工作打算\n（一）深化执法改革。\n上半年建成执法监督平台。`,
})

/** Keeps a scan of one page that was recognised; gives its id. */
export async function keepScan(userId: string, place: string): Promise<string> {
  const stored = await storeFile(Buffer.concat([picture, Buffer.from(`${userId}${place}`)]))
  const at = new Date().toISOString()
  const words = [{ text: canary('district', 'past'), left: 70, right: 300, sure: 90 }]
  const page = { width: 595, height: 842, lines: [{ y: 100, size: 16, words }] }
  return transaction(async (tx) => {
    await tx
      .insert(files)
      .values({ ...stored, type: 'scan', storedAt: at })
      .onConflictDoNothing()
    const id = await keepUpload(tx, userId, { ...stored, fileName: '扫描.png' }, at)
    await saveKeptScan(tx, id, { count: 1, pages: [page], at })
    return id
  })
}
