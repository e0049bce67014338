import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { toRefusal } from '@/db/engine/machine-faults'
import { Refusal } from '@/domain/refusal'
import { admit, type DoorWords } from './admit'
import { turnAway, turnAwayUnread } from './turn-away'
import { vouch } from './vouch'

const held = globalThis as { jiannuoDoor?: WeakSet<Server> }

const unreadStatuses: Record<string, number> = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 }

/**
 * Stands before Next in this process: every request passes here first, before anything of its body is read. Next makes its server
 * itself; Node tells of a request, and with it of the server, before that server does. Nobody is let in, and nothing read of the
 * database, before `prepared` is fulfilled.
 */
export function standAtDoor(words: DoorWords, prepared?: Promise<unknown>): void {
  if (held.jiannuoDoor) return
  const kept = new WeakSet<Server>()
  held.jiannuoDoor = kept
  subscribe('http.server.request.start', (message) => {
    const { server } = message as { server: Server }
    if (!kept.has(server)) keepDoor(server, words, prepared)
    kept.add(server)
  })
}

function keepDoor(server: Server, words: DoorWords, prepared?: Promise<unknown>): void {
  const { say } = words
  const behind = server.listeners('request')
  server.removeAllListeners('request')
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    vouch(request)
    const pass = (admitted: IncomingMessage) => {
      for (const listener of behind) listener.call(server, admitted, response)
    }
    const enter = async () => {
      await prepared
      await admit(request, response, words, pass)
    }
    enter().catch((error: unknown) => {
      const cause = toRefusal(error)
      if (response.headersSent || response.destroyed) return
      const refusal = cause instanceof Refusal ? cause : new Refusal('storageFailed')
      turnAway(request, response, 503, say(refusal, request.headers.cookie))
    })
  })
  server.on('clientError', (error: NodeJS.ErrnoException, socket) =>
    turnAwayUnread(socket, unreadStatuses[error.code ?? ''] ?? 400, say(new Refusal('addressWrong'), undefined)),
  )
}
