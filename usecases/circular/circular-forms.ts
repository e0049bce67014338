import { z } from 'zod'
import { circularActs } from '@/domain/circular/circular'
import { choice, day, id, optional, text, tick, version } from '../steps/form-fields'

const circular = z.object({ circularId: id(), version: version() })

/** `asOf`: the day at whose end the tasks are told of; `seasonId`: the feedback season that the circular closes, if any. */
export const beginForm = z.object({ asOf: day(), seasonId: optional() })
/** `deed`: whether the text is only saved, or sent for review as it then stands. */
export const writeForm = circular.extend({
  ...{ title: text(200), addressees: text(300), text: text(20_000) },
  ...{ deed: choice(['save', 'submit']), asksLeader: tick() },
})
/** `number`: the 文号, where the office gives one. */
export const actForm = circular.extend({
  ...{ act: choice(circularActs), note: text(500), asksLeader: tick(), number: text(60), day: day() },
})
