import { z } from 'zod'
import { snapshotActs } from '@/domain/snapshot/snapshot'
import { choice, day, id, list, text, tick, version } from '../steps/form-fields'

const snapshot = z.object({ snapshotId: id(), version: version() })

/** `asOf`: the day at whose end results and figures stand; `reason`: why it corrects one that is published. */
export const beginForm = z.object({ reportId: id(), asOf: day(), reason: text(200) })
export const writeForm = snapshot.extend({ taskId: id(), text: text(500) })
/** `item`: what is ticked of the confidentiality check. */
export const actForm = snapshot.extend({ act: choice(snapshotActs), note: text(500), item: list() })
export const openForm = z.object({ unitId: id(), isOpen: tick() })
