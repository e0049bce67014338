import { z } from 'zod'
import { statusOf } from '@/app/refusal-status'
import { isOwnOrigin } from '@/auth/origin'
import { findVisitor } from '@/auth/session'
import { Refusal } from '@/domain/refusal'
import { formatTime } from '@/i18n/dates'
import { keepUnsent } from '@/usecases/account/keep-unsent'

const shape = z.strictObject({ form: z.string().min(1).max(200), values: z.record(z.string(), z.string()) })

/** Keeps a unsent of the form a person is typing in; answers with the time on the wall. */
export async function POST(request: Request): Promise<Response> {
  if (!isOwnOrigin(request.headers)) return Response.json({ error: 'foreignOrigin' }, { status: 403 })
  const visitor = await findVisitor()
  if (!visitor) return Response.json({ error: 'notLoggedIn' }, { status: 401 })
  const unsent = shape.safeParse(await request.json().catch(() => null))
  if (!unsent.success) return Response.json({ error: 'badRequest' }, { status: 400 })
  const now = new Date().toISOString()
  try {
    await keepUnsent(visitor, unsent.data, now)
    return Response.json({ time: formatTime(now) })
  } catch (error) {
    if (error instanceof Refusal) return Response.json({ error: error.code }, { status: statusOf(error, 422) })
    throw error
  }
}
