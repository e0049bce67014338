import { keepScan as keepRecognised } from '@/usecases/testing/keep-scan'
import { canary } from '../canaries'
import type { Deed } from '../deed'
import { type Person, type Place, personId } from '../places'

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

/** Keeps a recognised scan of somebody; gives its id. */
export const keepScan = (userId: string, place: string): Promise<string> =>
  keepRecognised(userId, [canary('district', 'past'), place], new Date().toISOString())
