import { findWordsByHeader } from '@/app/api/words-by-header'
import { statusOf } from '@/app/refusal-status'
import { filePolicy } from '@/auth/policy-header'
import { readAddress } from '@/auth/request-headers'
import { Refusal } from '@/domain/refusal'
import { sayRefusal } from '@/i18n/say-refusal'
import { writeOwnFeed } from '@/usecases/calendar/write-own-feed'

type FeedParams = { params: Promise<{ file: string }> }

/** A calendar feed; its token stands in the address, since calendars can send nothing else. No cookie is looked at. */
export async function GET(request: Request, { params }: FeedParams): Promise<Response> {
  const [, token = ''] = /^(jn_[\w-]+)\.ics$/.exec((await params).file) ?? []
  const now = new Date().toISOString()
  try {
    const text = await writeOwnFeed({ token, address: readAddress(request.headers) }, now)
    return new Response(text, { headers: { ...headers, 'Content-Type': 'text/calendar; charset=utf-8' } })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const status = error.code === 'tokenUnknown' ? 404 : statusOf(error)
    const sentence = sayRefusal(error, findWordsByHeader(request.headers))
    return new Response(sentence, { status, headers: { ...headers, 'Content-Type': 'text/plain; charset=utf-8' } })
  }
}

const headers = {
  'Cache-Control': 'private, no-store',
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': filePolicy,
  'Referrer-Policy': 'no-referrer',
}
