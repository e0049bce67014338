import { subscribe } from 'node:diagnostics_channel'
import { type IncomingMessage, type RequestListener, Server } from 'node:http'
import { toRefusal } from '@/db/engine/machine-faults'
import { Refusal } from '@/domain/refusal'
import { admit, type DoorWords } from './admit'
import { turnAway, turnAwayUnread } from './turn-away'
import { vouch } from './vouch'

type Came = Parameters<RequestListener>
/** `jiannuoEarly`, of `jobs/steps/hold-for-door.js`: gives what came in before the door stood, once. */
const held = globalThis as {
  jiannuoDoor?: WeakSet<Server>
  jiannuoEarly?: () => Map<Server, { behind: RequestListener[]; came: Came[] }>
}

const unreadStatuses: Record<string, number> = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 }

/**
 * Stands before Next in this process: every request passes here first, before anything of its body is read. Next makes its server
 * itself; Node tells of a connection, and with it of the server, before that server reads of it. Nobody is let in, and nothing read of the
 * database, before `prepared` is fulfilled.
 */
export function standAtDoor(words: DoorWords, prepared?: Promise<unknown>): void {
  if (held.jiannuoDoor) return
  const kept = new WeakSet<Server>()
  held.jiannuoDoor = kept
  const keep = (server: Server, behind: RequestListener[]) => {
    kept.add(server)
    keepDoor(server, behind, words, prepared)
  }
  for (const [server, { behind, came }] of held.jiannuoEarly?.() ?? []) {
    keep(server, behind)
    for (const each of came) server.emit('request', ...each)
  }
  subscribe('net.server.socket', (message) => {
    const { server } = (message as { socket: { server?: unknown } }).socket
    if (server instanceof Server && !kept.has(server)) keep(server, server.listeners('request') as RequestListener[])
  })
}

function keepDoor(server: Server, behind: RequestListener[], words: DoorWords, prepared?: Promise<unknown>): void {
  const { say } = words
  server.removeAllListeners('request')
  // Nothing here changes its protocol. Next would hold what asks for that past the door and for ever; without a listener it is a request.
  if (process.env.NODE_ENV !== 'development') server.removeAllListeners('upgrade')
  const receive: RequestListener = (request, response) => {
    vouch(request)
    const pass = (admitted: IncomingMessage) => {
      for (const listener of behind) listener.call(server, admitted as typeof request, response)
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
  }
  for (const event of ['request', 'checkExpectation']) server.on(event, receive)
  server.on('clientError', (error: NodeJS.ErrnoException, socket) =>
    turnAwayUnread(socket, unreadStatuses[error.code ?? ''] ?? 400, say(new Refusal('addressWrong'), undefined)),
  )
}
