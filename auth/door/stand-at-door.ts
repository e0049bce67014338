import { type IncomingMessage, Server, type ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { toRefusal } from '@/db/engine/machine-faults'
import { Refusal } from '@/domain/refusal'
import { admit, type Say } from './admit'
import { turnAway, turnAwayUnread } from './turn-away'
import { vouch } from './vouch'

type Emit = (this: Server, event: string | symbol, ...given: unknown[]) => boolean
const held = globalThis as { jiannuoDoor?: boolean }

const unreadStatuses: Record<string, number> = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 }

/** Stands before Next in this process: every request passes here first, before anything of its body is read. */
export function standAtDoor(say: Say): void {
  if (held.jiannuoDoor) return
  held.jiannuoDoor = true
  const emit = Server.prototype.emit as Emit
  Server.prototype.emit = function (this: Server, event: string | symbol, ...given: unknown[]): boolean {
    if (event === 'clientError') {
      const [error, socket] = given as [NodeJS.ErrnoException, Duplex]
      turnAwayUnread(socket, unreadStatuses[error.code ?? ''] ?? 400, say('addressWrong', {}, undefined))
      return true
    }
    if (event !== 'request') return emit.call(this, event, ...given)
    const [request, response] = given as [IncomingMessage, ServerResponse]
    vouch(request)
    const pass = (admitted: IncomingMessage) => void emit.call(this, event, admitted, response)
    admit(request, response, say, pass).catch((error: unknown) => {
      const cause = toRefusal(error)
      if (response.headersSent || response.destroyed) return
      const code = cause instanceof Refusal ? cause.code : 'storageFailed'
      turnAway(request, response, 503, say(code, {}, request.headers.cookie))
    })
    return true
  }
}
