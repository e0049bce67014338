import type { FoundCircular } from '@/db/circular/circulars'
import { reader } from '@/db/client'
import { readSetting } from '@/db/settings/find-settings'
import { dayOf } from '@/domain/calendar'
import { type LooseNumbers, listLooseNumbers } from '@/domain/circular/check-circular'
import type { CircularAct, CircularStation } from '@/domain/circular/circular'
import { findCircularWriteRefusal, listCircularActs, overseesCircular } from '@/domain/circular/circular-way'
import type { Actor } from '@/domain/people'
import { completionOf, onTimeOf, percentOf } from '@/domain/task/figures/figures'
import { isRootPath } from '@/domain/unit'
import { namePeople } from '../people/steps/name-people'
import { findOwnCircular } from './steps/change-circular'

/** A circular as its page shows it: with the names on its way, what the reader may do, and the numbers in its text that its tables do not give. */
export type CircularView = {
  /** `signer`: under whose name it is issued: the office of the whole installation where one is set, each body below it its own. */
  circular: FoundCircular & { begunByName: string; writerNames: string[]; signer: string }
  stations: (CircularStation & { name: string })[]
  acts: CircularAct[]
  canWrite: boolean
  /** True of who sees the tasks behind the figures; a unit reads the text and the table. */
  isWhole: boolean
  /** The reader's unit, whose row leads to its tasks. */
  ownUnitId: string
  loose: LooseNumbers[]
  today: string
}

/** A circular with all that hangs on it. Throws `Refusal('notFound')`. */
export async function viewCircular(actor: Actor, id: string, now: string): Promise<CircularView> {
  const found = await findOwnCircular(reader(), actor, id)
  const isWhole = overseesCircular(found.unitPath, actor)
  const circular = isWhole ? found : toUnits(found)
  const { way, writers, begunBy, sheet, text } = circular
  const office = await readSetting(reader(), 'officeName', circular.issuedOn ?? dayOf(now))
  const nameOf = await namePeople([begunBy, ...writers, ...way.map(({ by }) => by)])
  const rows = [sheet.whole, ...sheet.units.map(({ figures }) => figures)]
  const rates = rows.flatMap((figures) => [percentOf(completionOf(figures)), percentOf(onTimeOf(figures))])
  return {
    circular: {
      ...circular,
      begunByName: nameOf(begunBy),
      writerNames: writers.map(nameOf),
      signer: (isRootPath(circular.unitPath) && office) || circular.unitFullName,
    },
    stations: way.map((station) => ({ ...station, name: nameOf(station.by) })),
    acts: listCircularActs(circular, actor),
    isWhole,
    ownUnitId: actor.unitId,
    canWrite: !findCircularWriteRefusal(circular, actor),
    loose: isWhole ? listLooseNumbers(text, sheet, rates) : [],
    today: dayOf(now),
  }
}

// Units read the paper and its table. What was said on its way, the tasks and who was late with returns are the office's own.
const toUnits = ({ sheet, ...circular }: FoundCircular): FoundCircular => ({
  ...circular,
  sheet: { ...sheet, tasks: [], season: null },
  way: [],
})
