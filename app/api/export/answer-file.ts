import { statusOf } from '@/app/refusal-status'
import { findActor } from '@/auth/session'
import type { Actor } from '@/domain/people'
import { Refusal } from '@/domain/refusal'

type File = { name: string; type: string; body: BodyInit }

/**
 * Answers a download: 401 without a session, 403 where the role may not, else the file as an attachment that no cache keeps
 * and no browser opens in the site's own name.
 */
export async function answerFile(write: (actor: Actor, now: string) => Promise<File>): Promise<Response> {
  const actor = await findActor()
  if (!actor) return Response.json({ error: 'notLoggedIn' }, { status: 401 })
  try {
    const { name, type, body } = await write(actor, new Date().toISOString())
    return new Response(body, { headers: headersOf(name, type) })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return Response.json({ error: error.code }, { status: statusOf(error) })
  }
}

/** A stream of the pieces that a use case gives one after the other. */
export function toStream(pieces: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = await pieces.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
    async cancel() {
      await pieces.return(undefined)
    },
  })
}

const headersOf = (name: string, type: string): Record<string, string> => ({
  'Content-Type': type,
  'Content-Disposition': `attachment; filename="${name.replace(/[^\w.-]/g, '_')}"; filename*=UTF-8''${encodeURIComponent(name)}`,
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': 'sandbox',
})
