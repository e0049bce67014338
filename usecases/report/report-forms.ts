import { z } from 'zod'
import { id, required, text, tick, version } from '../steps/form-fields'
import { year } from './import-form'

const report = z.object({ reportId: id() })

/** The stamp is that of the plan whose work the form named as lost. */
export const withdrawForm = report.extend({ reason: text(500), stamp: required(40) })

export const correctForm = report.extend({
  version: version(),
  issuerUnitId: id(),
  year: year(),
  title: required(200),
  /** The person has seen that the body has another report of that year. */
  besides: tick(),
})
