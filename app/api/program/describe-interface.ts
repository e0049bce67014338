import { z } from 'zod'
import type { Dictionary } from '@/i18n'
import { type Operation, type OperationName, operations } from './operations'
import { problemAnswer } from './schemas'

type Words = Dictionary['programs']

/** The description of /api/v1 as OpenAPI 3.1, made of the schemas by which requests are read and answers are written. */
export function describeInterface(address: string, words: Words): Record<string, unknown> {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const [name, operation] of Object.entries(operations) as [OperationName, Operation][])
    paths[operation.path] = { ...paths[operation.path], [operation.method]: describeOperation(name, operation, words) }
  return {
    openapi: '3.1.0',
    info: { title: words.title, version: '1', description: words.about },
    servers: [{ url: `${address}/api/v1` }],
    security: [{ token: [] }],
    paths,
    components: {
      securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
      schemas: { Problem: toSchema(problemAnswer, 'output') },
    },
  }
}

function describeOperation(
  name: OperationName,
  { method, path, params = [], body, takesFile, answer }: Operation,
  words: Words,
) {
  const inPath = path.includes('{id}') ? [parameter('id', 'path')] : []
  const inHead = method === 'post' ? [{ ...parameter('Idempotency-Key', 'header'), description: words.key }] : []
  const content = answer
    ? { 'application/json': { schema: toSchema(answer, 'output') } }
    : { 'application/octet-stream': {} }
  return {
    operationId: name,
    summary: words.operations[name],
    parameters: [...inPath, ...inHead, ...params.map((each) => parameter(each, 'query'))],
    ...(body ? { requestBody: { required: true, content: describeBody(body, takesFile) } } : {}),
    responses: {
      200: { description: words.good, content },
      default: {
        description: words.problem,
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    },
  }
}

const parameter = (name: string, place: 'path' | 'header' | 'query') => ({
  name,
  in: place,
  ...(place === 'path' ? { required: true } : {}),
  schema: { type: 'string' },
})

function describeBody(body: z.ZodType, takesFile = false): Record<string, unknown> {
  const schema = toSchema(body, 'input')
  if (!takesFile) return { 'application/json': { schema } }
  const properties = { ...(schema.properties as object), file: { type: 'string', format: 'binary' } }
  const form = { ...schema, properties, required: ['file'] }
  return { 'application/json': { schema }, 'multipart/form-data': { schema: form } }
}

function toSchema(schema: z.ZodType, io: 'input' | 'output'): Record<string, unknown> {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, target: 'draft-2020-12' })
  return rest
}
