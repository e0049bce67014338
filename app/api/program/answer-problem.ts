import { STATUS_CODES } from 'node:http'
import { statusOf } from '@/app/refusal-status'
import { reportIncident } from '@/app/report-incident'
import { Refusal, type RefusalCode } from '@/domain/refusal'
import type { Dictionary } from '@/i18n'
import { sayRefusal } from '@/i18n/say-refusal'

const statuses: Partial<Record<RefusalCode, number>> = {
  tokenMissing: 401,
  tokenUnknown: 401,
  tokenReadOnly: 403,
  notAllowed: 403,
  callsTooMany: 429,
  staleVersion: 409,
  bodyUnreadable: 400,
}

/** A refusal as `application/problem+json`: the sentence that people read, and its code and field for programs. */
export function answerProblem(error: unknown, words: Dictionary): Response {
  if (!(error instanceof Refusal)) {
    const incident = reportIncident(error)
    return write(500, 'unknown', words.refusals.unknown({ incident }))
  }
  const status = statuses[error.code] ?? statusOf(error, 422)
  return write(status, error.code, sayRefusal(error, words), error.field)
}

function write(status: number, code: string, detail: string, field?: string): Response {
  const problem = {
    type: `urn:jiannuo:refusal:${code}`,
    title: STATUS_CODES[status] ?? '',
    status,
    detail,
    code,
    field,
  }
  return new Response(JSON.stringify(problem), {
    status,
    headers: {
      'Content-Type': 'application/problem+json; charset=utf-8',
      'Cache-Control': 'no-store',
      ...(status === 401 ? { 'WWW-Authenticate': 'Bearer' } : {}),
      ...(status === 429 ? { 'Retry-After': '60' } : {}),
    },
  })
}
