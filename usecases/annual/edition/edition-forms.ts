import { z } from 'zod'
import { contents } from '@/domain/annual/contents'
import { causeForm } from '../../plan/plan-forms'
import { choice, day, id, list, optional, text, tick, version } from '../../steps/form-fields'

const edition = z.object({ editionId: id() })
const paragraph = edition.extend({ paragraphId: id(), version: version() })

/** `reason`: why a published edition is corrected; empty of a first one. */
export const beginForm = z.object({ reportId: id(), reason: text(500) })
/** `proofs`: the ids of the evidence in the order in which the text numbers it, with blanks between. */
export const writeForm = paragraph.extend({ text: text(5000), proofs: text(20_000) })
export const addForm = edition.extend({
  content: choice(contents.map(String)).transform(Number),
  taskId: optional(),
  text: text(5000),
})

export const arrangements = ['up', 'down', 'fromLedger', 'takeOut', 'putBack'] as const
export const arrangeForm = paragraph.extend({ deed: choice(arrangements), reason: text(500) })

const acts = ['submit', 'endorse', 'approve', 'sendBack', 'signSecrecy', 'report', 'publish'] as const
export const actForm = edition.extend({
  ...{ version: version(), act: choice(acts), note: text(500), asksLeader: tick(), item: list(), day: day() },
})
export const keepForm = edition.extend({ finding: text(6000), reason: text(500) })

/** Why a shortcoming of last year's report is so, written beside the paragraph on it. */
export const editionCauseForm = causeForm.extend({ editionId: id(), paragraphId: id() })

/** The days by which the report is to be handed up and made public. */
export const dueDaysForm = edition.extend({ version: version(), reportDue: day(), publishDue: day() })
