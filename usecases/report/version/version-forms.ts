import { z } from 'zod'
import { choice, file, id, pasted, text, tick, version } from '../../steps/form-fields'

const report = z.object({ reportId: id() })
const orNone = (given: string) => given || undefined

/** A corrected text of a registered report: its file, one uploaded before (`keptId`), or its words, and why it is corrected. */
export const proposeVersionForm = report.extend({
  file: file(),
  pasted: pasted(2_000_000).transform(orNone),
  keptId: text(100).transform(orNone),
  reason: text(500),
  /** The person has seen that the text names another year, body or title. */
  besides: tick(),
})

/** The version is the report's: what the person saw of the text in force. */
export const takeVersionForm = report.extend({ versionId: id(), version: version() })
export const endVersionForm = report.extend({
  versionId: id(),
  act: choice(['decline', 'withdraw']),
  reason: text(500),
})

/** A sentence of the text in force: one of those offered (`start-end`), or its words. */
export const placeForm = report.extend({ itemId: id(), at: text(30), quote: text(2000), version: version() })
