import { filePolicy, viewPolicy } from '@/auth/policy-header'
import { sizeHeader } from '@/auth/request-headers'
import { findActor } from '@/auth/session'
import { cleanText } from '@/domain/clean-text'
import type { Actor } from '@/domain/people'
import { Refusal } from '@/domain/refusal'
import { sayRefusal } from '@/i18n/say-refusal'
import { noteRefusal } from '@/usecases/steps/note-refusal'
import { readWords } from '../locale'
import { statusOf } from '../refusal-status'
import { reportIncident } from '../report-incident'

/** A file to send; `size` of a stream where it is known before, `isShown` where a page shows it instead of saving it. */
type File = {
  name: string
  type: string
  size?: number
  isShown?: boolean
  body: Uint8Array | ReadableStream<Uint8Array>
}

/**
 * Answers a download: the file as an attachment that no cache keeps and no browser opens in the site's own name. Otherwise a
 * code and a sentence: 401 without a session, 400 where the address has a parameter that is not in `names`, 404 for what the
 * actor may not see, 403 where the role may not, 503 while the machine cannot.
 */
export async function answerFile(
  request: Request,
  names: readonly string[],
  write: (actor: Actor, now: string) => Promise<File>,
): Promise<Response> {
  const actor = await findActor()
  if (!actor) return Response.json({ error: 'notLoggedIn' }, { status: 401 })
  const { pathname, searchParams } = new URL(request.url)
  const now = new Date().toISOString()
  try {
    ensureKnownParams(searchParams, names)
    return writeFile(await write(actor, now))
  } catch (error) {
    await noteRefusal(actor, error, pathname, now)
    return answerRefusal(error)
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

function ensureKnownParams(params: URLSearchParams, names: readonly string[]): void {
  const unknown = [...params.keys()].find((name) => !names.includes(name))
  if (unknown !== undefined) throw new Refusal('unknownField', { name: unknown.slice(0, 60) })
}

/** The answer that a download is, as an attachment that no browser opens in the site's own name. */
export function writeFile({ name: given, type, body, isShown, size = sizeOf(body) }: File): Response {
  const name = cleanText(given)
  return new Response(body instanceof Uint8Array ? new Uint8Array(body) : body, {
    headers: {
      ...(size === undefined ? {} : { [isStream(body) ? sizeHeader : 'Content-Length']: String(size) }),
      'Content-Type': type,
      'Content-Disposition': `${isShown ? 'inline' : 'attachment'}; filename="${name.replace(/[^\w.-]/g, '_')}"; filename*=UTF-8''${encodeURIComponent(name)}`,
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': isShown ? viewPolicy(type) : filePolicy,
    },
  })
}

const isStream = (body: File['body']): boolean => body instanceof ReadableStream

const sizeOf = (body: File['body']): number | undefined => (body instanceof Uint8Array ? body.byteLength : undefined)

async function answerRefusal(error: unknown): Promise<Response> {
  const { words } = await readWords()
  if (!(error instanceof Refusal)) {
    const incident = reportIncident(error)
    return Response.json({ error: 'unknown', sentence: words.refusals.unknown({ incident }) }, { status: 500 })
  }
  const sentence = sayRefusal(error, words)
  return Response.json({ error: error.code, sentence }, { status: statusOf(error) })
}
