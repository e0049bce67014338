import type { Database } from '@/db/client'
import { listUnitsUnder } from '@/db/unit/list-units'
import { Refusal } from '@/domain/refusal'
import type { DutyKind } from '@/domain/task/changing/change-request'
import { readLines, writeLines } from '@/domain/task/changing/duty'
import { ensureLeader, ensureOffered } from '../../people/steps/ensure-offered'
import type { Given } from '../../steps/form-fields'
import type { LoadedTask } from '../steps/act-on-task'
import type { dutyForm } from './changing-forms'

type Form = Pick<Given<typeof dutyForm>, 'units' | 'leaderId' | 'words'>
type Read = (loaded: LoadedTask, form: Form) => Promise<string>

/** What a form asks for, as a request keeps it. Units are typed by name, since a unit does not read the list of its neighbours. Throws `Refusal`: changeEmpty, unitNotFound, choiceUnknown, supportLeads. */
export const readWanted = (kind: DutyKind, loaded: LoadedTask, form: Form): Promise<string> => reads[kind](loaded, form)

const readWords: Read = async (_loaded, { words }) => {
  if (!words.trim()) throw new Refusal('changeEmpty', {}, 'words')
  return words.trim()
}

const reads: Record<DutyKind, Read> = {
  leadUnit: async ({ tx, dossier }, { units }) => {
    const [id, ...more] = await findUnits(tx, dossier.units.issuerPath, units)
    if (!id || more.length) throw new Refusal('changeEmpty', {}, 'units')
    return id
  },
  supporting: async ({ tx, dossier }, { units }) => {
    const ids = await findUnits(tx, dossier.units.issuerPath, units)
    ensureOffered(!ids.some((id) => id === dossier.task.leadUnitId), 'units')
    return writeLines([...new Set(ids)].sort())
  },
  leader: async ({ tx, dossier, now }, { leaderId }) => {
    await ensureLeader(tx, leaderId, dossier.units.issuerPath, now)
    return leaderId
  },
  title: readWords,
  requiredResult: readWords,
  standards: async (loaded, form) => writeLines([...new Set(readLines(await readWords(loaded, form)))]),
}

async function findUnits(on: Database, path: string, typed: string): Promise<string[]> {
  const known = await listUnitsUnder(on, path)
  return readLines(typed).map((text) => {
    const found = known.filter((unit) => [unit.name, unit.shortName, ...unit.aliases].includes(text))
    const [unit] = found
    if (!unit || found.length > 1) throw new Refusal('unitNotFound', { text }, 'units')
    return unit.id
  })
}
