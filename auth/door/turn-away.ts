import { type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import { scriptedHeader } from '../request-headers'

/** How long what a refused sender still sends is let go by unread, so that the answer reaches them. */
const lingerMs = 5_000

/** Refuses a request before anything of its body is taken: answers at once and drops what still comes. */
export function turnAway(request: IncomingMessage, response: ServerResponse, status: number, sentence: string): void {
  response.writeHead(status, answerHeaders(sentence, scriptedHeader in request.headers))
  response.write(sentence)
  if (request.complete) {
    response.end()
    return
  }
  // Ended only once the sender is through: a connection closed before that takes the answer with it.
  const timer = setTimeout(() => request.socket.destroy(), lingerMs)
  request.once('end', () => response.end())
  request.once('close', () => clearTimeout(timer))
  request.resume()
}

/** Answers what is no request at all, where only the connection is there to write to. */
export function turnAwayUnread(socket: Duplex, status: number, sentence: string): void {
  const headers = Object.entries(answerHeaders(sentence)).map(([name, value]) => `${name}: ${value}\r\n`)
  if (!socket.writable) {
    socket.destroy()
    return
  }
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nconnection: close\r\n${headers.join('')}\r\n${sentence}`)
}

/** The headers of a bare sentence. A form's script reads it as UTF-8 of itself, and takes it by the bare type alone. */
export const answerHeaders = (sentence: string, isScripted = false): Record<string, string | number> => ({
  'content-type': isScripted ? 'text/plain' : 'text/plain; charset=utf-8',
  'content-length': Buffer.byteLength(sentence),
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
})
