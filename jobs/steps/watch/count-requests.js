// @ts-check
// Loaded into the production server before Next where metrics are asked for. Counts requests and how long they took, and tells the
// process that started the server, which answers for all of its servers at one address.
import { subscribe } from 'node:diagnostics_channel'

const everyMs = 5_000
const bounds = [0.05, 0.1, 0.3, 1, 3, 10]

/** @type {Record<string, number>} */
const counts = {}
const add = (/** @type {string} */ name, by = 1) => {
  counts[name] = (counts[name] ?? 0) + by
}

subscribe('http.server.request.start', (message) => {
  const { request, response } =
    /** @type {{ request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse }} */ (
      message
    )
  const begun = performance.now()
  response.once('close', () => {
    const seconds = (performance.now() - begun) / 1000
    const method = ['GET', 'HEAD', 'POST'].includes(request.method ?? '') ? request.method : 'other'
    add(`jiannuo_requests_total{method="${method}",status="${Math.floor(response.statusCode / 100)}xx"}`)
    for (const bound of bounds.filter((each) => seconds <= each)) add(`jiannuo_request_seconds_bucket{le="${bound}"}`)
    add('jiannuo_request_seconds_bucket{le="+Inf"}')
    add('jiannuo_request_seconds_sum', seconds)
    add('jiannuo_request_seconds_count')
  })
})

const tell = () => process.connected && process.send?.({ jiannuoCounts: counts, memory: process.memoryUsage.rss() })
setInterval(tell, everyMs).unref()
