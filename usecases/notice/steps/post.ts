import type { Fault } from '@/domain/notice/outbox'

const patienceMs = 10_000
const [longestAnswer, mostRead] = [200, 2_000]

export type Answered = { status: number; body: string }

/** Posts JSON to an address and to no other: a redirect is an answer. Gives status and the beginning of the body, or why there was none. */
export async function post(
  address: string,
  body: string,
  headers: Record<string, string> = {},
): Promise<Answered | { fault: Fault }> {
  try {
    const answer = await fetch(address, {
      method: 'POST',
      redirect: 'manual',
      headers: { 'content-type': 'application/json', ...headers },
      body,
      signal: AbortSignal.timeout(patienceMs),
    })
    return { status: answer.status, body: await readStart(answer) }
  } catch (error) {
    const isSlow = error instanceof Error && error.name === 'TimeoutError'
    return { fault: { code: isSlow ? 'slow' : 'unreachable', answer: '' } }
  }
}

// Whatever a server sends on and on: no more is read than an answer may have.
async function readStart({ body }: Response): Promise<string> {
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  for (let piece = await reader?.read(); piece && !piece.done && text.length < mostRead; piece = await reader?.read())
    text += piece.value
  await reader?.cancel()
  return text.slice(0, mostRead)
}

/** What a status alone says against a delivery: sent elsewhere, or to come again later; null where it does not. */
export function readStatus(status: number): { fault: Fault } | null {
  if (status >= 300 && status < 400) return refuse('redirected', String(status))
  return status >= 500 || status === 429 ? refuse('busy', String(status)) : null
}

/** A fault with the server's words, shortened. */
export const refuse = (code: Fault['code'], answer: string): { fault: Fault } => ({
  fault: { code, answer: shorten(answer) },
})

export const shorten = (answer: string): string => answer.slice(0, longestAnswer)
