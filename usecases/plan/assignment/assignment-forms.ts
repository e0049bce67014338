import { z } from 'zod'
import { choice, each, file, id, optional, text, version } from '../../steps/form-fields'
import { draftLengths } from '../plan-forms'

/**
 * The assignment grid: cells as typed, each under its column and the id of its commitment (`lead.ID`), and of every row that
 * has one the version it was typed over. `send` also hands the plan, as it was seen (`stamp`), to the directors.
 */
export const assignmentForm = z.object({
  reportId: id(),
  deed: choice(['save', 'send']),
  stamp: optional(40),
  'version.*': each(version()),
  'title.*': each(text(draftLengths.title)),
  'lead.*': each(text(100)),
  'supporting.*': each(text(2000)),
  'handler.*': each(text(100)),
  'words.*': each(text(100)),
  'due.*': each(text(100)),
  'standards.*': each(text(5000)),
  'key.*': each(text(20)),
})

/** An edited workbook of the grid. */
export const sheetForm = z.object({ reportId: id(), file: file() })
