import { readBearer } from '@/auth/read-bearer'
import { readAddress } from '@/auth/request-headers'
import { programUses } from '@/domain/access/access-token'
import { Refusal } from '@/domain/refusal'
import type { Dictionary } from '@/i18n'
import { claimKey } from '@/usecases/access/claim-key'
import { type Opened, openToken } from '@/usecases/access/open-token'
import { noteRefusal } from '@/usecases/steps/note-refusal'
import { findWordsByHeader } from '../words-by-header'
import { answerProblem } from './answer-problem'

/** What an operation works with: who asks by the token, and under which id a repeated request counts once. */
export type Called = Opened & { now: string; words: Dictionary; requestId: string | undefined }
type Work = (called: Called) => Promise<Response | object>

/** Answers a program that reads: JSON, or a problem in words (RFC 9457). `names` are the parameters that its address may have. */
export const answerReading = (request: Request, work: Work, names: readonly string[] = []): Promise<Response> =>
  answer(request, work, { names, mayRead: true })

/** Answers a program that acts: its token must be one for acting, and an `Idempotency-Key` makes a repeated request count once. */
export const answerActing = (request: Request, work: Work): Promise<Response> =>
  answer(request, work, { names: [], mayRead: false })

type Terms = { names: readonly string[]; mayRead: boolean }

async function answer(request: Request, work: Work, { names, mayRead }: Terms): Promise<Response> {
  const words = findWordsByHeader(request.headers)
  const now = new Date().toISOString()
  let opened: Opened | undefined
  try {
    opened = await openToken(
      { token: findBearer(request), uses: programUses, address: readAddress(request.headers) },
      now,
    )
    if (!mayRead && opened.token.use !== 'write') throw new Refusal('tokenReadOnly')
    ensureKnown(new URL(request.url).searchParams, names)
    const requestId = mayRead ? undefined : await claim(request, opened, now)
    const done = await work({ ...opened, now, words, requestId })
    return done instanceof Response ? done : Response.json(done, { headers: { 'Cache-Control': 'no-store' } })
  } catch (error) {
    if (opened) await noteRefusal(opened.actor, error, new URL(request.url).pathname, now)
    return answerProblem(error, words)
  }
}

// No cookie is looked at, so that no page of another site can ask in anybody's name.
function findBearer({ headers }: Request): string {
  const token = readBearer(headers.get('authorization'))
  if (!token) throw new Refusal('tokenMissing')
  return token
}

function ensureKnown(params: URLSearchParams, names: readonly string[]): void {
  const unknown = [...params.keys()].find((name) => !names.includes(name))
  if (unknown !== undefined) throw new Refusal('unknownField', { name: unknown.slice(0, 60) })
}

async function claim(request: Request, { actor, token }: Opened, now: string): Promise<string | undefined> {
  const key = request.headers.get('idempotency-key')?.trim().slice(0, 100)
  if (!key) return undefined
  const body = new Uint8Array(await request.clone().arrayBuffer())
  return claimKey(actor, { key, tokenId: token.id, path: new URL(request.url).pathname, body }, now)
}
