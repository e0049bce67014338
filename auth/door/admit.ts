import type { IncomingMessage, ServerResponse } from 'node:http'
import { Refusal } from '@/domain/refusal'
import { readAddress, scriptedHeader } from '../request-headers'
import { type Answer, answers } from './answer'
import { bodyLimit, largeBody, strangersLimit } from './body-limits'
import { dress } from './dress'
import { findLoggedIn } from './find-logged-in'
import { findTokenUser } from './find-token-user'
import { judgeHead } from './judge-head'
import { layAside, takeUp } from './lay-aside'
import { takeRoom } from './room-aside'
import { shapeAnswer } from './shape-answer'
import { turnAway } from './turn-away'
import { Turns } from './turns'

/** What the door asks those behind it. */
export type DoorWords = {
  /** The sentence of a refusal in the language that the request's cookies name. */
  say: (refusal: Refusal, cookies: string | undefined) => string
  /** Whether an address has used up its attempts to log in for now. */
  hasTooManyAttempts: (address: string, now: string) => Promise<boolean>
}
type Pass = (request: IncomingMessage) => void

const turns = new Turns(2)

/**
 * Lets a request in, or answers it before anything of its body is taken: one that cannot be read, a long body of somebody who is
 * not logged in, one longer than its page's forms are. Long ones are laid aside on the disk and go in two at a time.
 */
export async function admit(
  request: IncomingMessage,
  response: ServerResponse,
  { say, hasTooManyAttempts }: DoorWords,
  pass: Pass,
): Promise<void> {
  const { cookie } = request.headers
  const refuse = (status: number, refusal: Refusal) => turnAway(request, response, status, say(refusal, cookie))
  const verdict = judgeHead(request)
  if (verdict) return refuse(verdict.status, new Refusal(verdict.code))
  const now = new Date().toISOString()
  if (isPlainLogIn(request) && (await hasTooManyAttempts(addressOf(request), now)))
    return refuse(429, new Refusal('loginTooMany'))
  const length = Number(request.headers['content-length'] ?? 0)
  const go = (admitted: IncomingMessage) =>
    letIn(admitted, response, pass, () => say(new Refusal('badRequest'), cookie))
  if (length <= strangersLimit) return go(request)
  const userId = (await findLoggedIn(cookie, now)) ?? (await findTokenUser(request, now))
  if (!userId) return refuse(401, new Refusal('bodyOfStranger'))
  const limit = bodyLimit(pathOf(request))
  if (length > limit) return refuse(413, new Refusal('bodyTooLarge', { size: length, limit }))
  if (length <= largeBody) return go(request)
  const giveRoom = takeRoom(userId, length)
  if (!giveRoom) return refuse(503, new Refusal('readingBusy'))
  response.once('close', giveRoom)
  if (response.destroyed) return giveRoom()
  return admitLarge(request, response, go)
}

async function admitLarge(request: IncomingMessage, response: ServerResponse, go: Pass): Promise<void> {
  const file = await layAside(request)
  await turns.take()
  let isGiven = false
  const give = () => {
    if (isGiven) return
    isGiven = true
    turns.give()
    void file.close().catch(() => undefined)
  }
  response.once('close', give)
  if (response.destroyed) give()
  else go(takeUp(request, file))
}

function letIn(request: IncomingMessage, response: ServerResponse, pass: Pass, malformed: () => string): void {
  const isForm = request.method === 'POST' && !pathOf(request).startsWith('/api/')
  const answer: Answer = { isReached: !isForm }
  dress(request, response)
  if (isForm) shapeAnswer(response, answer, malformed)
  answers().run(answer, () => pass(request))
}

const logInPaths = ['/login', '/login/code']

// A log-in sent by script gets the same refusal from `logIn` as a sentence in its form.
function isPlainLogIn(request: IncomingMessage): boolean {
  const path = request.method === 'POST' && pathOf(request)
  return (
    path === '/api/auth/callback/credentials' ||
    (logInPaths.includes(path || '') && !(scriptedHeader in request.headers))
  )
}

const addressOf = ({ headers }: IncomingMessage): string =>
  readAddress({ get: (name) => String(headers[name] ?? '') || null })

const pathOf = ({ url = '' }: IncomingMessage): string => url.split('?')[0] ?? ''
