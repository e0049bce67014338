import type { IncomingMessage, ServerResponse } from 'node:http'

/** How long what a refused sender still sends is let go by unread, so that the answer reaches them. */
const lingerMs = 5_000

/** Refuses a request before anything of its body is taken: answers at once and drops what still comes. */
export function turnAway(request: IncomingMessage, response: ServerResponse, status: number, sentence: string): void {
  response.writeHead(status, answerHeaders(sentence))
  response.end(request.method === 'HEAD' ? undefined : sentence)
  if (request.complete) return
  request.resume()
  const timer = setTimeout(() => request.complete || request.socket.destroy(), lingerMs)
  request.once('close', () => clearTimeout(timer))
}

/** The headers of a bare sentence. */
export const answerHeaders = (sentence: string): Record<string, string | number> => ({
  'content-type': 'text/plain; charset=utf-8',
  'content-length': Buffer.byteLength(sentence),
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
})
