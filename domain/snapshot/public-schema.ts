import { stripPartNames } from '../task/figures/strip'
import { publicSchemaName } from './public-data'

const text = (description: string) => ({ type: 'string', description })
const count = (description: string) => ({ type: 'integer', minimum: 0, description })
const day = (description: string) => ({ type: 'string', format: 'date', description })
const object = (properties: Record<string, unknown>, description?: string) => ({
  ...{ type: 'object', additionalProperties: false, required: Object.keys(properties), properties },
  ...(description ? { description } : {}),
})
const share = (description: string) =>
  object(
    {
      part: count('numerator'),
      whole: count('denominator'),
      percent: { type: ['integer', 'null'], description: 'rounded, never up to 100 nor down to 0; null of nothing' },
    },
    description,
  )

const promise = object({
  heading: text('heading of the report under which the promise stands, empty for none'),
  promise: text('the sentence of the report; names and numbers of people are left out'),
  unit: text('the unit that leads the task'),
  result: { enum: stripPartNames, description: 'what had become of it by the end of `asOf`' },
  resultName: text('the same in words of the report’s language'),
  lateDays: count('days by which it was handed in after its day, or by which an open one is past it; 0 in time'),
  text: text('what was done, resting on reports that were checked and accepted; empty where there are none'),
})

/** The shape of what the public gets, as JSON Schema; served beside it. */
export const publicSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: publicSchemaName,
  ...object({
    schema: { const: publicSchemaName },
    body: object({ id: text('id of the body in the addresses'), name: text('its full name') }),
    report: object({
      year: count('year of the report that promised'),
      title: text('its title'),
      language: { enum: ['zh', 'en'], description: 'language of all texts' },
    }),
    number: count('1 for the first snapshot of the body on that year; each correction is one more'),
    publishedOn: day('day on which it was published'),
    asOf: day('day at whose end all figures and results stand, Asia/Shanghai'),
    correction: text('why it corrects an earlier one, empty of a first one'),
    promised: count('promises that the report makes'),
    tasks: count('those of them that became tasks; `results` adds up to it'),
    results: object(
      Object.fromEntries(stripPartNames.map((part) => [part, count(`tasks that are ${part}`)])),
      'tasks by what became of them',
    ),
    completion: share('fulfilled of all that are neither no longer applicable nor cancelled'),
    onTime: share('fulfilled by the original day of those that were due by then'),
    extended: count('fulfilled after the original day, by the day of a granted extension'),
    promises: { type: 'array', items: promise },
    issuer: text('the office that answers for it'),
  }),
} as const
