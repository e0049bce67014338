// @ts-check
// Loaded into the production server before Next. Next listens before it has loaded, and the door before it
// (`auth/door/stand-at-door.ts`) stands only once it has: what comes in between would go past the door. Here it is taken
// in and kept, unread, until the door takes the server over.
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { Server } from 'node:http'

/** @typedef {import('node:http').RequestListener} RequestListener */
/** @typedef {Parameters<RequestListener>} Came */

/** @type {Map<Server, { behind: RequestListener[], came: Came[] }>} */
const early = new Map()

/** @param {unknown} message */
function hold(message) {
  const { server } = /** @type {{ socket: { server?: unknown } }} */ (message).socket
  if (!(server instanceof Server) || early.has(server)) return
  const behind = /** @type {RequestListener[]} */ (server.listeners('request'))
  /** @type {Came[]} */
  const came = []
  early.set(server, { behind, came })
  // Without a listener of its own an upgrade is a request like any other.
  for (const event of ['request', 'upgrade']) server.removeAllListeners(event)
  server.on('request', (...each) => void came.push(each))
}

// A connection is told of before anything of it is read.
subscribe('net.server.socket', hold)

const held = /** @type {{ jiannuoEarly?: () => typeof early }} */ (globalThis)
held.jiannuoEarly = () => {
  unsubscribe('net.server.socket', hold)
  return early
}
